// Words of the timeline: names before the threads, headings of sides, names of rooms beside boxes.
import type { DrawingSize } from './drawingSize.ts';
import { type Box, meets, round } from './glyph.ts';
import { cutLine, textWidth } from './textLines.ts';
import { type Axes, boxBetween, packLanes, type TimelineText } from './timelineAxes.ts';
import type { RoomPlan, RowPlan } from './timelineRows.ts';
import { boxOfRoom, leadOf, outlineOfRoom } from './timelineThreads.ts';

export interface PlacedName {
  readonly id: string;
  readonly rank: number | undefined;
  readonly glyph: { readonly x: number; readonly y: number };
  readonly label: TimelineText;
  /** The target that answers pointer and finger. */
  readonly hit: Box;
}

export interface PlacedHeading {
  readonly rank: number | undefined;
  readonly label: TimelineText;
  /** Where its rows begin, across time. */
  readonly r: number;
  /** A line to the first of its own names, where it stands over those of another side. */
  readonly lead?: string;
}

const SMALL = 12;
const ROOM_SIZE = 14;
const LINE = 14;
const NARROW_HEADING_LINES = 2;
/** Capitals and wide letters make a short name wider than the mean. */
const WIDE_LETTERS = 1.18;
const TALLEST_TARGET = 44;
/** Between words and the line that leads from one to another. */
const LEAD_GAP = 4;

/** Names before their threads; turned to read upward where time runs down. `size` measures them. */
export function placeNames(
  axes: Axes,
  plan: RowPlan,
  size: number,
  top: number,
): readonly PlacedName[] {
  const half = Math.min(plan.pitch, TALLEST_TARGET) / 2;
  return plan.rows.map(({ thread, rank, r }) => {
    const id = thread.id;
    const foot = axes.start - 7;
    const room = axes.transposed ? foot - top - 9 : axes.start - 20;
    const text = cutLine(thread.actor.short, room, size, 600);
    if (!axes.transposed) {
      const label: TimelineText = { text, x: 17, y: r + 4.5, anchor: 'start' };
      const hit = boxBetween(axes, 0, r - half, axes.start - 4, r + half);
      return { id, rank, glyph: { x: 7, y: r }, label, hit };
    }
    const label: TimelineText = { text, x: r + 4, y: foot - 9, anchor: 'start', turned: true };
    const long = textWidth(text, size, 600) + 18;
    const hit = boxBetween(axes, Math.max(axes.start - long, 0), r - half, axes.start, r + half);
    return { id, rank, glyph: { x: r, y: foot - 1 }, label, hit };
  });
}

/** Names of sides over their rows, or over their columns where they find a free line. */
export function placeHeadings(transposed: boolean, plan: RowPlan, size: DrawingSize) {
  const { spread = 1 } = size;
  const most = Math.ceil(NARROW_HEADING_LINES * spread);
  const room = transposed ? size.width - (plan.groups[0]?.r ?? 0) - 8 : size.width / 4;
  const own = plan.groups.map((group) => {
    const name = cutLine(group.name, room, SMALL * spread, 600);
    const width = textWidth(name, SMALL * spread, 600);
    const x = transposed ? Math.min(group.r + 8, size.width - width) : 0;
    return { ...group, name, x, width };
  });
  /** All on one line, where those before can make way for those after. */
  const lined = [...own];
  for (let at = own.length - 2; at >= 0; at -= 1) {
    const [group, next] = [own[at], lined[at + 1]];
    if (group && next) lined[at] = { ...group, x: Math.min(group.x, next.x - 8 - group.width) };
  }
  const [first] = lined;
  const sized = transposed && first && first.x >= first.r ? lined : own;
  const spans = sized.map(({ x, width }) => ({ t0: x, t1: x + width + 8 }));
  const packed = transposed ? packLanes(spans) : [];
  const labels = sized.flatMap(({ name, rank, r, x }, at) => {
    const lane = packed[at] ?? 0;
    if (lane >= most) return [];
    const y = transposed ? (lane + 1) * LINE - 3 : r + 13;
    const label: TimelineText = { text: name, x, y, anchor: 'start' };
    return [{ rank, label, r }];
  });
  const lanes = Math.min(Math.max(-1, ...packed) + 1, most);
  return { labels, room: transposed ? lanes * LINE + 2 : 0 };
}

