// What the lists of the workbench's bar hold on a day: what was known then, named as then.
import { describe, expect, test } from 'vitest';
import { listKnown, nameValue } from '../../../src/page/explore/choiceNames.ts';
import type { CHOICE_PARTS } from '../../../src/story/choice.ts';
import { shortWhen } from '../../../src/story/dates.ts';
import { listDays } from '../../../src/story/listDays.ts';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { EN } from '../../../src/words/en.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const ids = (day: string, part: (typeof CHOICE_PARTS)[number], chosen = '') =>
  listKnown(story, selectAsOf(story, day), part, chosen, EN)
    .flatMap(({ values }) => values)
    .map(({ id }) => id);

describe.each(listDays(story))('on %s', (day) => {
  const known = selectAsOf(story, day);

  test('the lists hold what was known, and no more', () => {
    expect(ids(day, 'venue')).toEqual(known.venues.map(({ id }) => id));
    expect(ids(day, 'report')).toEqual(known.plan.reports.map(({ id }) => id));
    expect(ids(day, 'actor').sort()).toEqual(known.actors.map(({ id }) => id).sort());
  });

  test('a room has the date that was known of it', () => {
    for (const { id, short, when } of known.venues) {
      expect(nameValue(story, known, 'venue', id, EN)).toBe(`${short}, ${shortWhen(when, 2025)}`);
    }
  });
});

test('what is chosen stays in its list on a day that knew nothing of it', () => {
  expect(ids('2025-11-20', 'venue', 'florida')).toEqual(['florida']);
  expect(ids('2025-11-20', 'venue', 'atlantis')).toEqual([]);
});

test('what is chosen on a day that knew nothing of it has its name, and not the day on which it was', () => {
  const known = selectAsOf(story, '2025-11-20');
  expect(nameValue(story, known, 'venue', 'florida', EN)).toBe('Florida');
  const report = story.plan.reports.find(({ id }) => id === 'rev-border');
  expect(nameValue(story, known, 'report', 'rev-border', EN)).toBe(report?.by);
});
