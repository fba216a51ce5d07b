// What stands for a part of a story that is amiss, so that the rest of it can be judged.
import type { Story } from './schema.ts';
import type { Path } from './storyRows.ts';

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** A story without rows; its days bound those of every other. */
const EMPTY = {
  meta: {
    id: 'story',
    title: 'Title',
    headline: 'Headline',
    kicker: 'Kicker',
    standfirst: 'Standfirst',
    language: 'en',
    asOf: LAST_DAY,
    dates: {
      from: FIRST_DAY,
      to: LAST_DAY,
      published: FIRST_DAY,
      modified: `${LAST_DAY}T00:00:00Z`,
    },
    licence: { name: 'Licence', url: 'https://example.org/', applies: 'To all' },
    method: [],
    corrections: [],
  },
  sides: [],
  sources: [],
  actors: [],
  venues: [],
  events: [],
  ties: [],
  statements: [],
  topics: [],
  plan: { points: [], versions: [], reports: [], counts: [] },
  unknowns: [],
  sections: [],
} satisfies Story;

/** What a value has at a path as its own; `undefined` where it has no such place. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** Whether a story without rows has this part; a field that may be left out it has not. */
const hasStandIn = (path: Path): boolean => valueAt(EMPTY, path) !== undefined;

/** Puts what stands for it in the place of a part, or takes out a part that a story can do without. */
export function putStandIn(story: unknown, path: Path): void {
  const above = valueAt(story, path.slice(0, -1)) as Record<string, unknown>;
  const key = String(path.at(-1));
  if (hasStandIn(path)) above[key] = structuredClone(valueAt(EMPTY, path));
  else Reflect.deleteProperty(above, key);
}

/** Makes the text at a path one that does not read as HTML, so that what else is wrong with it can be judged. */
export function putPlainText(story: unknown, path: Path): void {
  const above = valueAt(story, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  above[key] = String(above[key]).replace(/<(?=[a-z/!])/gi, '(');
}

/** Whether words tell of a day that stands for another, and so of none in the file. */
export const isOfStandIn = (words: string): boolean =>
  words.includes(FIRST_DAY) || words.includes(LAST_DAY);

/**
 * Names of the lists that a part is or holds; of meta, the primary source where the part may be that: meta
 * itself, the field of that name, or one of no known name, which may be its own misspelt.
 */
export function listsAt(part: Path): readonly string[] {
  const [top, key] = part.map(String);
  if (top === 'plan') return key === undefined ? Object.keys(EMPTY.plan) : [key];
  if (top !== 'meta') return part.map(String);
  return key === undefined || !hasStandIn(part) ? ['primarySource'] : [];
}
