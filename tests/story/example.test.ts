// The example of the guide to story files stays sound, whole and plainly an example.
import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/build/readStory.ts';
import { listDays } from '../../src/story/listDays.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectConflicts } from '../../src/story/selectConflicts.ts';
import { selectUnknowns } from '../../src/story/selectUnknowns.ts';

describe('the example', () => {
  const { story } = readStory('data/example.json');
  const steps = story.sections.flatMap((section) => section.steps);

  test('says that it is one', () => {
    const { title, standfirst, method } = story.meta;
    for (const text of [title, standfirst, ...method]) expect(text).toMatch(/\bexample\b/i);
  });

  test('shows every chart, and every kind of section', () => {
    expect(new Set(steps.map(({ view }) => view.chart)).size).toBe(5);
    expect(new Set(story.sections.map(({ kind }) => kind)).size).toBe(6);
  });

  test('has something reported, disputed and undisclosed, and accounts that conflict', () => {
    const groups = selectUnknowns(story).map(({ id }) => id);
    expect(groups).toEqual(['undisclosed', 'disputed', 'reported']);
    expect(selectConflicts(story)).toHaveLength(1);
  });

  test('has a row of each list to copy, but of corrections', () => {
    const { meta: _meta, plan, ...lists } = story;
    for (const [name, list] of Object.entries({ ...lists, ...plan })) {
      expect(list, name).not.toHaveLength(0);
    }
  });

  test('quotes nobody: all words are paraphrased', () => {
    expect(new Set(story.statements.map(({ wording }) => wording))).toEqual(
      new Set(['paraphrase']),
    );
  });

  test('grows from day to day, and is nowhere known before anything of it happened', () => {
    const days = listDays(story);
    const known = days.map((day) => selectAsOf(story, day).sources.length);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(known[0]).toBeGreaterThan(0);
  });
});
