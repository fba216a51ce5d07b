// The list of charts: the page and every embed draw from the same entries. Code comes when asked for.
import type { ComponentType } from 'react';
import type { ChartId, Story, View } from '../story/schema.ts';

export type ChartComponent = ComponentType<{ story: Story; view: View }>;

export interface ChartEntry {
  readonly id: ChartId;
  readonly title: string;
  /** Fetches the chart's code; rejects where it cannot be had. */
  load(): Promise<ChartComponent>;
  /** The whole chart with nothing singled out. */
  readonly defaultView: View;
}

export const CHARTS: Readonly<Record<ChartId, ChartEntry>> = {
  network: {
    id: 'network',
    title: 'People and rooms',
    load: () => import('./network/NetworkChart.tsx').then((code) => code.NetworkChart),
    defaultView: { chart: 'network', lit: [] },
  },
  timeline: {
    id: 'timeline',
    title: 'Who met where, and when',
    load: () => import('./timeline/TimelineChart.tsx').then((code) => code.TimelineChart),
    defaultView: { chart: 'timeline', lit: [] },
  },
  plan: {
    id: 'plan',
    title: 'The points of the plan',
    load: () => import('./plan/PlanChart.tsx').then((code) => code.PlanChart),
    defaultView: { chart: 'plan', scene: 'topics', lit: [] },
  },
  map: {
    id: 'map',
    title: 'Where the rooms are',
    load: () => import('./map/MapChart.tsx').then((code) => code.MapChart),
    defaultView: { chart: 'map', lit: [] },
  },
  statements: {
    id: 'statements',
    title: 'What each side has said',
    load: () => import('./statements/StatementsChart.tsx').then((code) => code.StatementsChart),
    defaultView: { chart: 'statements', lit: [] },
  },
};
