// The two directions of the timeline, along time and across it, whichever way the page turns them.
import type { Timeline } from '../story/selectTimeline.ts';
import { type Box, round } from './glyph.ts';

/** A piece of text in the drawing; a turned one reads upward. */
export interface TimelineText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly turned?: boolean;
}

/** What the interface writes into a timeline. */
export interface TimelineWords {
  readonly months: readonly string[];
  readonly charts: {
    readonly undated: string;
    readonly lists: { readonly events: string };
    knownTo(day: string): string;
    moreNotDrawn(threads: number): string;
  };
}

/** Pixels along time (`t`) and across it (`r`) turned into x and y. */
export interface Axes {
  readonly transposed: boolean;
  /** Pixels of the middle of a day, along time. */
  at(day: number): number;
  /** Pixels of one day. */
  readonly day: number;
  /** Pixels of the as-of rule: the end of the as-of day. */
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  /** The cell after the calendar for what has no date; absent where everything has one. */
  readonly undated: { readonly start: number; readonly end: number } | undefined;
}

/** Days that lines have at least between the as-of rule and the day of a room that is due. */
const AHEAD = 2;

/**
 * The axes of a calendar from the first day to the last, half a day more at either end. Where a room
 * is due, what is still to come begins a gap after the as-of rule: one day for the rule's label, more where
 * lines would otherwise be too short to be told apart. No gap is left if another room spans the rule, as
 * the gap would lengthen it.
 */
export function makeAxes(
  { from, to, asOf, rooms }: Pick<Timeline, 'from' | 'to' | 'asOf' | 'rooms'>,
  span: { readonly start: number; readonly end: number; readonly undated: number },
  transposed: boolean,
): Axes {
  const end = span.end - span.undated;
  /** Rooms come by their first day: one that goes over the rule before one that is due. */
  const next = asOf < from ? undefined : rooms.find(({ last }) => last > asOf);
  const gap = next && next.first > asOf ? Math.max(AHEAD + 1 + asOf - next.first, 1) : 0;
  const day = (end - span.start) / (to - from + 1 + gap);
  const at = (number: number) =>
    span.start + (number - from + 0.5 + (number > asOf ? gap : 0)) * day;
  return {
    transposed,
    at,
    day,
    rule: at(asOf) + day / 2,
    start: span.start,
    end,
    undated: span.undated > 0 ? { start: end + (transposed ? 22 : 8), end: span.end } : undefined,
  };
}

/** "x,y" of a place. */
export function point(axes: Axes, t: number, r: number): string {
  return axes.transposed ? `${round(r)},${round(t)}` : `${round(t)},${round(r)}`;
}

/** Box between two places. */
export function boxBetween(axes: Axes, t0: number, r0: number, t1: number, r1: number): Box {
  const along = { at: round(t0), size: round(t1 - t0) };
  const across = { at: round(r0), size: round(r1 - r0) };
  return axes.transposed
    ? { x: across.at, y: along.at, width: across.size, height: along.size }
    : { x: along.at, y: across.at, width: along.size, height: across.size };
}

/** Straight piece along time. */
export function straight(axes: Axes, t0: number, t1: number, r: number): string {
  return `M${point(axes, t0, r)}L${point(axes, t1, r)}`;
}

/** Curve that leaves and arrives along time, steepest about the middle unless told where. */
export function bend(
  axes: Axes,
  t0: number,
  r0: number,
  t1: number,
  r1: number,
  middle = (t0 + t1) / 2,
): string {
  const turns = `${point(axes, middle, r0)} ${point(axes, middle, r1)}`;
  return `M${point(axes, t0, r0)}C${turns} ${point(axes, t1, r1)}`;
}

/** Pixels by which the ends of a bar are notched, at most. */
const NOTCH = 6;

/** A bar with notched ends, for a date that is a span or not exact; pointed ones look like a cartridge. */
export function softBar(
  axes: Axes,
  span: { readonly t0: number; readonly t1: number },
  r: number,
  thick: number,
) {
  const { t0, t1 } = span;
  const notch = Math.min(NOTCH, thick / 2, (t1 - t0) / 4);
  const corners = [
    point(axes, t0 + notch, r),
    point(axes, t0, r - thick / 2),
    point(axes, t1, r - thick / 2),
    point(axes, t1 - notch, r),
    point(axes, t1, r + thick / 2),
    point(axes, t0, r + thick / 2),
  ];
  return `M${corners.join('L')}Z`;
}

/** First and last pixel of days; a day that is only approximate reaches half a day further. */
export function spanOf(axes: Axes, first: number, last: number) {
  const reach = first === last ? 1 : 0.5;
  return {
    t0: Math.max(axes.at(first) - reach * axes.day, axes.start),
    t1: Math.min(axes.at(last) + reach * axes.day, axes.end),
  };
}

/** Puts spans into as few lanes as keep them apart, in the order given; lane numbers from 0. */
export function packLanes(
  spans: readonly { readonly t0: number; readonly t1: number }[],
): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ t0, t1 }) => {
    const free = ends.findIndex((end) => end <= t0);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = t1;
    return lane;
  });
}
