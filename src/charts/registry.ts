// The list of charts: the page and every embed draw from the same entries; loadChart.ts has their code.
import type { ComponentType } from 'react';
import type { ChartId, Story, View } from '../story/schema.ts';
import { EN } from '../words/en.ts';

export type ChartComponent = ComponentType<{ story: Story; view: View }>;

export interface ChartEntry {
  /** In English; the interface's own is in its words. */
  readonly title: string;
  /** The whole chart with nothing singled out. */
  readonly defaultView: View;
}

const { titles } = EN.charts;

export const CHARTS: Readonly<Record<ChartId, ChartEntry>> = {
  network: {
    title: titles.network,
    defaultView: { chart: 'network', lit: [] },
  },
  timeline: {
    title: titles.timeline,
    defaultView: { chart: 'timeline', lit: [] },
  },
  plan: {
    title: titles.plan,
    defaultView: { chart: 'plan', scene: 'topics', lit: [] },
  },
  map: {
    title: titles.map,
    defaultView: { chart: 'map', lit: [] },
  },
  statements: {
    title: titles.statements,
    defaultView: { chart: 'statements', lit: [] },
  },
};
