// Words of the timeline: names before the threads, headings of sides.
import type { DrawingSize } from './drawingSize.ts';
import { type Box, round } from './glyph.ts';
import { cutLine, textWidth } from './textLines.ts';
import { type Axes, boxBetween, packLanes, type TimelineText } from './timelineAxes.ts';
import type { RowPlan } from './timelineRows.ts';

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
const LINE = 14;
const NARROW_HEADING_LINES = 2;
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
