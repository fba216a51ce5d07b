import { describe, expect, test } from 'vitest';
import { evidenceOf, listMarks } from '../../src/story/evidence.ts';
import { selectRested } from '../../src/story/selectRested.ts';
import { selectUnknowns } from '../../src/story/selectUnknowns.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

describe('what is not known', () => {
  const groups = selectUnknowns(story);
  const rows = groups.flatMap((group) => group.rows);

  test('holds every question of the file and every mark that is not confirmed or scheduled', () => {
    const ids = new Set(rows.map((row) => row.id));
    expect(story.unknowns.filter((one) => !ids.has(one.id))).toEqual([]);
    for (const tie of story.ties.filter((one) => one.certainty === 'reported')) {
      expect(ids).toContain(`tie:${tie.id}`);
    }
  });

  test('gives each row its sources', () => {
    expect(rows.filter((row) => row.sources.length === 0)).toEqual([]);
  });

  test('lists an event without a date as undated', () => {
    const [event] = story.events;
    if (!event) throw new Error('no event');
    const { when: _when, ...undated } = event;
    const groupsThen = selectUnknowns({ ...story, events: [undated] });
    expect(groupsThen.find((group) => group.id === 'undated')?.rows).toHaveLength(1);
  });
});

describe('evidence', () => {
  test('begins the sentence of a channel with a capital', () => {
    const [said] = story.statements;
    if (!said) throw new Error('No statements');
    const { quote: _, ...row } = said;
    const noted = { ...row, gist: 'He said so.', channel: 'diplomatic note' };
    const { what } = evidenceOf({ ...story, statements: [noted] }, `statement:${said.id}`) ?? {};
    expect(what).toContain('He said so. Diplomatic note.');
  });

  test('answers for every mark and report, with at least one source', () => {
    for (const mark of listMarks(story)) {
      expect(evidenceOf(story, mark)?.sources.length, mark).toBeGreaterThan(0);
    }
  });

  test('of something the story does not have is none', () => {
    expect(evidenceOf(story, 'actor:nobody')).toBeUndefined();
  });

  test('read backwards finds all that rests on the primary article', () => {
    const rested = selectRested(story).get(story.meta.primarySource?.id ?? '') ?? [];
    expect(rested.map((row) => row.ref)).toContain('actor:rubio');
    expect(rested.length).toBeGreaterThan(20);
  });
});
