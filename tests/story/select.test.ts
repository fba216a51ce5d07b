import { describe, expect, test } from 'vitest';
import { evidenceOf, listMarks } from '../../src/story/evidence.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectRested } from '../../src/story/selectRested.ts';
import { selectUnknowns } from '../../src/story/selectUnknowns.ts';
import { EN_PAGE } from '../../src/words/enPage.ts';
import { RU_PAGE } from '../../src/words/ruPage.ts';
import { UK_PAGE } from '../../src/words/ukPage.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

describe('what is not known', () => {
  const groups = selectUnknowns(story);
  const rows = groups.flatMap((group) => group.rows);

  test('holds every question of the file and every mark that is not confirmed or scheduled', () => {
    const ids = new Set(rows.map((row) => row.id));
    expect(story.unknowns.filter((one) => !ids.has(one.id))).toEqual([]);
    /** Whose tie to a room is in doubt: that tie, or a question about it, says so. */
    const isTied = (ref: string) =>
      story.ties.some(
        ({ from, certainty }) =>
          ref === `actor:${from}` && !['confirmed', 'scheduled'].includes(certainty),
      );
    const asked = new Map(
      story.unknowns.flatMap(({ certainty, about = [], accounts = [] }) =>
        [...about, ...accounts.flatMap((one) => ('mark' in one ? one.mark : []))].map(
          (ref): [string, string] => [`${ref} ${certainty}`, ref],
        ),
      ),
    );
    const open = listMarks(story).filter((ref) => {
      const certainty = evidenceOf(story, ref)?.certainty;
      return certainty !== undefined && !['confirmed', 'scheduled'].includes(certainty);
    });
    expect(open.length).toBeGreaterThan(20);
    const missing = open.filter(
      (ref) =>
        !rows.some(({ mark }) => mark === ref) &&
        !asked.has(`${ref} ${evidenceOf(story, ref)?.certainty}`) &&
        !isTied(ref),
    );
    expect(missing).toEqual([]);
  });

  const listed = (of: Story) => selectUnknowns(of).flatMap((group) => group.rows);

  test('says nothing twice: no mark of which a question of the same certainty is', () => {
    for (const { certainty, about = [], accounts = [] } of story.unknowns) {
      const group = groups.find((one) => one.id === certainty);
      const marks = [...about, ...accounts.flatMap((one) => ('mark' in one ? one.mark : []))];
      expect(group?.rows.filter(({ mark }) => mark && marks.includes(mark))).toEqual([]);
    }
    const ids = rows.map(({ id }) => id);
    expect(ids).toContain('sybiha-in-florida');
    expect(ids).not.toContain('tie:sybiha-florida');
    expect(ids).not.toContain('version:putin-four');
    expect(ids, 'what one side of a conflict reported alone').toContain('report:rev-abc');
    const without = listed({ ...story, unknowns: [] }).map(({ id }) => id);
    expect(without).toEqual(expect.arrayContaining(['tie:sybiha-florida', 'version:putin-four']));
  });

  test('says of a person what is in doubt, which is no office', () => {
    for (const actor of story.actors.filter(({ certainty }) => certainty === 'reported')) {
      const row = rows.find(({ mark }) => mark === `actor:${actor.id}`);
      const isTied = story.ties.some(
        ({ from, certainty }) =>
          from === actor.id && ['reported', 'disputed', 'undisclosed'].includes(certainty),
      );
      expect(row === undefined, actor.name).toBe(isTied);
      if (row) expect(row.text).toBe(`${actor.name}: ${actor.note}`);
    }
    const untied = { ...story, ties: [] };
    expect(listed(untied).map(({ mark }) => mark)).toContain('actor:stefanishyna');
    expect(rows.map(({ mark }) => mark)).toContain('tie:stefanishyna-florida');
    expect(rows.map(({ mark }) => mark)).not.toContain('actor:stefanishyna');
  });

  test('heads what rests on several sources with no word of one outlet', () => {
    const reported = groups.find(({ id }) => id === 'reported');
    expect(reported?.rows.some(({ sources }) => sources.length > 1)).toBe(true);
    for (const words of [EN_PAGE, UK_PAGE, RU_PAGE]) {
      expect(words.unknowns.reported).not.toMatch(/one outlet|одне видання|одно издание/i);
    }
    const intro = story.sections.find(({ kind }) => kind === 'unknowns')?.intro?.join(' ');
    expect(intro).not.toMatch(/one outlet/);
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
