// The plan in words: counts, dates, captions and which points a report touches.
import { daySpan, shortDay } from './dates.ts';
import { indexStory } from './indexStory.ts';
import type { Count, Report, Story, Version, When } from './schema.ts';

const NUMBER_WORDS = 'none one two three four five six seven eight nine ten'.split(' ');
/** Words that may stand in lower case in a sentence; any other first word may be a name. */
const COMMON_START =
  /^(First|Second|Third|Current|Latest|Original|Revised|New|Draft|Working|Leaked|Updated|Final)\b/;

/** Numbers of the points that a report touches by content, rising. */
export function touchedNumbers(story: Story, report: Report): readonly number[] {
  const { point } = indexStory(story);
  return report.points.flatMap((id) => point.get(id)?.number ?? []).sort((a, b) => a - b);
}

/** "6", "6 and 26", "6, 7 and 19". */
export function joinWords(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? `${last}` : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "points 6 and 26"; empty where the report touches none. */
export function touchedWords(story: Story, report: Report): string {
  const numbers = touchedNumbers(story, report);
  return numbers.length === 0
    ? ''
    : `${numbers.length === 1 ? 'point' : 'points'} ${joinWords(numbers)}`;
}

/** A number spelled up to ten, in figures above. */
export const numberWords = (value: number): string => NUMBER_WORDS[value] ?? `${value}`;

/** The first letter as a capital, for a sentence that begins with it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "28 points", "1 point", "4 components". */
export function unitWords(value: number, unit = 'points'): string {
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
}

/** "28 points", "28 or 26 points", "4 components": a count with its unit, said once. */
export const countWords = (count: Count): string =>
  count.words.includes(count.unit) ? count.words : `${count.words} ${count.unit}`;

/** "First draft: 28 points"; the name alone where it says the count itself. */
export function versionHeading(row: {
  readonly version: Version;
  readonly count: Count | undefined;
}): string {
  const { version, count } = row;
  if (!count || version.name.includes(count.words)) return version.name;
  return `${version.name}: ${countWords(count)}`;
}

/** "28 points in the first draft", or "Geneva text: 28 points" where the name may be a proper one. */
export function pointsInVersion(points: number, version: Version | undefined): string {
  const words = unitWords(points);
  if (!version) return words;
  if (!COMMON_START.test(version.name)) return `${version.name}: ${words}`;
  return `${words} in the ${version.name.charAt(0).toLowerCase()}${version.name.slice(1)}`;
}

/** What is said of a version's text where it is not public; empty where it is. */
export const textWords = (version: Version): string =>
  version.certainty === 'undisclosed' ? 'Its text is undisclosed.' : '';

/** "20–21 Nov" for an exact date, else the date's own words. */
export function shortWhen(when: When): string {
  const { first, last, exact } = daySpan(when.edtf);
  if (!exact || !Number.isFinite(last)) return when.words;
  if (first === last) return shortDay(first);
  const [from = '', fromMonth] = shortDay(first).split(' ');
  const [, toMonth] = shortDay(last).split(' ');
  return `${fromMonth === toMonth ? from : shortDay(first)}–${shortDay(last)}`;
}

/** Who counted and, where there are, the words of the count: "Rubio: “28 points or 26 points”". */
export function countedBy(count: Count): string {
  return count.quote ? `${count.by}: “${count.quote}”` : count.by;
}
