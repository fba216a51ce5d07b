// Names of rooms in the timeline: over, under or beside their boxes.
import type { DrawingSize } from './drawingSize.ts';
import { type Box, meets, round } from './glyph.ts';
import { cutLine, textWidth } from './textLines.ts';
import { type Axes, boxBetween, type TimelineText } from './timelineAxes.ts';
import type { RoomPlan, RowPlan } from './timelineRows.ts';
import { boxOfRoom, leadOf, outlineOfRoom } from './timelineThreads.ts';

const ROOM_SIZE = 14;
/** Capitals and wide letters make a short name wider than the mean. */
const WIDE_LETTERS = 1.18;

/** Pixels of a label below its baseline, and from it to the as-of rule. */
const BELOW_LINE = 4;
const CLEAR = 3;
/** From a box to a name beside it, and past lines that bend into another. */
const BESIDE = [6, 12];

/** The box of a label by its middle and baseline. */
const labelBox = (x: number, y: number, width: number): Box => ({
  x: x - width / 2,
  y: y - ROOM_SIZE + 2,
  width,
  height: ROOM_SIZE - 2 + BELOW_LINE,
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
  /** What stands before the rule ends before it, and steps back where it would reach over it. */
  const end = room.t0 + room.t1 < 2 * axes.rule ? axes.rule - CLEAR : Number.POSITIVE_INFINITY;
  const foot = axes.transposed ? end - BELOW_LINE : Number.POSITIVE_INFINITY;
  const beside = { y: Math.min(box.y + box.height / 2 + ROOM_SIZE / 3, foot) };
  const isDue = room.t0 > axes.rule;
  /** What is due keeps out of the words of the rule. */
  const sides = BESIDE.slice(0, isDue ? 1 : 2).flatMap((gap) => {
    const away = (box.width + width) / 2 + gap;
    return [
      { x: middle + away, ...beside },
      { x: middle - away, ...beside },
    ];
  });
  if (axes.transposed) {
    /** Dots of the room's own day stand beside it: a line higher there are none. */
    const higher = sides.map(({ x, y }) => ({ x, y: y - ROOM_SIZE - BELOW_LINE }));
    return [...(isDue ? [under, over] : [over, under]), ...sides, ...higher];
  }
  const on = { x: middle + shift, y: over.y };
  const back = Math.min(middle, end - width / 2);
  return [
    isDue ? on : over,
    over,
    { x: middle - shift, y: over.y },
    on,
    { x: middle, y: over.y - ROOM_SIZE },
    under,
    { x: back, y: over.y },
    ...sides,
    { x: back, y: under.y },
    { x: back, y: under.y + ROOM_SIZE },
  ];
}

/**
 * A name for each box that meets no other name, box or date (up to `dates`), and none of the `marks` where
 * another place or a shorter name allows it: whole, cut, or none for want of room.
 */
export function placeRoomNames(
  axes: Axes,
  plan: RowPlan,
  size: DrawingSize,
  dates: number,
  marks: readonly { readonly bounds: Box }[],
) {
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
    const tries = [...new Set([short + more, cut + more, short, cut])].flatMap((text) => {
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
    const clear = free.filter(({ box }) => !meets(box, words));
    const place = clear.find(({ box }) => !marks.some(({ bounds }) => meets(box, bounds))) ??
      clear[0] ??
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
