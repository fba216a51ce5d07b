// The list of charts: the page and every embed draw from the same entries; loadChart.ts has their code.
import type { ComponentType } from 'react';
import type { ChartId, Story, View } from '../story/schema.ts';

export type ChartComponent = ComponentType<{ story: Story; view: View }>;

export interface ChartEntry {
  readonly id: ChartId;
  readonly title: string;
  /** The whole chart with nothing singled out. */
  readonly defaultView: View;
}

export const CHARTS: Readonly<Record<ChartId, ChartEntry>> = {
  network: {
    id: 'network',
    title: 'People and rooms',
    defaultView: { chart: 'network', lit: [] },
  },
  timeline: {
    id: 'timeline',
    title: 'Who met where, and when',
    defaultView: { chart: 'timeline', lit: [] },
  },
  plan: {
    id: 'plan',
    title: 'The points of the plan',
    defaultView: { chart: 'plan', scene: 'topics', lit: [] },
  },
  map: {
    id: 'map',
    title: 'Where the rooms are',
    defaultView: { chart: 'map', lit: [] },
  },
  statements: {
    id: 'statements',
    title: 'What each side has said',
    defaultView: { chart: 'statements', lit: [] },
  },
};
