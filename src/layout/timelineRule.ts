// The as-of rule of the timeline and its words, where they cover least.
import { shortDay } from '../story/dates.ts';
import type { Timeline } from '../story/selectTimeline.ts';
import type { DrawingSize } from './drawingSize.ts';
import { type Box, meets } from './glyph.ts';
import { textWidth } from './textLines.ts';
import {
  type Axes,
  boxBetween,
  point,
  type TimelineText,
  type TimelineWords,
} from './timelineAxes.ts';
import type { RowPlan } from './timelineRows.ts';

const SMALL = 12;
const LINE = 13;
const GAP = 6;
/** Pixels from the middle of a small word to the rule, so that it touches neither that nor the next line. */
const CLEAR = 8;

/** Where lines to what is due leave the rule. */
const dueLines = (axes: Axes, { rows, rooms }: RowPlan): readonly Box[] =>
  rows
    .filter(({ thread }) => rooms.some((to) => to.t0 > axes.rule && to.slots.has(thread.id)))
    .map(({ r }) => boxBetween(axes, axes.rule, r - 4, axes.rule + LINE, r + 4));

/** The rule across the field and its label, clear of the boxes taken where it can be. */
export function placeRule(
  axes: Axes,
  plan: RowPlan,
  { asOf, year }: Pick<Timeline, 'asOf' | 'year'>,
  say: TimelineWords,
  field: DrawingSize & { readonly dates: number },
  taken: readonly Box[],
): { readonly d: string; readonly label: TimelineText } {
  const t = axes.rule;
  const text = say.charts.knownTo(shortDay(asOf, year, say.months));
  const wide = textWidth(text, SMALL * (field.spread ?? 1), 600);
  const blocked = [...taken, ...dueLines(axes, plan)];
  const places: TimelineText[] = axes.transposed
    ? [
        { text, x: 0, y: t + LINE, anchor: 'start' },
        { text, x: field.width, y: t + LINE, anchor: 'end' },
      ]
    : [
        { text, x: t - GAP, y: field.height - 6, anchor: 'end' },
        { text, x: t + GAP, y: field.height - 6, anchor: 'start' },
      ];
  const cost = ({ x, y, anchor }: TimelineText) => {
    const left = anchor === 'end' ? x - wide : x;
    const box = { x: left, y: y - SMALL + 2, width: wide, height: SMALL };
    const inside = left >= 0 && left + wide <= field.width && y <= field.height;
    return blocked.filter((other) => meets(box, other)).length + (inside ? 0 : 100);
  };
  const label = places.reduce((best, one) => (cost(one) < cost(best) ? one : best));
  const [r0, r1] = axes.transposed ? [0, field.width] : [field.dates, field.height];
  return { d: `M${point(axes, t, r0)}L${point(axes, t, r1)}`, label };
}

/** Whether words beside this place along time are clear of the rule and of its label, if time runs down. */
export const clearOfRule = ({ transposed, rule }: Axes, { anchor }: TimelineText, t: number) =>
  !transposed || t < rule - CLEAR || t > rule + CLEAR + (anchor === 'start' ? LINE : 0);
