// Dates of a story as whole days in UTC, so that no reader's clock or time zone changes them.
import { compareText } from './compareText.ts';

const MS_PER_DAY = 86_400_000;
/** In English; short dates have three letters of them. */
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** First and last day of what a story is about, such as `2025-11-30`. */
interface Calendar {
  readonly from: string;
  readonly to: string;
}

/** First and last day an EDTF date can mean, as days since 1970-01-01 (UTC), both included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  /** Whether it is a day, or from one day to another, and sure. */
  readonly isPrecise: boolean;
}

/** Milliseconds of a day; `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
const utc = (year: number, month: number, date: number) =>
  new Date(0).setUTCFullYear(year, month, date);

/** Whole days since 1970-01-01 of a day such as `2025-11-30`; NaN where there is no such day. */
export function dayNumber(day: string): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  const ms = utc(year, month - 1, date);
  const read = new Date(ms);
  const sound = read.getUTCMonth() === month - 1 && read.getUTCDate() === date;
  return sound ? ms / MS_PER_DAY : Number.NaN;
}

/** `2025-11-30` for a day number. */
export function dayIso(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year of a day number. */
export const yearOf = (day: number): number => new Date(day * MS_PER_DAY).getUTCFullYear();

/**
 * The year that a story's short dates leave out, since its whole calendar lies in it; NaN where the
 * calendar spans several, so that each date says its own.
 */
export const commonYear = ({ meta: { dates } }: { readonly meta: { readonly dates: Calendar } }) =>
  dates.from.slice(0, 4) === dates.to.slice(0, 4) ? Number(dates.from.slice(0, 4)) : Number.NaN;

/** "Nov", or "Nov 1905" unless in the year left out, for a day number; in another language with its months. */
export function shortMonth(day: number, year: number, months?: readonly string[]): string {
  const at = new Date(day * MS_PER_DAY).getUTCMonth();
  const month = `${months ? months[at] : MONTHS[at]?.slice(0, 3)}`;
  return yearOf(day) === year ? month : `${month} ${yearOf(day)}`;
}

/** "30 Nov", or "30 Nov 1905" unless in the year left out, for a day number; in another language with its months. */
export const shortDay = (day: number, year: number, months?: readonly string[]): string =>
  `${new Date(day * MS_PER_DAY).getUTCDate()} ${shortMonth(day, year, months)}`;

/** The day number of a month's first day, months counted from 0 and on through later years. */
export const firstOfMonth = (year: number, month: number): number =>
  utc(year, month, 1) / MS_PER_DAY;

function spanOfOne(edtf: string): DaySpan {
  const plain = edtf.replace(/[~?%]/g, '');
  const [year = Number.NaN, month, date] = plain.split('-').map(Number);
  if (date !== undefined) {
    const day = dayNumber(plain);
    return { first: day, last: day, isPrecise: plain === edtf };
  }
  const first = dayNumber(`${year}-${month ?? 1}-1`);
  const last = firstOfMonth(year, month ?? 12) - 1;
  return { first, last: Math.max(first, last), isPrecise: false };
}

function readSpan(edtf: string): DaySpan {
  const [from = '', to] = edtf.split('/');
  const start = spanOfOne(from);
  if (to === undefined) return start;
  if (to === '' || to === '..')
    return { ...start, last: Number.POSITIVE_INFINITY, isPrecise: false };
  const end = spanOfOne(to);
  return { first: start.first, last: end.last, isPrecise: start.isPrecise && end.isPrecise };
}

/** Spans read so far: a story has few dates, and asks for each of them often. */
const spans = new Map<string, DaySpan>();

/**
 * The span of an EDTF date as the schema admits it: a day, a month, a year, each perhaps with `~`,
 * `?` or `%`, or an interval; an end that is open or unknown reaches to `Infinity`. Bounds are NaN for
 * unsound dates.
 */
export function daySpan(edtf: string): DaySpan {
  const known = spans.get(edtf) ?? readSpan(edtf);
  spans.set(edtf, known);
  return known;
}

/** A row that may have a date. */
interface Dated {
  readonly id: string;
  readonly when?: { readonly edtf: string } | undefined;
}

/** Stands for no date: later than any. */
const NEVER = '9999-12-31';

/** The order of two dates: by the first day that each can mean, then by the last; none comes last. */
export function compareWhen(a: Dated['when'], b: Dated['when']): number {
  const [one, other] = [daySpan(a?.edtf ?? NEVER), daySpan(b?.edtf ?? NEVER)];
  return one.first - other.first || one.last - other.last || 0;
}

/** The order of two rows by date, by id within one. */
export const byWhen = (a: Dated, b: Dated): number =>
  compareWhen(a.when, b.when) || compareText(a.id, b.id);

/**
 * "30 Nov" for an exact day, "24–25 Nov" for an interval, the printed words for anything vaguer. Years
 * other than the one left out are said, and both of an interval over two.
 */
export function shortWhen(
  when: { readonly edtf: string; readonly words: string },
  year: number,
  months?: readonly string[],
): string {
  const { first, last, isPrecise } = daySpan(when.edtf);
  if (!isPrecise || !Number.isFinite(last)) return when.words;
  const [from, to] = [yearOf(first), yearOf(last)];
  if (from !== to) {
    return `${shortDay(first, Number.NaN, months)} – ${shortDay(last, Number.NaN, months)}`;
  }
  const end = shortDay(last, year, months);
  if (first === last) return end;
  const start = shortDay(first, from, months);
  const [day, month] = start.split(' ');
  return end.split(' ')[1] === month ? `${day}–${end}` : `${start} – ${end}`;
}

/** "1 December 2025" for a day such as `2025-12-01`. */
export function longDay(day: string): string {
  const date = new Date(dayNumber(day) * MS_PER_DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** What a `datetime` attribute may say of an EDTF date: nothing of vague dates and intervals. */
export const machineDate = (edtf: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : undefined;
