// The charts that are drawings, for drawing them where there is no document.
import { MapChart } from '../charts/map/MapChart.tsx';
import { NetworkChart } from '../charts/network/NetworkChart.tsx';
import { PlanChart } from '../charts/plan/PlanChart.tsx';
import type { ChartComponent } from '../charts/registry.ts';
import { TimelineChart } from '../charts/timeline/TimelineChart.tsx';
import type { ChartId } from '../story/schema.ts';

/** Charts that have a still; statements are text: lists on a page, a typeset sheet in a picture. */
export const STILLS: Readonly<Partial<Record<ChartId, ChartComponent>>> = {
  network: NetworkChart,
  timeline: TimelineChart,
  plan: PlanChart,
  map: MapChart,
};
