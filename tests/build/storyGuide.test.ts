// The guide to story files names every field, kind of tie and scene that there is.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCENES, TIE_KINDS } from '../../src/story/kinds.ts';

const guide = readFileSync('data/README.md', 'utf8');
const schema: unknown = JSON.parse(readFileSync('data/schema.json', 'utf8'));

/** Names of all fields in a JSON Schema. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null
      ? Object.keys(value)
      : []),
    ...fieldsOf(value),
  ]);
}

/** What the guide says below each heading, by the words of the heading. */
const parts = new Map(
  guide.split(/^### /m).map((part) => [part.slice(0, part.indexOf('\n')), part] as const),
);

test.each(['`sources`', '`ties`', '`statements`', '`unknowns`', '`sections` and their `steps`'])(
  'the guide says under %s that its rows have an id',
  (heading) => {
    expect(parts.get(heading)).toContain('`id`');
  },
);

test.each(['an actor', 'a venue (a room)', 'an event', 'a point', 'a step'])(
  'the table of %s has its id',
  (row) => {
    const [, table = ''] = guide.split(`| field of ${row} `);
    expect(table.split('\n\n')[0]).toContain('| `id`');
  },
);

test.each([...new Set(fieldsOf(schema)), ...TIE_KINDS, ...SCENES])('the guide names %s', (name) => {
  expect(guide).toMatch(new RegExp(`[\`"]${name}[\`"]`));
});