/** Headings; one that the edge pushes over another side's columns leads down to its own first name. */
export const leadHeadings = (
  headings: readonly PlacedHeading[],
  names: readonly PlacedName[],
  size: number,
): readonly PlacedHeading[] =>
  headings.map((heading) => {
    const { label, r } = heading;
    const name = names.find(({ glyph }) => glyph.x > r);
    const isOver = names.some(({ glyph }) => glyph.x > label.x && glyph.x < r);
    if (!name?.label.turned || !isOver) return heading;
    const top = name.label.y - textWidth(name.label.text, size, 600) - LEAD_GAP;
    if (top < label.y + 2 * LEAD_GAP) return heading;
    return { ...heading, lead: `M${round(name.glyph.x)},${label.y + LEAD_GAP}V${round(top)}` };
  });

/** The box of a label by its middle and baseline. */
const labelBox = (x: number, y: number, width: number): Box => ({
  x: x - width / 2,
  y: y - ROOM_SIZE + 2,
  width,
  height: ROOM_SIZE + 2,
});

/** Share of the width that a room's name takes where there is no room for all of it. */
const CUT = 0.2;
/** Pixels from a room's name to the edge of the drawing, as browsers set type a little wider or narrower. */
const AIR = 2;

/** Pixels before and after a box in which threads bend; nobody leaves a room that is only due. */
function leadsOf(axes: Axes, room: RoomPlan) {
  const lead = axes.transposed ? leadOf(axes, room.slots.size - 1) : 0;
  return { before: lead, after: room.t0 > axes.rule ? 0 : lead };
}

/** Where a room's name may stand, best first. */
function candidates(axes: Axes, room: RoomPlan, width: number) {
  const box = boxOfRoom(axes, room);
  const { before, after } = leadsOf(axes, room);
  const middle = box.x + box.width / 2;
  const over = { x: middle, y: box.y - 6 - before };
  const under = { x: middle, y: box.y + box.height + ROOM_SIZE + after };
  const shift = (width - box.width) / 2;
  if (axes.transposed) {
    const beside = { y: box.y + box.height / 2 + ROOM_SIZE / 3 };
    const away = (box.width + width) / 2 + 6;
    return [
      ...(room.t0 > axes.rule ? [under, over] : [over, under]),
      { x: middle + away, ...beside },
      { x: middle - away, ...beside },
    ];
  }
  const on = { x: middle + shift, y: over.y };
  return [
    room.t0 > axes.rule ? on : over,
    over,
    { x: middle - shift, y: over.y },
    on,
    { x: middle, y: over.y - ROOM_SIZE },
    under,
  ];
}

/** A name for each box that meets no other name, box or date (up to `dates`): whole, cut, or none for want of room. */
export function placeRoomNames(axes: Axes, plan: RowPlan, size: DrawingSize, dates: number) {
  const taken = plan.rooms.map((room): Box => {
    const box = boxOfRoom(axes, room);
    const { before, after } = leadsOf(axes, room);
    return { ...box, y: box.y - before, height: box.height + before + after };
  });
  const { rule } = axes;
  const far = Math.max(size.width, size.height);
  /** Where time runs down the words of the rule stand in a line under it: names keep off it if they can. */
  const words = boxBetween(axes, rule, 0, rule + (axes.transposed ? ROOM_SIZE + 2 : 0), far);
  taken.push(boxBetween(axes, rule - 2, 0, rule + 2, far), boxBetween(axes, 0, 0, far, dates));
  return plan.rooms.map((room) => {
    const { short } = room.room.venue;
    const measure = ROOM_SIZE * WIDE_LETTERS * (size.spread ?? 1);
    const own = boxOfRoom(axes, room);
    /** How many more go in there than are drawn, after its name; without, where there is room for no more. */
    const more = room.left > 0 ? ` +${room.left}` : '';
    const cut = cutLine(short, size.width * CUT, measure, 600);
    const tries = [short + more, cut + more, short].flatMap((text) => {
      const width = textWidth(text, measure, 600);
      const reach = width / 2 + AIR;
      const inside = (x: number) => Math.min(Math.max(x, reach), size.width - reach);
      return candidates(axes, room, width).map(({ x: at, y }) => {
        const x = inside(at);
        return { text, x, y, box: labelBox(x, y, width) };
      });
    });
    const on = tries.filter(({ box, y }) => box.x >= 0 && box.y > 0 && y < size.height);
    const free = on.filter(({ box }) => !taken.some((other) => meets(box, other)));
    const place = free.find(({ box }) => !meets(box, words)) ??
      free[0] ?? { text: '', x: own.x, y: own.y, box: own };
    taken.push(place.box);
    const label: TimelineText = {
      text: place.text,
      x: round(place.x),
      y: round(place.y),
      anchor: 'middle',
    };
    const { left } = room;
    const d = outlineOfRoom(axes, room);
    return { id: room.room.id, box: own, d, label, labelBox: place.box, left };
  });
}
