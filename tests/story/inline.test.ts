import { expect, test } from 'vitest';
import { parseInline, plainText } from '../../src/story/inline.ts';

test('names, emphasis and plain words come apart in order', () => {
  expect(parseInline('On Sunday [Marco Rubio](actor:rubio) spoke *twice*.')).toEqual([
    { kind: 'text', text: 'On Sunday ' },
    { kind: 'mark', text: 'Marco Rubio', ref: 'actor:rubio' },
    { kind: 'text', text: ' spoke ' },
    { kind: 'emphasis', text: 'twice' },
    { kind: 'text', text: '.' },
  ]);
});

test('brackets that make no link stay as words', () => {
  const text = 'Point [21] of (the) draft, [half';
  expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
  expect(plainText(text)).toBe(text);
});
