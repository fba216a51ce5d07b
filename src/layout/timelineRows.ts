// Which threads of the timeline are drawn, in which row, and where the band of rooms lies.
import { isBesideRoom } from '../story/indexStory.ts';
import type { Thread, ThreadGroup, Timeline, TimelineRoom } from '../story/selectTimeline.ts';
import { type Axes, packLanes } from './timelineAxes.ts';
import {
  BESIDE_BOX,
  BOX_PAD,
  bandAfter,
  measureBand,
  type RowForm,
  roomExtent,
  SLOT,
} from './timelineBand.ts';
import { byWeight, goesInto, takeTurns } from './timelineTurns.ts';

export interface Row {
  readonly thread: Thread;
  readonly rank: number | undefined;
  /** Middle of the row, across time. */
  readonly r: number;
}

export interface RowGroup {
  readonly name: string;
  readonly rank: number | undefined;
  /** Where the room for its heading begins. */
  readonly r: number;
}

export interface RoomPlan {
  readonly room: TimelineRoom;
  readonly t0: number;
  readonly t1: number;
  readonly r0: number;
  readonly r1: number;
  /** Thread ids in the box with the place of each across time. */
  readonly slots: ReadonlyMap<string, number>;
  /** How many go into it that are not drawn. */
  readonly left: number;
}

export interface RowPlan {
  readonly rows: readonly Row[];
  readonly groups: readonly RowGroup[];
  readonly rooms: readonly RoomPlan[];
  readonly pitch: number;
  /** Threads for which there is no room. */
  readonly left: number;
}

interface Order {
  readonly groups: readonly ThreadGroup[];
  readonly band: number;
}

/** Those with most to do in rooms stand nearest to the band, so that few lines cross. */
function orderThreads(groups: readonly ThreadGroup[], kept: ReadonlySet<string>): Order {
  const band = bandAfter(groups);
  const ordered = groups.map((group, at) => {
    const threads = group.threads.filter((thread) => kept.has(thread.id)).sort(byWeight);
    return { ...group, threads: at <= band ? threads.reverse() : threads };
  });
  const after = ordered[band];
  const shown = ordered.filter((group) => group.threads.length > 0 || group === after);
  return { groups: shown, band: after ? shown.indexOf(after) : -1 };
}

/**
 * Threads of a room across time; those beside it pass the box (0) before (-1) or after it (1), as they come,
 * and leave its place to a box of which nobody is known.
 */
function lineUp(groups: readonly ThreadGroup[], band: number, room: TimelineRoom) {
  const line: { id?: string; place: number }[] = groups.flatMap(({ threads }, at) =>
    threads.flatMap(({ id, ties }) => {
      const own = ties.filter(({ to }) => to === room.id);
      const aside = at > band ? 1 : -1;
      return own.length > 0 ? { id, place: own.every(isBesideRoom) ? aside : 0 } : [];
    }),
  );
  if (!room.hasPeople && line.length > 0) line.push({ place: 0 });
  return line.sort((a, b) => a.place - b.place);
}

const placesToEase = (groups: readonly ThreadGroup[]) => Math.max(groups.length - 1, 0);

/**
 * Rows, headings and rooms between two pixels across time; threads give way in turn where too many,
 * and those of people asked for last. A sparse plan has only these, where there are any. A room of whose
 * people none is drawn is left out: empty it would look undisclosed.
 */
export function planRows(
  timeline: Timeline,
  axes: Axes,
  form: RowForm,
  across: { readonly r0: number; readonly r1: number },
  asked: ReadonlySet<string>,
  isSparse: boolean,
): RowPlan {
  const { all, first } = takeTurns(timeline, asked, isSparse);
  const extents = timeline.rooms.map((room) => roomExtent(axes, room));
  const lanes = packLanes(extents);
  const available = across.r1 - across.r0;

  /** More could not stand even without headings and rooms. */
  const most = Math.max(Math.floor(available / form.lowestPitch), 0);
  for (let count = Math.min(first.length, most); ; count -= 1) {
    const kept = new Set(first.slice(0, count).map((thread) => thread.id));
    const { groups, band } = orderThreads(timeline.groups, kept);
    const rooms = timeline.rooms.map((room) => lineUp(groups, band, room));
    const least = axes.transposed ? SLOT.narrow : SLOT.least;
    const headings = groups.filter((group) => group.threads.length > 0).length * form.heading;
    const airs = groups.filter((_, at) => at > 0 && at - 1 !== band).length * form.air;
    const pitchFor = (slot: number) => {
      const rest = available - headings - measureBand(lanes, rooms, slot, form).whole;
      return Math.min(rest / Math.max(count + airs, 1), form.highestPitch);
    };
    const tight = pitchFor(least);
    if (tight < form.lowestPitch && count > 0) continue;
    const slot = Math.max(least, Math.min(tight * SLOT.ofPitch, SLOT.most));
    const used = pitchFor(slot) >= form.lowestPitch ? slot : least;
    const pitch = pitchFor(used);
    const measured = measureBand(lanes, rooms, used, form);
    /** What rows and rooms leave over goes to the band and over the headings, within reason. */
    const spare = Math.max(available - headings - measured.whole - (count + airs) * pitch, 0);
    const ease = Math.min(spare / (placesToEase(groups) + 2), form.mostEase);

    const rows: Row[] = [];
    const placedGroups: RowGroup[] = [];
    const laneMiddles: number[] = [];
    const placeBand = (from: number) => {
      let at = from + form.bandPad + ease;
      measured.depths.forEach((depth, lane) => {
        laneMiddles[lane] = at + form.roomLabel + depth / 2;
        at += form.roomLabel + depth;
      });
      return from + measured.whole + 2 * ease;
    };
    let r = across.r0;
    groups.forEach((group, at) => {
      if (group.threads.length > 0) {
        if (rows.length > 0) r += ease + (at - 1 === band ? 0 : form.air * pitch);
        placedGroups.push({ name: group.name, rank: group.rank, r });
        r += form.heading;
      }
      for (const thread of group.threads) {
        rows.push({ thread, rank: group.rank, r: r + pitch / 2 });
        r += pitch;
      }
      if (at === band) r = placeBand(r);
    });
    if (band < 0) placeBand(r);

    const placedRooms = timeline.rooms.flatMap((room, at) => {
      const extent = extents[at];
      const line = rooms[at] ?? [];
      const middle = laneMiddles[lanes[at] ?? 0];
      if (!extent || middle === undefined) return [];
      const placed = line.map(({ id, place }, rank) => {
        const r = middle + (rank - (line.length - 1) / 2) * used + place * BESIDE_BOX;
        return { id, place, r };
      });
      const inside = placed.flatMap(({ place, r }) => (place === 0 ? r : []));
      if (room.hasPeople && inside.length === 0) return [];
      const [first = middle, last = first] = [inside[0], inside.at(-1)];
      const pad = used / 2 + BOX_PAD;
      const slots = new Map(placed.flatMap(({ id, r }) => (id === undefined ? [] : [[id, r]])));
      const left = all.filter((one) => goesInto(room.id)(one) && !slots.has(one.id)).length;
      return { room, ...extent, r0: first - pad, r1: last + pad, slots, left };
    });
    return { rows, groups: placedGroups, rooms: placedRooms, pitch, left: all.length - count };
  }
}
