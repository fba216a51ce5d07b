// The lines of the timeline: each thread on its own row, into its rooms, through them and out again.
import type { Thread } from '../story/selectTimeline.ts';
import { type Box, boxPath } from './glyph.ts';
import { type Axes, bend, boxBetween, softBar, straight } from './timelineAxes.ts';
import type { RoomPlan, Row, RowPlan } from './timelineRows.ts';

export interface PlacedThread {
  readonly id: string;
  /** The thread on its own row; empty where it is in rooms all the time. */
  readonly d: string;
  /** Its row where it is in a room, as a hairline for what it says there; empty where it says nothing. */
  readonly track: string;
}

export interface PlacedTie {
  readonly id: string;
  /** The way into the room and out of it. */
  readonly outside: string;
  /** The way through it, drawn over the box. */
  readonly inside: string;
  /** Around the way through it; the target of the keyboard. */
  readonly hit: Box;
}

/** Days that a thread takes to bend towards a room, and the most pixels. */
const LEAD_DAYS = 0.5;
const LONGEST_LEAD = 44;
/** Pixels of a day under which half of it is too short to bend in, of a bend then, and from one to the next. */
const SHORTEST_DAY = 6;
const BEND = 10;
const STAGGER = 6;
const HALF_TARGET = 3;

interface Visit {
  readonly tie: Thread['ties'][number];
  readonly room: RoomPlan;
  readonly slot: number;
  readonly lead: number;
}

/**
 * Pixels before and after a room in which a thread bends. Where days are short each has more than the `nth`
 * before it, counted from outside, so that none hides another or crosses it.
 */
export const leadOf = ({ day }: Axes, nth: number): number =>
  day < SHORTEST_DAY ? BEND + nth * STAGGER : Math.min(LEAD_DAYS * day, LONGEST_LEAD);

function visitsOf(axes: Axes, row: Row, rooms: readonly RoomPlan[]): Visit[] {
  return row.thread.ties
    .flatMap((tie) => {
      const room = rooms.find((one) => one.room.id === tie.to);
      const slot = room?.slots.get(row.thread.id);
      if (!room || slot === undefined) return [];
      const at = [...room.slots.keys()].indexOf(row.thread.id);
      const lead = leadOf(axes, row.r < slot ? at : room.slots.size - 1 - at);
      return [{ tie, room, slot, lead }];
    })
    .sort((a, b) => a.room.t0 - b.room.t0 || a.room.t1 - b.room.t1);
}

/** One thread from the calendar's start to the as-of rule, and on where something is due. */
function placeThread(axes: Axes, row: Row, rooms: readonly RoomPlan[]) {
  const { rule } = axes;
  /** Pixels from the outer end of a bend to its middle. */
  const reach = axes.day < SHORTEST_DAY ? BEND / 2 : Number.POSITIVE_INFINITY;
  const visits = visitsOf(axes, row, rooms);
  const own: string[] = [];
  const said = row.thread.statements.flatMap(({ on }) =>
    on.kind === 'day' ? axes.at(on.day) : [],
  );
  let track = '';
  const ties: PlacedTie[] = [];
  /** How far the thread is drawn on its row, and the room it has not left yet. */
  let drawn = axes.start;
  let inRoom: Visit | undefined;

  visits.forEach((visit, at) => {
    const { tie, room, slot, lead } = visit;
    const outside: string[] = [];
    if (inRoom) {
      outside.push(bend(axes, inRoom.room.t1, inRoom.slot, room.t0, slot));
    } else {
      const due = room.t0 > rule;
      const leaves = Math.max(due ? rule : room.t0 - lead, drawn);
      const turns = Math.min(leaves, room.t0);
      const known = Math.min(turns, rule);
      if (known > drawn) own.push(straight(axes, drawn, known, row.r));
      if (turns > known) outside.push(straight(axes, Math.max(known, drawn), turns, row.r));
      const half = (room.t0 - turns) / 2;
      const middle = turns + (due ? half : Math.min(reach, half));
      outside.push(bend(axes, turns, row.r, room.t0, slot, middle));
      drawn = Math.max(drawn, turns);
    }
    const next = visits[at + 1];
    const goesOn = next && next.room.t0 > room.t1 && next.room.t0 - room.t1 < 2 * lead;
    inRoom = goesOn ? visit : undefined;
    if (!goesOn) {
      const leaves = room.t1 < rule;
      const back = leaves ? Math.min(room.t1 + lead, rule) : rule;
      const middle = back - Math.min(reach, (back - room.t1) / 2);
      if (leaves) outside.push(bend(axes, room.t1, slot, back, row.r, middle));
      const from = drawn;
      if (said.some((t) => t > from && t < back)) track += straight(axes, from, back, row.r);
      drawn = Math.max(from, back);
    }
    ties.push({
      id: tie.id,
      outside: outside.join(''),
      inside: straight(axes, room.t0, room.t1, slot),
      hit: boxBetween(axes, room.t0, slot - HALF_TARGET, room.t1, slot + HALF_TARGET),
    });
  });
  if (drawn < rule) own.push(straight(axes, drawn, rule, row.r));
  const thread: PlacedThread = { id: row.thread.id, d: own.join(''), track };
  return { thread, ties };
}

/** All lines of the timeline. */
export function placeThreads(axes: Axes, plan: RowPlan) {
  const placed = plan.rows.map((row) => placeThread(axes, row, plan.rooms));
  return {
    threads: placed.map((one) => one.thread),
    ties: placed.flatMap((one) => one.ties),
  };
}

/** The outline of a room, without firm ends where its date is not sure to the day. */
export const outlineOfRoom = (axes: Axes, plan: RoomPlan): string =>
  plan.room.isPrecise
    ? boxPath(boxOfRoom(axes, plan))
    : softBar(axes, plan, (plan.r0 + plan.r1) / 2, plan.r1 - plan.r0);

/** The box of a room. */
export function boxOfRoom(axes: Axes, room: RoomPlan): Box {
  return boxBetween(axes, room.t0, room.r0, room.t1, room.r1);
}
