import { describe, expect, test } from 'vitest';
import { choiceIn, withFound } from '../../src/page/explore/choose.ts';
import { listDropped } from '../../src/page/explore/listDropped.ts';
import {
  type Address,
  parseAddress,
  parseLinkDay,
  printAddress,
} from '../../src/page/parseAddress.ts';
import { NO_CHOICE } from '../../src/story/choice.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const at = (rest: string) => `https://example.org/talks/${rest}`;

const NOTHING: Address = {
  actor: null,
  lit: null,
  side: null,
  venue: null,
  topic: null,
  certainty: null,
  report: null,
  asOf: null,
  seen: null,
  scene: null,
  compare: null,
  lang: null,
  place: null,
};

describe('an address', () => {
  test.each<[string, Partial<Address>]>([
    ['?actor=rubio', { actor: 'rubio' }],
    ['?lit=point:6#plan-three', { lit: 'point:6', place: 'plan-three' }],
    ['?step=plan-three', { place: 'plan-three' }],
    ['?step=nowhere#plan-three', { place: 'plan-three' }],
    ['#sources', { place: 'sources' }],
    ['?actor=nobody&lit=actor&step=x#y', {}],
    ['?lit=statement:', {}],
    ['?lit=__proto__:x', {}],
    ['?lang=ru', { lang: 'ru' }],
    ['?lang=klingon', {}],
    ['?actor=toString', {}],
    ['?side=us&venue=geneva&topic=nato', { side: 'us', venue: 'geneva', topic: 'nato' }],
    ['?certainty=reported&report=rev-abc', { certainty: 'reported', report: 'rev-abc' }],
    ['?side=mars&venue=x&topic=__proto__&certainty=true&report=%00', {}],
    ['?asOf=2025-11-23', { asOf: '2025-11-23' }],
    ['?asOf=1999-01-01', { asOf: '2025-11-19' }],
    ['?asOf=2199-01-01', { asOf: story.meta.asOf }],
    ['?asOf=2025-11-31', {}],
    ['?asOf=yesterday', {}],
    ['?asOf=', {}],
    ['?seen=2025-12-01', { seen: '2025-12-01' }],
    ['?seen=2025-11-30', { seen: '2025-12-01' }],
    ['?seen=2099-01-01', { seen: '2025-12-01' }],
    ['?seen=junk', {}],
    ['?compare=side:us,side:ukraine', { compare: 'side:us,side:ukraine' }],
    ['?compare=side:us,actor:nobody', { compare: 'side:us' }],
    ['?compare=actor:rubio,actor:rubio,actor:putin', { compare: 'actor:rubio' }],
    ['?compare=side:us,actor:rubio', { compare: 'side:us' }],
    ['?compare=actor:rubio,side:us', { compare: 'actor:rubio' }],
    ['?compare=side:mars,side:us', { compare: ',side:us' }],
    ['?compare=venue:geneva,,', {}],
  ])('%s is read without error', (rest, expected) => {
    expect(parseAddress(story, at(rest))).toEqual({ ...NOTHING, ...expected });
  });

  test('says what it was given, and keeps what others put in', () => {
    const address: Address = {
      ...NOTHING,
      actor: 'rubio',
      lit: 'point:6',
      side: 'us',
      compare: 'side:us,side:russia',
      lang: 'uk',
      place: 'plan-three',
    };
    const printed = printAddress(at('?utm=1&step=old'), address);
    expect(printed).toBe(
      at('?utm=1&actor=rubio&lit=point:6&side=us&compare=side:us,side:russia&lang=uk#plan-three'),
    );
    expect(parseAddress(story, printed)).toEqual(address);
  });

  test('of the top has neither query nor hash', () => {
    expect(printAddress(at('?actor=x&side=us&asOf=1#y'), NOTHING)).toBe(at(''));
    expect(printAddress(at('?#'), NOTHING)).toBe(at(''));
  });

  test('chooses an actor by their light, and no other mark by its', () => {
    expect(choiceIn({ ...NOTHING, lit: 'actor:rubio', topic: 'nato' })).toMatchObject({
      actor: 'rubio',
      topic: 'nato',
    });
    expect(choiceIn({ ...NOTHING, lit: 'point:6', actor: 'rubio' }).actor).toBeNull();
  });

  test('gets an actor into a choice, which gives way where nothing would fit both', () => {
    const disputed = { ...NO_CHOICE, certainty: 'disputed' };
    expect(withFound(story, disputed, 'actor', 'sybiha')).toEqual({
      ...disputed,
      actor: 'sybiha',
    });
    expect(withFound(story, disputed, 'actor', 'umerov')).toEqual({
      ...NO_CHOICE,
      actor: 'umerov',
    });
    const ofBevz = { ...NO_CHOICE, actor: 'bevz' };
    expect(withFound(story, ofBevz, 'report', 'rev-abc')).toEqual({
      ...NO_CHOICE,
      report: 'rev-abc',
    });
  });

  test('says what of it the story could not answer, and nothing where all was sound', () => {
    expect(listDropped(story, at('?side=mars&topic=nato&asOf=1999-01-01&utm=1'))).toEqual([
      'side',
      'asOf',
    ]);
    expect(listDropped(story, at('?side=us&compare=side:us,side:ukraine&lang=uk'))).toEqual([]);
  });
});

describe('the day of an old link', () => {
  const dates = { ...story.meta.dates, modified: '2025-12-09T08:00:00Z' };
  const later = { ...story, meta: { ...story.meta, dates } };

  test.each([
    ['', null],
    ['?asOf=2025-11-24', null],
    ['?asOf=2025-11-24&seen=2025-12-05', '2025-12-05'],
    ['?seen=2025-12-05', '2025-12-05'],
    ['?seen=2025-12-09', null],
    ['?asOf=2025-11-24&seen=soon', null],
    ['?seen=soon', null],
    ['?seen=2025-99-99', null],
    ['?seen=2999-01-01', null],
  ])('%s is %s', (query, day) => {
    expect(parseLinkDay(later, at(query))).toBe(day);
  });

  test('is never before the first edition', () => {
    expect(parseLinkDay(later, at('?seen=2025-01-01'))).toBe(dates.published);
    expect(parseLinkDay(story, at('?seen=2025-01-01'))).toBeNull();
  });

  test('that the story cannot have been seen on is put right in the address', () => {
    const correct = (query: string) => printAddress(at(query), parseAddress(story, at(query)));
    expect(correct('?utm=1&seen=junk#sources')).toBe(at('?utm=1#sources'));
    expect(correct('?seen=2025-01-01&side=us')).toBe(at('?seen=2025-12-01&side=us'));
    expect(correct('?seen=2099-01-01')).toBe(at('?seen=2025-12-01'));
  });
});
