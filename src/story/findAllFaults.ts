// Finds further faults by checking the story again without the faulty rows and parts, since faults such
// as those of its shape hide broken rules.

import { printFound, printPath } from './printFault.ts';
import { type BrokenRule, USED_ONCE } from './rules.ts';
import type { Story } from './schema.ts';
import { type StoryFault, soundStory } from './soundStory.ts';
import { isOfStandIn, listsAt, putPlainText, putStandIn, valueAt } from './standIn.ts';
import type { Path } from './storyRows.ts';

/** The row in which a path lies; `undefined` where it lies in none, or a whole list is amiss. */
function rowOf(path: Path): Path | undefined {
  const isStep = path[2] === 'steps' && typeof path[3] === 'number';
  const row = path.slice(0, isStep ? 4 : path.findIndex((key) => typeof key === 'number') + 1);
  return row.length > 0 ? row : undefined;
}

/**
 * Whether other rules cannot be judged beside this fault: one of shape, an id that two rows have, or one of
 * what meta says, such as a day against which that of every row is held.
 */
const hidesOthers = ({ issue, expected, keys }: StoryFault) =>
  issue !== undefined ||
  expected.startsWith('an id used once') ||
  (keys[0] === 'meta' && keys[1] !== 'corrections');

/** Of several rules that one place breaks, all but the first follow from it. */
const isFirstAt = ({ issue, path }: StoryFault, at: number, all: readonly StoryFault[]) =>
  issue !== undefined || all.findIndex((other) => other.path === path) === at;

const isHtml = ({ expected }: StoryFault) => expected === 'text without HTML';

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

/** Ids that two rows have where a row of their list is out for its shape: the rule sees only one of them. */
function findTwice(story: unknown, told: readonly StoryFault[]): readonly StoryFault[] {
  const lists = new Map(
    told.flatMap(({ keys, issue }) => {
      const list = issue && rowOf(keys)?.slice(0, -1);
      return list ? [[printPath(list), list]] : [];
    }),
  );
  return [...lists.values()].flatMap((list) => {
    const ids = (valueAt(story, list) as unknown[]).map((_row, at) => idAt(story, [...list, at]));
    return ids.flatMap((id, at): readonly StoryFault[] => {
      if (typeof id !== 'string' || ids.indexOf(id) === at) return [];
      const keys = [...list, at, 'id'];
      return [{ keys, path: printPath(keys), expected: USED_ONCE, found: printFound(id) }];
    });
  });
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

/** Rules that a value breaks beside those faults, as far as they can be judged without what is at fault. */
function findOthers(
  value: unknown,
  hiding: readonly StoryFault[],
  findBroken: (story: Story) => BrokenRule[],
): readonly StoryFault[] {
  const out = listOut(
    value,
    hiding.filter((fault) => !isHtml(fault)),
  );
  const rest = structuredClone(value);
  for (const { keys } of hiding.filter(isHtml)) putPlainText(rest, keys);
  const kept = leaveOut(rest, out.rows);
  for (const part of out.parts) putStandIn(rest, part);
  const sound = soundStory(rest, findBroken);
  if (sound.ok || sound.faults.some(({ issue }) => issue)) return [];
  return sound.faults
    .map((fault) => {
      const keys = pathInFile(fault.keys, kept);
      /** As it stands in the file. */
      const isWhole = fault.found === printFound(valueAt(rest, fault.keys));
      const found = isWhole ? printFound(valueAt(value, keys)) : fault.found;
      return { ...fault, keys, path: printPath(keys), found };
    })
    .filter(isFaultOfFile(value, out, hiding));
}

/**
 * All faults of a value of which some are told: those that hide others, and what else can be judged.
 * What may only follow from the former is not told. Never throws.
 */
export function findAllFaults(
  value: unknown,
  told: readonly StoryFault[],
  findBroken: (story: Story) => BrokenRule[],
): readonly StoryFault[] {
  let hiding: readonly StoryFault[] = [];
  let faults: readonly StoryFault[] = [...told, ...findTwice(value, told)];
  /** A day of meta that is none is found only where its shape and that of the rest hide no rules. */
  for (;;) {
    const more = faults.filter(hidesOthers).filter(isFirstAt);
    if (more.length === 0) return [...hiding, ...faults];
    hiding = [...hiding, ...more];
    if (hiding.some(({ keys }) => keys.length === 0)) return hiding;
    faults = findOthers(value, hiding, findBroken);
  }
}
