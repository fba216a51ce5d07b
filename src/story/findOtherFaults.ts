// Rules that a file breaks beside the faults of its shape: judged on the rows whose shape is sound.

import { printPath } from './printFault.ts';
import type { BrokenRule } from './rules.ts';
import type { Story } from './schema.ts';
import { type StoryFault, soundStory } from './soundStory.ts';
import type { Path } from './storyRows.ts';

/** The row in which a path lies; `undefined` where it lies in none, or a whole list is amiss. */
function rowOf(path: Path): Path | undefined {
  const isStep = path[2] === 'steps' && typeof path[3] === 'number';
  const row = path.slice(0, isStep ? 4 : path.findIndex((key) => typeof key === 'number') + 1);
  return row.length > 0 ? row : undefined;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((part, key) => (part as Record<string | number, unknown> | null)?.[key], value);

/** A list without some of its rows, and where those that stay stood before. */
type Kept = ReadonlyMap<string, readonly number[]>;

/** Takes rows out of a story, lists of steps before the sections that hold them. */
function leaveOut(story: unknown, rows: readonly Path[]): Kept {
  const gone = new Set(rows.map(printPath));
  const kept = new Map<string, readonly number[]>();
  const lists = new Map(rows.map((row) => [printPath(row.slice(0, -1)), row.slice(0, -1)]));
  for (const [name, path] of [...lists].sort(([, a], [, b]) => b.length - a.length)) {
    const list = valueAt(story, path) as unknown[];
    const stay = [...list.keys()].filter((at) => !gone.has(printPath([...path, at])));
    list.splice(0, list.length, ...stay.map((at) => list[at]));
    kept.set(name, stay);
  }
  return kept;
}

/** A path in the story that is left, as it is in the file. */
const pathInFile = (path: Path, kept: Kept): Path =>
  path.reduce<(string | number)[]>((above, key) => {
    const stay = typeof key === 'number' ? kept.get(printPath(above)) : undefined;
    above.push(stay?.[Number(key)] ?? key);
    return above;
  }, []);

/** Tells faults that are in the file from those that only come of what is left out. */
function isFaultOfFile(
  story: unknown,
  rows: readonly Path[],
  shape: readonly StoryFault[],
): (fault: StoryFault) => boolean {
  const isOut = (list: string) => rows.some(([key]) => key === list);
  const ids = rows.map((row) => (valueAt(story, row) as { id?: unknown } | null)?.id);
  /** A row without an id, or with one that is none, may be the one that another row names. */
  const isNameless = rows.some(
    ([list], at) =>
      list !== 'glossary' &&
      list !== 'meta' &&
      (typeof ids[at] !== 'string' || shape[at]?.keys.at(-1) === 'id'),
  );
  const hasOnlySteps = rows.every((row) => row.length === 4);
  return ({ keys, expected, found }) => {
    const isOfWhole = keys.length === 1 || keys[0] === 'glossary';
    const isOfView = keys[4] === 'view' && !hasOnlySteps;
    const isOfOrder = keys[0] === 'events' && keys.length === 3 && keys[2] === 'when';
    if (isOfWhole || isOfView || (isOfOrder && isOut('events'))) return false;
    if (isNameless && /^(an id from|a mark of)/.test(expected)) return false;
    return !ids.includes(found.replace(/^"(\w+:)?|"$/g, ''));
  };
}

/**
 * Rules that a value breaks beside its faults of shape, where these lie in rows of lists and the rest is
 * a story. What may come of leaving out those rows is not told. Never throws.
 */
export function findOtherFaults(
  value: unknown,
  shape: readonly StoryFault[],
  findBroken: (story: Story) => readonly BrokenRule[],
): readonly StoryFault[] {
  const rows = shape.map(({ keys }) => rowOf(keys));
  if (!rows.every((row) => row !== undefined)) return [];
  const rest = structuredClone(value);
  const kept = leaveOut(rest, rows);
  const sound = soundStory(rest, findBroken as (story: Story) => BrokenRule[]);
  if (sound.ok || sound.faults.some(({ issue }) => issue)) return [];
  return sound.faults
    .map((fault) => {
      const keys = pathInFile(fault.keys, kept);
      return { ...fault, keys, path: printPath(keys) };
    })
    .filter(isFaultOfFile(value, rows, shape));
}
