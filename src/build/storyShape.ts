// What the schema has at a place in a story file, in words: the fields of an object, the nearest name.
import { storySchema } from '../story/schema.ts';
import { nearestName } from './nearestName.ts';

type Keys = readonly (string | number)[];

/** Whether a value is an object with such a key of its own. */
export function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** The schema of a value that may be left out. */
const bare = (schema: unknown): unknown => (has(schema, 'wrapped') ? bare(schema.wrapped) : schema);

/** The kinds that a value may be of: one, or several where the schema leaves a choice. */
function kindsOf(schema: unknown): readonly unknown[] {
  const here = bare(schema);
  return has(here, 'options') &&
    Array.isArray(here.options) &&
    has(here, 'type') &&
    here.type === 'union'
    ? here.options
    : [here];
}

/** The kinds that the value at a path may be of; none where the schema has no such place. */
export function kindsAt(path: Keys): readonly unknown[] {
  return path.reduce<readonly unknown[]>(
    (kinds, key) =>
      kinds
        .flatMap((kind) => {
          if (typeof key === 'number') return has(kind, 'item') ? [kind.item] : [];
          return has(kind, 'entries') && has(kind.entries, key) ? [kind.entries[key]] : [];
        })
        .flatMap(kindsOf),
    [storySchema],
  );
}

const fieldsOf = (kind: unknown): readonly (readonly [string, unknown])[] =>
  has(kind, 'entries') && typeof kind.entries === 'object' && kind.entries !== null
    ? Object.entries(kind.entries)
    : [];

/** "an object { … } with "lat", "lon"": what an object of this kind must have. */
export function describeObject(kind: unknown): string {
  const fields = fieldsOf(kind);
  if (fields.some(([name]) => name === 'edtf')) {
    return 'an object such as {"edtf": "2025-11-30", "words": "30 November 2025"}';
  }
  const names = fields.filter(([, field]) => !has(field, 'wrapped')).map(([name]) => `"${name}"`);
  return names.length > 0 ? `an object { … } with ${names.join(', ')}` : 'an object { … }';
}

/** "an object { … } with "lat", "lon"": what an object at this place must have. */
export const describeShape = (path: Keys): string =>
  kindsAt(path).map(describeObject).join(', or ');

/** Whether an object of the kind that lies above this path may leave this field out. */
export const isOptional = (path: Keys): boolean =>
  kindsAt(path.slice(0, -1))
    .flatMap(fieldsOf)
    .some(([name, field]) => name === path.at(-1) && has(field, 'wrapped'));

/** The field that a misspelt name at the end of this path may mean; `undefined` where none is close. */
export function nearestField(path: Keys): string | undefined {
  const name = String(path.at(-1));
  const fields = kindsAt(path.slice(0, -1)).flatMap(fieldsOf);
  const most = Math.max(1, Math.floor(name.length / 3));
  return nearestName(
    name,
    fields.map(([field]) => field),
    most,
  );
}
