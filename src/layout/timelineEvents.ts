// Events along the dates of the timeline: a tick for a day, a bar for a span of days.
import type { DatedMark } from '../story/selectTimeline.ts';
import { boxPath } from './glyph.ts';
import { type Axes, boxBetween, packLanes, softBar, spanOf } from './timelineAxes.ts';
import { type Cell, cellsOf, inOrder, type PlacedDot, TARGET } from './timelineDots.ts';

const TICK = { long: 12, thick: 5 };

/** How the lanes of events lie across time: ticks first, then bars. */
export interface EventLanes {
  readonly ticks: number;
  readonly bars: number;
  readonly target: number;
  readonly barTarget: number;
}

/** Lanes that events need; a narrow drawing has one lane of ticks and thinner bars. */
export function measureEvents(axes: Axes, events: readonly DatedMark[]): EventLanes {
  const cells = cellsOf(axes, events);
  const lanesFor = (cell: Cell) =>
    Math.ceil((cell.marks.length * TARGET) / Math.max(cell.end - cell.start, TARGET));
  const most = axes.transposed ? 1 : 2;
  const spans = events.flatMap(({ on }) =>
    on.kind === 'span' ? [spanOf(axes, on.first, on.last)] : [],
  );
  return {
    ticks: Math.min(Math.max(0, ...cells.map(lanesFor)), most),
    bars: Math.max(-1, ...packLanes(spans)) + 1,
    target: TARGET,
    barTarget: axes.transposed ? 14 : 18,
  };
}

/** Events along the dates: a tick for a day, a bar for a span. */
export function placeEvents(
  axes: Axes,
  events: readonly DatedMark[],
  lanes: EventLanes,
  r0: number,
): PlacedDot[] {
  const ticks = cellsOf(axes, events).flatMap((cell) => {
    const perLane = Math.ceil(cell.marks.length / Math.max(lanes.ticks, 1));
    const wide = Math.min(TARGET, (cell.end - cell.start) / perLane);
    return cell.marks.map(({ id }, rank) => {
      const lane = Math.floor(rank / perLane);
      const inLane = Math.min(perLane, cell.marks.length - lane * perLane);
      const t = (cell.start + cell.end) / 2 + ((rank % perLane) - (inLane - 1) / 2) * wide;
      const r = r0 + (lane + 0.5) * lanes.target;
      const bounds = boxBetween(
        axes,
        t - TICK.thick / 2,
        r - TICK.long / 2,
        t + TICK.thick / 2,
        r + TICK.long / 2,
      );
      const reach = lanes.target / 2;
      return {
        id,
        d: boxPath(bounds),
        bounds,
        hit: boxBetween(axes, t - wide / 2, r - reach, t + wide / 2, r + reach),
      };
    });
  });
  const spans = events.flatMap(({ id, on }) =>
    on.kind === 'span' ? [{ id, ...spanOf(axes, on.first, on.last) }] : [],
  );
  const packed = packLanes(spans);
  const bars = spans.map(({ id, t0, t1 }, at) => {
    const barFrom = r0 + lanes.ticks * lanes.target;
    const r = barFrom + ((packed[at] ?? 0) + 0.5) * lanes.barTarget;
    const reach = lanes.barTarget / 2;
    return {
      id,
      d: softBar(axes, { t0, t1 }, r, TICK.thick),
      bounds: boxBetween(axes, t0, r - TICK.thick / 2, t1, r + TICK.thick / 2),
      hit: boxBetween(axes, t0, r - reach, t1, r + reach),
    };
  });
  return inOrder(events, [...ticks, ...bars]);
}
