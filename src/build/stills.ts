// The charts that are drawings, and what stills of them that stand together have in common.

import type { ChartComponent } from '../charts/loadChart.ts';
import { MapChart } from '../charts/map/MapChart.tsx';
import { NetworkChart } from '../charts/network/NetworkChart.tsx';
import { PlanChart } from '../charts/plan/PlanChart.tsx';
import { TimelineChart } from '../charts/timeline/TimelineChart.tsx';
import type { ChartId } from '../story/schema.ts';

/** Charts that have a still; statements are text, on a page too; a typeset sheet in a picture. */
export const STILLS: Readonly<Partial<Record<ChartId, ChartComponent>>> = {
  network: NetworkChart,
  timeline: TimelineChart,
  plan: PlanChart,
  map: MapChart,
};

/** Numbers long paths in the order in which a page or picture first draws them. */
export function createSharing() {
  const ids = new Map<string, string>();
  return (path: string) => {
    const known = ids.get(path);
    const id = known ?? `shared-${ids.size + 1}`;
    ids.set(path, id);
    return { id, isFirst: known === undefined };
  };
}
