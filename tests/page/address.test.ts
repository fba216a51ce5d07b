import { describe, expect, test } from 'vitest';
import { parseAddress, printAddress } from '../../src/page/address.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const at = (rest: string) => `https://example.org/talks/${rest}`;

describe('an address', () => {
  test.each([
    ['?actor=rubio', { actor: 'rubio', lit: null, place: null, lang: null }],
    ['?lit=point:6#plan-three', { actor: null, lit: 'point:6', place: 'plan-three', lang: null }],
    ['?step=plan-three', { actor: null, lit: null, place: 'plan-three', lang: null }],
    ['?step=nowhere#plan-three', { actor: null, lit: null, place: 'plan-three', lang: null }],
    ['#sources', { actor: null, lit: null, place: 'sources', lang: null }],
    ['?actor=nobody&lit=actor&step=x#y', { actor: null, lit: null, place: null, lang: null }],
    ['?lit=statement:', { actor: null, lit: null, place: null, lang: null }],
    ['?lit=__proto__:x', { actor: null, lit: null, place: null, lang: null }],
    ['?lang=ru', { actor: null, lit: null, place: null, lang: 'ru' }],
    ['?lang=klingon', { actor: null, lit: null, place: null, lang: null }],
    ['?actor=toString', { actor: null, lit: null, place: null, lang: null }],
  ])('%s is read without error', (rest, expected) => {
    expect(parseAddress(story, at(rest))).toEqual(expected);
  });

  test('says what it was given, and keeps what others put in', () => {
    const address = { actor: 'rubio', lit: 'point:6', lang: 'uk', place: 'plan-three' } as const;
    const printed = printAddress(at('?utm=1&step=old'), address);
    expect(printed).toBe(at('?utm=1&actor=rubio&lit=point:6&lang=uk#plan-three'));
    expect(parseAddress(story, printed)).toEqual(address);
  });

  test('of the top has neither query nor hash', () => {
    const nothing = { actor: null, lit: null, place: null, lang: null };
    expect(printAddress(at('?actor=x#y'), nothing)).toBe(at(''));
  });
});
