// The as-of rule of the timeline and its words, where they cover least.
import { shortDay } from '../story/dates.ts';
import type { Timeline } from '../story/selectTimeline.ts';
import { type Box, meets } from './glyph.ts';
import { textWidth } from './textLines.ts';
import {
  type Axes,
  boxBetween,
  type PlacedText,
  point,
  type TimelineWords,
} from './timelineAxes.ts';
import type { RowPlan } from './timelineRows.ts';

const SMALL = 12;
const LINE = 13;
const GAP = 6;

/** Pixels of the rule along time: the end of the as-of day. */
export const ruleAt = (axes: Axes, asOf: number): number => axes.at(asOf) + axes.day / 2;

/** Boxes in which threads bend towards rooms that are due. */
function dueBends(axes: Axes, plan: RowPlan, rule: number): Box[] {
  return plan.rooms
    .filter((room) => room.t0 > rule)
    .flatMap((room) =>
      plan.rows.flatMap((row) => {
        const slot = room.slots.get(row.thread.id);
        if (slot === undefined) return [];
        return boxBetween(axes, rule, Math.min(row.r, slot), room.t0, Math.max(row.r, slot));
      }),
    );
}

/** The rule across the field and its label, clear of the boxes taken where it can be. */
export function placeRule(
  axes: Axes,
  plan: RowPlan,
  { asOf, year }: Pick<Timeline, 'asOf' | 'year'>,
  say: TimelineWords,
  field: {
    readonly r0: number;
    readonly r1: number;
    readonly width: number;
    readonly height: number;
    readonly spread?: number;
  },
  taken: readonly Box[],
): { readonly d: string; readonly label: PlacedText } {
  const t = ruleAt(axes, asOf);
  const text = say.charts.knownTo(shortDay(asOf, year, say.months));
  const wide = textWidth(text, SMALL * (field.spread ?? 1), 600);
  const blocked = [...taken, ...dueBends(axes, plan, t)];
  const places: PlacedText[] = axes.transposed
    ? [
        { text, x: field.r0 + 4, y: t + LINE, anchor: 'start' },
        { text, x: field.width, y: t + LINE, anchor: 'end' },
        { text, x: field.width, y: field.height - 3, anchor: 'end' },
        { text, x: field.r0 + 4, y: field.height - 3, anchor: 'start' },
      ]
    : [
        { text, x: t - GAP, y: field.height - 6, anchor: 'end' },
        { text, x: t + GAP, y: field.height - 6, anchor: 'start' },
      ];
  const cost = ({ x, y, anchor }: PlacedText) => {
    const left = anchor === 'end' ? x - wide : x;
    const box = { x: left, y: y - SMALL + 2, width: wide, height: SMALL };
    const inside = left >= 0 && left + wide <= field.width && y <= field.height;
    return blocked.filter((other) => meets(box, other)).length + (inside ? 0 : 100);
  };
  const label = places.reduce((best, one) => (cost(one) < cost(best) ? one : best));
  /** Where the words stand off the rule, it turns down to them. */
  const apart = axes.transposed && label.y > t + LINE;
  const down = label.y - SMALL;
  const corner = label.anchor === 'end' ? field.r1 - 0.5 : field.r0 + 0.5;
  const line = `M${point(axes, t, field.r0)}L${point(axes, t, field.r1)}`;
  const turn = `M${point(axes, t, corner)}L${point(axes, down, corner)}`;
  return { d: apart ? line + turn : line, label };
}
