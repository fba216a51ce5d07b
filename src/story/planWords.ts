// The plan in words: counts, captions and which points a report touches.
import { indexStory } from './indexStory.ts';
import { quoted } from './quoted.ts';
import type { Certainty, Count, Report, Story, Version } from './schema.ts';

/** What the interface says of a plan, in any of its languages. */
export interface PlanWords {
  readonly months: readonly string[];
  readonly certainties: Readonly<Record<Certainty, { readonly label: string }>>;
  readonly charts: {
    unit(value: number, unit: Count['unit']): string;
    points(numbers: readonly number[]): string;
    touched(points: string): string;
    cover(heading: string, points: string): string;
    onPage(points: number): string;
    readonly byContent: string;
    readonly article: string;
    readonly noText: string;
  };
}

interface CountedRow {
  readonly version: Version;
  readonly count: Count | undefined;
}

/** Words that may stand in lower case in a sentence; any other first word may be a name. */
const COMMON_START =
  /^(First|Second|Third|Current|Latest|Original|Revised|New|Draft|Working|Leaked|Updated|Final)\b/;

/** Numbers of the points that a report touches by content, rising. */
export function touchedNumbers(story: Story, report: Report): readonly number[] {
  const { point } = indexStory(story);
  return report.points.flatMap((id) => point.get(id)?.number ?? []).sort((a, b) => a - b);
}

/** The first letter as a capital, for a sentence that begins with it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words with a full stop, unless they have ended by themselves. */
export const sentence = (words: string): string =>
  /[.!?…]["”»’)]*$/.test(words) ? words : `${words}.`;

/** "points", or "point" of one. */
const unitOf = (value: number, unit: string) => (value === 1 ? unit.slice(0, -1) : unit);

/** "28 points", "1 point", "4 components". */
export const unitWords = (value: number, unit = 'points'): string =>
  `${value} ${unitOf(value, unit)}`;

/**
 * "28 points", "28 or 26 points", "4 components": a count with its unit, said once. English words of a
 * count keep an English unit in every language of the interface.
 */
export function countWords({ words, unit, high }: Count, say?: PlanWords): string {
  if (words.includes(unit)) return words;
  const said = /[a-z]/i.test(words) ? undefined : say?.charts.unit(high, unit);
  return `${words} ${said ?? unitOf(high, unit)}`;
}

/** "First draft: 28 points"; the name alone where it says the count itself. */
export function versionHeading(row: CountedRow, say?: PlanWords): string {
  const { version, count } = row;
  if (!count || version.name.includes(count.words)) return version.name;
  return `${version.name}: ${countWords(count, say)}`;
}

/** "First draft: 28 points" over so many squares, and their number where the version is counted otherwise. */
export function squaresHeading(
  row: CountedRow | undefined,
  points: number,
  say: PlanWords,
): string {
  if (!row) return `${points} ${say.charts.unit(points, 'points')}`;
  const { count } = row;
  const heading = versionHeading(row, say);
  const isAll =
    !count || (count.unit === 'points' && count.low === points && count.high === points);
  return isAll ? heading : `${heading}. ${say.charts.onPage(points)}`;
}

/** The same on the cover, as part of a sentence where the language has one for all of a version. */
export function coverHeading(row: CountedRow | undefined, points: number, say: PlanWords): string {
  const heading = squaresHeading(row, points, say);
  const isPart = row && heading !== versionHeading(row, say);
  return isPart ? heading : say.charts.cover(heading, pointsInVersion(points, row?.version));
}

/** "28 points in the first draft", or "Geneva text: 28 points" where the name may be a proper one. */
function pointsInVersion(points: number, version: Version | undefined): string {
  const words = unitWords(points);
  if (!version) return words;
  if (!COMMON_START.test(version.name)) return `${version.name}: ${words}`;
  return `${words} in the ${version.name.charAt(0).toLowerCase()}${version.name.slice(1)}`;
}

/** What is said of a version's text where it is not public; empty where it is. */
export const textWords = (version: Version, say: PlanWords): string =>
  version.certainty === 'undisclosed' ? say.charts.noText : '';

/** Who counted and, where there are, the words of the count: "Rubio: “28 points or 26 points”". */
export function countedBy(story: Story, count: Count): string {
  return count.quote ? `${count.by}: ${quoted(story, count.quote)}` : count.by;
}
