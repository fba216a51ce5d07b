import { describe, expect, test } from 'vitest';
import { parseAddress, printAddress } from '../../src/page/address.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const at = (rest: string) => `https://example.org/talks/${rest}`;

describe('an address', () => {
  test.each([
    ['?actor=rubio', { actor: 'rubio', lit: null, place: null }],
    ['?lit=point:6#plan-three', { actor: null, lit: 'point:6', place: 'plan-three' }],
    ['?step=plan-three', { actor: null, lit: null, place: 'plan-three' }],
    ['?step=nowhere#plan-three', { actor: null, lit: null, place: 'plan-three' }],
    ['#sources', { actor: null, lit: null, place: 'sources' }],
    ['?actor=nobody&lit=actor&step=x#y', { actor: null, lit: null, place: null }],
    ['?lit=statement:', { actor: null, lit: null, place: null }],
    ['?lit=__proto__:x', { actor: null, lit: null, place: null }],
    ['?actor=toString', { actor: null, lit: null, place: null }],
  ])('%s is read without error', (rest, expected) => {
    expect(parseAddress(story, at(rest))).toEqual(expected);
  });

  test('says what it was given, and keeps what others put in', () => {
    const address = { actor: 'rubio', lit: 'point:6', place: 'plan-three' } as const;
    const printed = printAddress(at('?utm=1&step=old'), address);
    expect(printed).toBe(at('?utm=1&actor=rubio&lit=point:6#plan-three'));
    expect(parseAddress(story, printed)).toEqual(address);
  });

  test('of the top has neither query nor hash', () => {
    const nothing = { actor: null, lit: null, place: null };
    expect(printAddress(at('?actor=x#y'), nothing)).toBe(at(''));
  });
});
