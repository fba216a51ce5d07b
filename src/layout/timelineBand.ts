// The band of rooms in the timeline: between which sides it lies, how deep it is, how long its boxes.
import type { ThreadGroup, TimelineRoom } from '../story/selectTimeline.ts';
import type { Axes } from './timelineAxes.ts';

/** Measures in pixels across time. */
export interface RowForm {
  readonly lowestPitch: number;
  readonly highestPitch: number;
  /** Room over the rows of a side, for its heading or as a gap. */
  readonly heading: number;
  /** Rows left empty before a side, where the band of rooms does not part it from the one before. */
  readonly air: number;
  /** Room over a box for its name. */
  readonly roomLabel: number;
  readonly bandPad: number;
  /** Most that is added to a gap where rows leave room over. */
  readonly mostEase: number;
}

export const WIDE_ROWS: RowForm = {
  lowestPitch: 15,
  highestPitch: 60,
  heading: 18,
  air: 0.5,
  roomLabel: 20,
  bandPad: 8,
  mostEase: 44,
};
export const NARROW_ROWS: RowForm = {
  lowestPitch: 14,
  highestPitch: 40,
  heading: 8,
  air: 0,
  roomLabel: 0,
  bandPad: 4,
  mostEase: 20,
};

/** Half the length of a box around a day, in days. */
const ROOM_REACH = 0.28;
const SHORTEST_ROOM = 10;
export const BOX_PAD = 6;
/** Pixels more between a thread in a box and one that passes beside it. */
export const BESIDE_BOX = 8;
/** Pixels of a thread in a box. */
export const SLOT = { least: 7.5, narrow: 7, most: 15, ofPitch: 0.5 };

/** The band lies in the gap between neighbouring sides with most room ties; -1 where nobody has a tie to a room. */
export function bandAfter(groups: readonly ThreadGroup[]): number {
  const ties = groups.map((group) =>
    group.threads.reduce((sum, thread) => sum + thread.ties.length, 0),
  );
  if (ties.every((count) => count === 0)) return -1;
  const gaps = ties.slice(0, -1).map((count, at) => count + (ties[at + 1] ?? 0));
  return Math.max(gaps.indexOf(Math.max(...gaps)), 0);
}

/** Extent of a room along time. */
export function roomExtent(axes: Axes, room: TimelineRoom) {
  const t0 = axes.at(room.first) - ROOM_REACH * axes.day;
  const t1 = axes.at(room.last) + ROOM_REACH * axes.day;
  return { t0, t1: Math.max(t1, t0 + SHORTEST_ROOM) };
}

/** Depth of each lane of the band and of the whole band, for so many pixels a thread. */
export function measureBand(
  lanes: readonly number[],
  /** Threads of each room. */
  rooms: readonly (readonly unknown[])[],
  slot: number,
  form: RowForm,
) {
  const depth = (at: number) => Math.max((rooms[at]?.length ?? 0) * slot, slot) + 2 * BOX_PAD;
  const depths: number[] = [];
  lanes.forEach((lane, at) => {
    depths[lane] = Math.max(depths[lane] ?? 0, depth(at));
  });
  const whole = depths.reduce((sum, one) => sum + one + form.roomLabel, 2 * form.bandPad);
  return { depth, depths, whole: rooms.length > 0 ? whole : 0 };
}
