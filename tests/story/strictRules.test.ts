// What a page would survive is refused where a story is checked and built.
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse.ts';
import type { Story } from '../../src/story/schema.ts';
import { soundStory } from '../../src/story/soundStory.ts';
import { changedText, realStory } from '../fixtures/stories.ts';

/** Faults of the real story after a change, each without its line. */
function faultsAfter(change: (story: Story) => void): string[] {
  const parsed = parseStory(changedText(change));
  return parsed.ok
    ? []
    : parsed.faults.map(
        ({ path, expected, found }) => `${path}: expected ${expected}; found ${found}`,
      );
}

describe('a day that no calendar has', () => {
  test('is refused as the date of a source', () => {
    expect(
      faultsAfter((story) => {
        Object.assign(story.sources[0] ?? {}, { date: '2026-02-30' });
      }),
    ).toContain('sources[0].date: expected a day of the calendar; found "2026-02-30"');
  });

  test('is refused as the day of the last change', () => {
    expect(
      faultsAfter((story) => {
        story.meta.dates.modified = '2026-02-30T18:00:00Z';
      }),
    ).toEqual([
      'meta.dates.modified: expected a day of the calendar; found "2026-02-30T18:00:00Z"',
    ]);
  });
});

test('a page shows a story that only a build refuses', () => {
  const story = realStory();
  story.meta.dates.modified = '2026-02-30T18:00:00Z';
  expect(soundStory(story)).toMatchObject({ ok: true });
});
