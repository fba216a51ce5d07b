// The id of a story file that one of no row may mean.
import type { Fault } from '../story/parse.ts';
import { nearestName } from './nearestName.ts';
import { has } from './storyShape.ts';

const MOST_LETTERS = 2;

/** The ids of a list of the file, such as `actors`. */
function idsIn(story: unknown, list: string): readonly string[] {
  const above = has(story, list) ? story : has(story, 'plan') ? story.plan : undefined;
  const rows = has(above, list) ? above[list] : undefined;
  return Array.isArray(rows) ? rows.flatMap((row) => (has(row, 'id') ? String(row.id) : [])) : [];
}

/** The lists in which a field that names a row, such as `side`, looks for it, by the end of its path. */
function listsOf(path: string): readonly string[] {
  const [, field = ''] = /(\w+)(?:\[\d+\])?$/.exec(path) ?? [];
  if (field === 'speaker') return ['actors'];
  return field === 'from' || field === 'to' ? ['actors', 'venues'] : [field, `${field}s`];
}

/** The id, or the mark, that the one found may mean; `undefined` where none is near. `text` is the file. */
export function nearestId({ path, expected, found }: Fault, text: string): string | undefined {
  const [, ...named] = /^an id from (\w+)(?: or (\w+))? in this file$/.exec(expected) ?? [];
  const isMark = expected === 'a mark of this file';
  const misshapen = expected.startsWith('an id of ') ? listsOf(path) : [];
  if (named.length === 0 && !isMark && misshapen.length === 0) return undefined;
  const story: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const [, kind = '', id = ''] = /^"(?:(\w+):)?(.*)"$/.exec(found) ?? [];
  const lists = isMark ? [`${kind}s`] : [...named, ...misshapen];
  const ids = lists.flatMap((list) => (list === undefined ? [] : idsIn(story, list)));
  const near = nearestName(id, ids, Math.min(MOST_LETTERS, Math.floor(id.length / 3)));
  return near !== undefined && isMark ? `${kind}:${near}` : near;
}
