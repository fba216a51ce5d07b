// Tables of a story and of a chart's view: every fact once, the lit first, nothing hidden.
import { describe, expect, test } from 'vitest';
import { certaintyOf } from '../../src/story/evidence.ts';
import { hasMark, type MarkRef, roomTies } from '../../src/story/indexStory.ts';
import type { View } from '../../src/story/schema.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { storyTables } from '../../src/story/storyTables.ts';
import { type Table, withSources } from '../../src/story/table.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const steps = story.sections.flatMap((section) => section.steps);
const views: readonly View[] = [
  ...steps.map((step) => step.view),
  ...(['network', 'timeline', 'plan', 'map', 'statements'] as const).map((chart) => ({
    chart,
    lit: [],
  })),
];
const whole = (chart: View['chart'], more: Partial<View> = {}) =>
  selectTable(story, { chart, lit: [], ...more });
const refs = (table: Table) => table.rows.map(({ ref }) => ref);
const column = (table: Table, key: string) => table.rows.map(({ cells }) => cells[key] ?? '');

describe('every table', () => {
  const tables = [
    ...Object.values(storyTables(story)),
    ...views.map((view) => selectTable(story, view)),
  ];

  test('has a caption, distinct columns, and cells in none but those', () => {
    for (const { caption, columns, rows } of tables) {
      const keys = columns.map(({ key }) => key);
      expect(caption).toMatch(/\.$/);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { cells } of rows)
        expect(Object.keys(cells).filter((key) => !keys.includes(key))).toEqual([]);
    }
  });

  test('names only sources that the story has', () => {
    const known = new Set(story.sources.map(({ id }) => id));
    for (const { rows } of tables)
      for (const { sources } of rows) expect(sources.filter((id) => !known.has(id))).toEqual([]);
  });

  test('writes its sources out as ids and addresses', () => {
    const table = withSources(story, storyTables(story).actors);
    const [first] = story.actors;
    const urls = first?.sources.map((id) => story.sources.find((one) => one.id === id)?.url);
    expect(table.rows[0]?.cells.source_ids).toBe(first?.sources.join('; '));
    expect(table.rows[0]?.cells.source_urls).toBe(urls?.join('; '));
  });
});

describe('the story as tables', () => {
  const tables = storyTables(story);

  test('has a row for every fact, in the order of the file', () => {
    expect(column(tables.actors, 'id')).toEqual(story.actors.map(({ id }) => id));
    expect(column(tables.ties, 'id')).toEqual(story.ties.map(({ id }) => id));
    expect(column(tables.events, 'id')).toEqual(story.events.map(({ id }) => id));
    expect(column(tables.statements, 'id')).toEqual(story.statements.map(({ id }) => id));
    expect(column(tables.points, 'id')).toEqual(story.plan.points.map(({ id }) => id));
    expect(column(tables.reports, 'id')).toEqual(story.plan.reports.map(({ id }) => id));
    expect(column(tables.sources, 'id')).toEqual(story.sources.map(({ id }) => id));
  });

  test('keeps quotations word by word', () => {
    expect(column(tables.statements, 'quote')).toEqual(
      story.statements.map(({ quote }) => quote ?? ''),
    );
  });

  test('says how well each is known', () => {
    expect(column(tables.ties, 'certainty')).toEqual(story.ties.map((tie) => tie.certainty));
  });
});

