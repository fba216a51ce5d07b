// The rows of a story by where they stand in its file.
import type { Story, When } from './schema.ts';

/** Keys and indexes from the top of the file to a row. */
export type Path = readonly (string | number)[];

/** Tells a broken rule: where, what was expected there and what is. */
export type Say = (path: Path, expected: string, found: unknown) => void;

/** A value and all parts of it, each with its path. */
export function* listParts(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    yield* listParts(part, [...path, isList ? +key : key]);
  }
}

/** Every list of the story whose rows have ids, with its path. */
export function rowsWithIds(story: Story): readonly (readonly [Path, readonly { id: string }[]])[] {
  const { plan } = story;
  return [
    [['sides'], story.sides],
    [['sources'], story.sources],
    [['actors'], story.actors],
    [['venues'], story.venues],
    [['events'], story.events],
    [['ties'], story.ties],
    [['statements'], story.statements],
    [['topics'], story.topics],
    [['plan', 'points'], plan.points],
    [['plan', 'versions'], plan.versions],
    [['plan', 'reports'], plan.reports],
    [['unknowns'], story.unknowns],
    [['sections'], story.sections],
  ];
}

/** What a row was on earlier days. */
export interface EarlierRow {
  readonly until: string;
  readonly sources?: readonly string[];
  readonly when?: When;
  readonly actors?: readonly string[];
}

/** What every row that rests on sources has. */
export interface RestedRow {
  readonly sources: readonly string[];
  readonly paragraphs?: readonly number[] | undefined;
  readonly when?: When | undefined;
  readonly known?: string | undefined;
  readonly earlier?: readonly EarlierRow[] | undefined;
}

/** Every row that rests on sources, with its path. */
export function restedRows(story: Story): readonly (readonly [Path, RestedRow])[] {
  const { plan } = story;
  const lists: readonly (readonly [Path, readonly RestedRow[]])[] = [
    [['actors'], story.actors],
    [['venues'], story.venues],
    [['events'], story.events],
    [['ties'], story.ties],
    [['statements'], story.statements],
    [['plan', 'points'], plan.points],
    [['plan', 'versions'], plan.versions],
    [['plan', 'reports'], plan.reports],
    [['plan', 'counts'], plan.counts],
    [['unknowns'], story.unknowns],
    ...story.sections.map(
      (section, at) => [['sections', at, 'steps'], section.steps] as [Path, readonly RestedRow[]],
    ),
  ];
  return lists.flatMap(([path, rows]) => rows.map((row, at) => [[...path, at], row] as const));
}
