import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse.ts';
import { selectConflicts } from '../../src/story/selectConflicts.ts';
import { changedText, realStory } from '../fixtures/stories.ts';

const story = realStory();

describe('conflicting accounts', () => {
  test('stand beside each other: the army cap, the count of points, the length of the talks', () => {
    const conflicts = new Map(selectConflicts(story).map((one) => [one.id, one.accounts]));
    expect(conflicts.get('army-limit')?.map(({ by }) => by.split(',')[0])).toEqual([
      'First draft',
      'Counter-draft by Britain',
      'ABC News',
      'RBC-Ukraine',
      'Financial Times',
    ]);
    expect(conflicts.get('how-many-points')?.map(({ says }) => says)).toEqual([
      '28 points',
      '28 or 26 points',
      '19 points',
      'fewer than 28 points',
      '22 points',
      '4 components',
    ]);
    expect(conflicts.get('florida-length')?.map(({ by, says }) => [by, says])).toEqual([
      ['AP', 'About four hours.'],
      ['Axios', 'About five hours.'],
    ]);
  });

  test('each say who says so, and rest on sources of the story', () => {
    const sources = new Set(story.sources.map((source) => source.id));
    for (const { accounts } of selectConflicts(story)) {
      expect(accounts.length).toBeGreaterThan(1);
      for (const account of accounts) {
        expect(account.by).not.toBe('');
        expect(account.sources.length).toBeGreaterThan(0);
        expect(account.sources.every((id) => sources.has(id))).toBe(true);
      }
    }
  });

  test('conflict only as far as the story knows them', () => {
    const early = { ...story, sources: story.sources.filter((one) => one.date < '2025-12-01') };
    expect(selectConflicts(early).map((one) => one.id)).not.toContain('florida-length');
  });

  test('that name what the file does not have are a fault of the file', () => {
    const text = changedText((copy) => {
      const limit = copy.unknowns.find((one) => one.id === 'army-limit');
      if (limit) limit.accounts = [{ mark: 'report:nobody' }, { mark: 'report:rev-800k' }];
      const length = copy.unknowns.find((one) => one.id === 'florida-length');
      if (length) {
        length.accounts = [
          { by: 'One', says: 'Long.', sources: ['nowhere'] },
          { by: 'Other', says: 'Short.', sources: ['nh'] },
        ];
      }
    });
    const parsed = parseStory(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) {
      expect(parsed.faults.map((fault) => fault.found)).toEqual(
        expect.arrayContaining([
          expect.stringContaining('report:nobody'),
          expect.stringContaining('nowhere'),
        ]),
      );
    }
  });
});
