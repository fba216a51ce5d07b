// The days of the clock, of a story of two weeks and of the same story told over months.
import { describe, expect, test } from 'vitest';
import { dayIso, dayNumber } from '../../src/story/dates.ts';
import { listDays } from '../../src/story/listDays.ts';
import { parseDay } from '../../src/story/parseDay.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { restedRows } from '../../src/story/storyRows.ts';
import { slowStory } from '../fixtures/slowStory.ts';
import { realStory } from '../fixtures/stories.ts';

const short = realStory();
const long = slowStory();
const daysBetween = (from: string, to: string) =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) =>
    dayIso(dayNumber(from) + at),
  );
/** All that is known on a day, but for the day itself. */
const knownOn = (story: Story, day: string) => {
  const { meta, ...rest } = selectAsOf(story, day);
  return JSON.stringify([rest, { ...meta, asOf: '' }]);
};

test('a short story has every day', () => {
  expect(listDays(short)).toEqual(daysBetween('2025-11-19', '2025-12-01'));
});

describe('a long story', () => {
  const days = listDays(long);
  const [first = '', last = ''] = [days[0], days.at(-1)];

  test('has a few of its days, the first and the last among them', () => {
    expect(dayNumber(last) - dayNumber(first)).toBeGreaterThan(200);
    expect(days.length).toBeLessThan(40);
    expect(last).toBe(long.meta.asOf);
    expect(first).toBe(parseDay(long, '0001-01-01'));
    expect(days).toEqual(days.toSorted());
  });

  test('changes on each of them, and on no other day', () => {
    const changes = daysBetween(first, last).filter(
      (day) => day === first || knownOn(long, day) !== knownOn(long, dayIso(dayNumber(day) - 1)),
    );
    expect(days.filter((day) => day !== last)).toEqual(changes.filter((day) => day !== last));
  });

  test('has the day from which any row that the rules know of was public', () => {
    const quiet = daysBetween(first, last).find((day) => !days.includes(day)) ?? '';
    const lists = new Map(
      restedRows(long).map(([path]) => [
        path.filter((key) => typeof key === 'string').join(),
        path,
      ]),
    );
    /** Steps have no day of their own. */
    lists.delete('sections,steps');
    expect(lists.size).toBe(10);
    for (const path of lists.values()) {
      const told = structuredClone(long);
      const row = restedRows(told).find(([where]) => where.join() === path.join())?.[1];
      Object.assign(row ?? {}, { known: quiet });
      expect(listDays(told), path.join('.')).toContain(quiet);
    }
  });

  test('may be asked for any other day, on which it is what it was on the one before', () => {
    const [before = '', day = ''] = [days[1], dayIso(dayNumber(days[2] ?? '') - 1)];
    expect(before < day && !days.includes(day)).toBe(true);
    expect(parseDay(long, day)).toBe(day);
    expect(knownOn(long, day)).toBe(knownOn(long, before));
  });
});
