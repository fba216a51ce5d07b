// The code of each chart, fetched when a page asks for it.
import type { ComponentType } from 'react';
import type { ChartId, Story, View } from '../story/schema.ts';

export type ChartComponent = ComponentType<{ story: Story; view: View }>;

const LOADS: Readonly<Record<ChartId, () => Promise<ChartComponent>>> = {
  network: () => import('./network/NetworkChart.tsx').then((code) => code.NetworkChart),
  timeline: () => import('./timeline/TimelineChart.tsx').then((code) => code.TimelineChart),
  plan: () => import('./plan/PlanChart.tsx').then((code) => code.PlanChart),
  map: () => import('./map/MapChart.tsx').then((code) => code.MapChart),
  statements: () => import('./statements/StatementsChart.tsx').then((code) => code.StatementsChart),
};

/** Fetches a chart's code; rejects where it cannot be had. */
export const loadChart = (chart: ChartId): Promise<ChartComponent> => LOADS[chart]();