describe('the table of a view', () => {
  test('has marks of the story only, each with the certainty it has there', () => {
    for (const view of views)
      for (const { ref, cells } of selectTable(story, view).rows) {
        if (!ref || ref.startsWith('report:')) continue;
        expect(hasMark(story, ref)).toBe(true);
        if (view.scene !== 'counts')
          expect(cells.certainty).toBe(certaintyOf(story, ref as MarkRef));
      }
  });

  test('holds what is lit first and says so', () => {
    const table = whole('network', { lit: ['actor:putin', 'venue:moscow'] });
    const highlighted = column(table, 'highlighted');
    const lit = highlighted.filter((cell) => cell === 'yes').length;
    expect(refs(table).slice(0, lit)).toEqual(
      expect.arrayContaining(['actor:putin', 'venue:moscow', 'tie:putin-moscow']),
    );
    expect(highlighted.slice(lit).every((cell) => cell === 'no')).toBe(true);
    expect(table.caption).toContain(`Highlighted: ${lit}`);
  });

  test('has no column for the light where the view lights nothing', () => {
    expect(whole('network').columns.map(({ key }) => key)).not.toContain('highlighted');
  });

  test('holds what a reader has chosen first, or says that nothing is', () => {
    const [tie] = roomTies(story);
    const chosen = new Set([`tie:${tie?.id}`]);
    const table = whole('network', { chosen });
    expect(refs(table)[0]).toBe(`tie:${tie?.id}`);
    expect(column(table, 'highlighted').filter((cell) => cell === 'yes')).toHaveLength(1);
    const none = whole('network', { chosen: new Set<string>() });
    expect(new Set(column(none, 'highlighted'))).toEqual(new Set(['no']));
  });

  test('leaves out what the view hides', () => {
    const table = whole('map', { show: ['venue:geneva', 'venue:moscow'] });
    expect(refs(table)).toEqual(['venue:geneva', 'venue:moscow']);
    const rooms = whole('network', { show: ['venue:geneva'] });
    expect(refs(rooms).filter((ref) => ref?.startsWith('venue:'))).toEqual(['venue:geneva']);
    expect(
      column(rooms, 'to')
        .filter(Boolean)
        .every((to) => to === 'Geneva'),
    ).toBe(true);
  });

  test('of the network has ties between people only where the view asks for them', () => {
    const hosting = story.ties.find((tie) => tie.kind === 'hosts');
    if (!hosting) throw new Error('The story must have a tie between people.');
    const ref = `tie:${hosting.id}` as const;
    expect(refs(whole('network'))).not.toContain(ref);
    expect(refs(whole('network', { lit: [ref] }))[0]).toBe(ref);
    expect(refs(whole('network', { chosen: new Set([ref]) }))).not.toContain(ref);
    expect(refs(whole('network', { lit: [ref], chosen: new Set([ref]) }))[0]).toBe(ref);
  });

  test('of the timeline is in order of dates, without dates last', () => {
    const dates = column(whole('timeline'), 'date').map((date) => `${date || '9999'}`.slice(0, 10));
    expect(dates).toEqual([...dates].sort());
    expect(refs(whole('timeline'))).toContain('venue:florida');
  });

  test('of the plan follows its scene', () => {
    expect(refs(whole('plan'))).toHaveLength(story.plan.points.length);
    const revised = refs(
      whole('plan', { scene: 'revised', reports: ['rev-abc'], lit: ['point:6'] }),
    );
    expect(revised).toEqual(expect.arrayContaining(['version:ft-19', 'point:6', 'report:rev-abc']));
    const counts = whole('plan', { scene: 'counts' });
    expect(column(counts, 'by')).toEqual(story.plan.counts.map(({ by }) => by));
    expect(column(counts, 'low')).toEqual(story.plan.counts.map(({ low }) => low));
  });

  test('of statements has those of the view’s topics, or all where it says nothing of topics', () => {
    expect(whole('statements').rows).toHaveLength(story.statements.length);
    expect(whole('statements', { topics: [] }).rows).toEqual([]);
    const draft = whole('statements', { topics: ['draft'] });
    expect(draft.rows).toHaveLength(
      story.statements.filter(({ topic }) => topic === 'draft').length,
    );
    expect(whole('statements', { show: [] })).toMatchObject({
      rows: [],
      caption: `Statements: none shown of ${story.statements.length} on the record in the sources.`,
    });
  });
});
