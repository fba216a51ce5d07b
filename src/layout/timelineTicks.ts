// Which days of the timeline's calendar are labelled: days of a short one, months or years of a long one.
import { firstOfMonth, shortDay, shortMonth, yearOf } from '../story/dates.ts';
import type { Timeline } from '../story/selectTimeline.ts';
import type { Axes } from './timelineAxes.ts';

/** Days between labels, and months. */
const DAY_STEPS = [1, 2, 3, 7, 14, 28];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
/** Days in about 18 months: single days say little on a longer calendar. */
const LONG = 548;
/** Fewest days in a month. */
const MONTH = 28;

type Calendar = Pick<Timeline, 'from' | 'to' | 'asOf' | 'year'>;

/** Days of a step apart, the as-of day among them. */
function daysApart({ from, to, asOf }: Calendar, step: number): readonly number[] {
  const first = from + ((((asOf - from) % step) + step) % step);
  const count = Math.floor((to - first) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => first + at * step);
}

/** First days of months, so many months apart, in years that are whole multiples of them. */
function monthsApart({ from, to }: Calendar, step: number): readonly number[] {
  const start = yearOf(from) - (yearOf(from) % Math.max(step / 12, 1));
  const count = ((yearOf(to) - start + 1) * 12) / step + 1;
  return Array.from({ length: count }, (_, at) => firstOfMonth(start, at * step)).filter(
    (day) => day >= from && day <= to,
  );
}

/** Days to be labelled, `apart` pixels or more from one another. */
export function labelledDays(
  axes: Axes,
  calendar: Calendar,
  apart: number,
  months: readonly string[],
): readonly { readonly t: number; readonly text: string }[] {
  const { from, to, asOf, year } = calendar;
  const days = to - from < LONG && DAY_STEPS.find((count) => count * axes.day >= apart);
  const label = (day: number, text: string) => ({ t: axes.at(day), text });
  if (days) {
    /** After a gap at the as-of rule days are counted anew, so that the first has its label. */
    const back = axes.at(asOf + 1) - axes.at(asOf) < apart ? 0 : days - 1;
    return daysApart({ ...calendar, to: to + back }, days)
      .map((day) => (day > asOf ? day - back : day))
      .map((day) => label(day, shortDay(day, year, months)));
  }
  const step = MONTH_STEPS.find((count) => count * MONTH * axes.day >= apart) ?? 1200;
  return monthsApart(calendar, step).map((day) =>
    label(day, step < 12 ? shortMonth(day, year, months) : `${yearOf(day)}`),
  );
}
