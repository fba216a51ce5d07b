// Rules that a file breaks beside faults that hide them, such as those of its shape: judged on what is
// left of the story without the rows and parts at fault.

import { printPath } from './printFault.ts';
import type { BrokenRule } from './rules.ts';
import type { Story } from './schema.ts';
import { type StoryFault, soundStory } from './soundStory.ts';
import { isOfStandIn, listsAt, putStandIn, valueAt } from './standIn.ts';
import type { Path } from './storyRows.ts';

/** The row in which a path lies; `undefined` where it lies in none, or a whole list is amiss. */
function rowOf(path: Path): Path | undefined {
  const isStep = path[2] === 'steps' && typeof path[3] === 'number';
  const row = path.slice(0, isStep ? 4 : path.findIndex((key) => typeof key === 'number') + 1);
  return row.length > 0 ? row : undefined;
}

/** Whether other rules are not judged beside this fault: of shape, or that two rows have one id. */
const hidesOthers = ({ issue, expected }: StoryFault) =>
  issue !== undefined || expected.startsWith('an id used once');

const idAt = (story: unknown, row: Path): unknown => valueAt(story, [...row, 'id']);

/** The row at fault; of an id used twice all that have it. */
function rowsOf(story: unknown, { keys, issue }: StoryFault): readonly Path[] {
  const row = rowOf(keys);
  if (!row || issue) return row ? [row] : [];
  const list = row.slice(0, -1);
  return [...(valueAt(story, list) as unknown[]).keys()]
    .map((at) => [...list, at])
    .filter((other) => idAt(story, other) === idAt(story, row));
}

/** What is at fault, and so out of the story that is judged. */
interface Out {
  readonly rows: readonly Path[];
  /** What lies in no row: lists, the plan, meta and its fields. */
  readonly parts: readonly Path[];
}

function listOut(story: unknown, hiding: readonly StoryFault[]): Out {
  return {
    rows: hiding.flatMap((fault) => rowsOf(story, fault)),
    /** The primary source is out as a whole, as a story may have none. */
    parts: hiding
      .filter(({ keys }) => !rowOf(keys))
      .map(({ keys }) => (keys[1] === 'primarySource' ? keys.slice(0, 2) : keys)),
  };
}

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

/** Rules that look through whole lists, by what they expect: nothing is sure of them where a row is out. */
const THROUGH: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^a section of the kind/, ['sections']],
  [/^a date not before/, ['events']],
  [/"show" leaves/, ['venues']],
  [/as the scene/, ['points', 'versions', 'counts']],
  [/no primary source/, ['primarySource']],
];

/** The lists in one of which a fault looked in vain for an id. */
function listsLookedIn({ expected, found }: StoryFault): readonly string[] {
  if (expected.startsWith('a mark of')) return [`${found.slice(1).split(':')[0]}s`];
  return /^an id from (\w+)(?: or (\w+))?/.exec(expected)?.slice(1) ?? [];
}

/** Tells faults that are in the file from those that only come of what is out. */
function isFaultOfFile(
  story: unknown,
  { rows, parts }: Out,
  hiding: readonly StoryFault[],
): (fault: StoryFault) => boolean {
  const lost = parts.flatMap(listsAt);
  const touched = new Set([...lost, ...rows.map((row) => String(row.at(-2)))]);
  /** A row without an id, or with one that is none of its own, may be the one that another row names. */
  const nameless = hiding.flatMap(({ keys }) => {
    const row = rowOf(keys);
    const isNameless = row && (keys.at(-1) === 'id' || typeof idAt(story, row) !== 'string');
    return isNameless ? [String(row.at(-2))] : [];
  });
  const unsure = new Set([...lost, ...nameless]);
  const ids = rows.map((row) => idAt(story, row));
  return (fault) => {
    const { keys, expected, found } = fault;
    /** A term may stand in any text that is out. */
    if (isOfStandIn(expected) || expected.startsWith('a term that')) return false;
    if (parts.some((part) => part.every((key, at) => keys[at] === key))) return false;
    const isOfLists = THROUGH.some(
      ([words, lists]) => words.test(expected) && lists.some((list) => touched.has(list)),
    );
    if (isOfLists || listsLookedIn(fault).some((list) => unsure.has(list))) return false;
    return !ids.includes(found.replace(/^"(\w+:)?|"$/g, ''));
  };
}

/**
 * Rules that a value breaks beside the faults told of it that hide them. What may come of leaving out the
 * rows and parts at fault is not told. Never throws.
 */
export function findOtherFaults(
  value: unknown,
  told: readonly StoryFault[],
  findBroken: (story: Story) => readonly BrokenRule[],
): readonly StoryFault[] {
  const hiding = told.filter(hidesOthers);
  if (hiding.length === 0 || hiding.some(({ keys }) => keys.length === 0)) return [];
  const out = listOut(value, hiding);
  const rest = structuredClone(value);
  const kept = leaveOut(rest, out.rows);
  for (const part of out.parts) putStandIn(rest, part);
  const sound = soundStory(rest, findBroken as (story: Story) => BrokenRule[]);
  if (sound.ok || sound.faults.some(({ issue }) => issue)) return [];
  const isTold = new Set(told.map(({ path, expected }) => `${path} ${expected}`));
  return sound.faults
    .map((fault) => {
      const keys = pathInFile(fault.keys, kept);
      return { ...fault, keys, path: printPath(keys) };
    })
    .filter(({ path, expected }) => !isTold.has(`${path} ${expected}`))
    .filter(isFaultOfFile(value, out, hiding));
}
