// The list of charts: the page and every embed draw from the same entries.
import type { ComponentType } from 'react';
import type { ChartId, Story, View } from '../story/schema.ts';
import { describeMap } from './map/describeMap.ts';
import { MapChart } from './map/MapChart.tsx';
import { describeNetwork } from './network/describeNetwork.ts';
import { NetworkChart } from './network/NetworkChart.tsx';
import { describePlan } from './plan/describePlan.ts';
import { PlanChart } from './plan/PlanChart.tsx';
import { describeStatements } from './statements/describeStatements.ts';
import { StatementsChart } from './statements/StatementsChart.tsx';
import { describeTimeline } from './timeline/describeTimeline.ts';
import { TimelineChart } from './timeline/TimelineChart.tsx';

export interface ChartEntry {
  readonly id: ChartId;
  readonly title: string;
  readonly Chart: ComponentType<{ story: Story; view: View }>;
  /** The whole chart with nothing singled out. */
  readonly defaultView: View;
  /** The chart under a view in a sentence or two. */
  describe(story: Story, view: View): string;
}

export const CHARTS: Readonly<Record<ChartId, ChartEntry>> = {
  network: {
    id: 'network',
    title: 'People and rooms',
    Chart: NetworkChart,
    defaultView: { chart: 'network', lit: [] },
    describe: describeNetwork,
  },
  timeline: {
    id: 'timeline',
    title: 'Who met where, and when',
    Chart: TimelineChart,
    defaultView: { chart: 'timeline', lit: [] },
    describe: describeTimeline,
  },
  plan: {
    id: 'plan',
    title: 'The points of the plan',
    Chart: PlanChart,
    defaultView: { chart: 'plan', scene: 'topics', lit: [] },
    describe: describePlan,
  },
  map: {
    id: 'map',
    title: 'Where the rooms are',
    Chart: MapChart,
    defaultView: { chart: 'map', lit: [] },
    describe: describeMap,
  },
  statements: {
    id: 'statements',
    title: 'What each side has said',
    Chart: StatementsChart,
    defaultView: { chart: 'statements', lit: [] },
    describe: describeStatements,
  },
};
