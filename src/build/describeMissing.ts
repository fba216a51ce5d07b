// What belongs where a story file has no field, in words, from the schema.
import { describeObject, has, kindsAt } from './storyShape.ts';

const SAID = 'Expected ';

const typeOf = (kind: unknown): unknown => (has(kind, 'type') ? kind.type : undefined);

/** The steps of a schema that asks for more than a type. */
const stepsOf = (kind: unknown): readonly unknown[] =>
  has(kind, 'pipe') && Array.isArray(kind.pipe) ? kind.pipe : [];

/** What the first step that has words for it expects: "an id of lower-case letters …". */
function wordsOf(kind: unknown): string | undefined {
  for (const step of stepsOf(kind)) {
    const said = has(step, 'message') ? step.message : undefined;
    if (typeof said === 'string' && said.startsWith(SAID)) return said.slice(SAID.length);
  }
  return undefined;
}

function describeList(item: unknown, name: string): string {
  if (has(item, 'entries')) return 'a list of objects { … }';
  const [words = ''] = wordsOf(item)?.split(';') ?? [];
  if (words.startsWith('an id ')) return `a list of ${name.replace(/s$/, '')} ids`;
  if (words.startsWith('a mark ')) return words.replace('a mark', 'a list of marks');
  return typeOf(item) === 'string' ? 'a list of texts' : 'a list [ … ]';
}

function describeKind(kind: unknown, name: string): string {
  if (has(kind, 'entries')) return describeObject(kind);
  if (has(kind, 'item')) return describeList(kind.item, name);
  if (typeOf(kind) === 'picklist' && has(kind, 'options') && Array.isArray(kind.options)) {
    return `one of ${kind.options.join(', ')}`;
  }
  const isWhole = stepsOf(kind).some((step) => typeOf(step) === 'integer');
  return wordsOf(kind) ?? (isWhole ? 'a whole number' : `a ${typeOf(kind)}`);
}

/** "a list of source ids": what the field at the end of this path holds. */
export const describeMissing = (path: readonly (string | number)[]): string =>
  kindsAt(path)
    .map((kind) => describeKind(kind, String(path.at(-1))))
    .join(', or ');
