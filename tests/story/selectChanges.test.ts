// What an old link is told: corrections since, and what was first published since.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listMarks } from '../../src/story/evidence.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectChanges } from '../../src/story/selectChanges.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const CORRECTIONS: Story['meta']['corrections'] = [
  { date: '2025-12-03', text: 'Second.' },
  { date: '2025-12-02', text: 'First.', mark: 'statement:us02' },
];
const corrected: Story = {
  ...story,
  meta: {
    ...story.meta,
    corrections: CORRECTIONS,
    dates: { ...story.meta.dates, modified: '2025-12-03T08:00:00Z' },
  },
};
const newRefs = (since: string) =>
  selectChanges(story, since).newMarks.flatMap(({ marks }) => marks);

describe('what has changed', () => {
  test('is nothing since the day of the edition and its as-of date', () => {
    expect(selectChanges(story, '2025-12-01')).toMatchObject({ isNewer: false, corrections: [] });
  });

  test('is every later correction, in order, and no earlier one', () => {
    expect(selectChanges(corrected, '2025-12-01').corrections.map(({ text }) => text)).toEqual([
      'First.',
      'Second.',
    ]);
    expect(selectChanges(corrected, '2025-12-02').corrections).toEqual([CORRECTIONS[0]]);
    expect(selectChanges(corrected, '2025-12-03')).toMatchObject({
      corrections: [],
      isNewer: false,
    });
    expect(selectChanges(corrected, '2025-12-02')).toMatchObject({ isNewer: true });
  });

  test('is every mark that the story as known on that day does not have', () => {
    const known = new Set(listMarks(selectAsOf(story, '2025-11-24')));
    const { newMarks } = selectChanges(story, '2025-11-24');
    expect(newRefs('2025-11-24').sort()).toEqual(
      listMarks(story)
        .filter((ref) => !known.has(ref))
        .sort(),
    );
    expect(newMarks[0]?.marks.length).toBeGreaterThan(10);
    expect(newMarks.map(({ kind }) => kind).slice(0, 2)).toEqual(['statement', 'event']);
  });

  test('grows the further back the day lies, up to the whole story', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => {
      const date = new Date(Date.UTC(2025, 10, 1 + days));
      return date.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const wide = new Set(newRefs(earlier));
        expect(newRefs(later).filter((ref) => !wide.has(ref))).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(newRefs('2020-01-01').sort()).toEqual([...listMarks(story)].sort());
  });
});
