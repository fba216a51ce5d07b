// The day of an embed: what its address asks for, the nearest sound one, and what the address then says.
import { describe, expect, test } from 'vitest';
import { dayOfQuery } from '../../src/embed/embedDay.ts';
import { changeState, NOTHING, placeOfDay, queryOfState } from '../../src/embed/embedState.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const of = (query: string) => dayOfQuery(story, new URLSearchParams(query));

describe('the day of an embed', () => {
  test('is the story’s own where the address asks for none, or for that', () => {
    expect(of('')).toEqual({ story, asOf: null, isAdjusted: false });
    expect(of('asOf=2025-12-01')).toEqual({ story, asOf: null, isAdjusted: false });
  });

  test('is the one asked for, with the story of that day', () => {
    const day = of('asOf=2025-11-22');
    expect(day).toMatchObject({ asOf: '2025-11-22', isAdjusted: false });
    expect(day.story.meta.asOf).toBe('2025-11-22');
    expect(day.story.venues.map(({ id }) => id)).toEqual(['geneva']);
  });

  test.each([
    ['asOf=2024-01-01', '2025-11-19'],
    ['asOf=2026-01-01', null],
    ['asOf=2025-11-31', null],
    ['asOf=', null],
    ['asOf=__proto__', null],
    ['asOf=%3Cscript%3E', null],
  ])('is the nearest for %s, and is put right', (query, asOf) => {
    expect(of(query)).toMatchObject({ asOf, isAdjusted: true });
  });

  test('is the first of which anything is known for one of the calendar before it', () => {
    expect(of('asOf=2025-11-18')).toMatchObject({ asOf: '2025-11-19', isAdjusted: true });
  });

  test('goes with the link to the explainer', () => {
    expect(queryOfState({ ...NOTHING, actor: 'rubio' }, '2025-11-24')).toBe(
      '?actor=rubio&asOf=2025-11-24',
    );
    expect(queryOfState(NOTHING)).toBe('');
    expect(placeOfDay(realStory(), NOTHING, '2025-11-24')).toBe('#explore');
    expect(placeOfDay(realStory(), NOTHING, null)).toBe('');
    expect(placeOfDay(realStory(), { step: 'rooms-moscow' }, '2025-11-24')).toBe('');
  });

  test('has no actor, step or mark that was not known', () => {
    const asked = { actor: 'skibitskyi', step: 'rooms-moscow', lit: 'venue:florida' };
    const { state, adjusted } = changeState(of('asOf=2025-11-22').story, 'map', NOTHING, asked);
    expect(state).toEqual(NOTHING);
    expect([...adjusted].sort()).toEqual(['actor', 'lit', 'step']);
  });
});
