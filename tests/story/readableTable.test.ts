import { expect, test } from 'vitest';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { markOfCell, quoteOf, readableTable } from '../../src/story/readableTable.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const tableOf = (chart: (typeof CHART_IDS)[number]) =>
  readableTable(selectTable(story, DEFAULT_VIEWS[chart]));

test.each(CHART_IDS)('the %s is read without columns that are empty or for machines', (chart) => {
  const { columns, rows, naming } = tableOf(chart);
  const keys = columns.map(({ key }) => key);
  expect(keys).not.toContain('date');
  expect(keys).not.toContain('latitude');
  expect(keys.at(-1)).toBe('sources');
  expect(keys).toContain(naming);
  for (const key of keys.slice(0, -1)) {
    const filled = rows.some((row) => row.cells[key] !== undefined && row.cells[key] !== '');
    expect(filled || key === 'gist', key).toBe(true);
  }
});

test('every verbatim quote of the statements stands in the column of words', () => {
  const table = tableOf('statements');
  expect(table.columns.map(({ key }) => key)).not.toContain('quote');
  const quoted = table.rows.flatMap((row) => quoteOf(row) ?? []);
  expect(quoted.sort()).toEqual(story.statements.flatMap(({ quote }) => quote ?? []).sort());
});

test('the names of a tie lead to its two ends', () => {
  const table = tableOf('network');
  const row = table.rows.find(({ ref }) => ref === 'tie:rubio-geneva');
  if (!row) throw new Error('no such tie');
  expect(markOfCell(story, table, row, 'name')).toBe('actor:rubio');
  expect(markOfCell(story, table, row, 'to')).toBe('venue:geneva');
  expect(markOfCell(story, table, row, 'detail')).toBeUndefined();
});

test('the name of a statement leads to its speaker, a report to nothing', () => {
  const statements = tableOf('statements');
  const [said] = statements.rows;
  if (!said) throw new Error('no statement');
  expect(markOfCell(story, statements, said, 'speaker')).toMatch(/^actor:/);
  const revised = readableTable(
    selectTable(story, {
      chart: 'plan',
      scene: 'revised',
      lit: [],
      reports: story.plan.reports.map(({ id }) => id),
    }),
  );
  const report = revised.rows.find(({ ref }) => ref?.startsWith('report:'));
  if (!report) throw new Error('no report');
  expect(markOfCell(story, revised, report, 'name')).toBeUndefined();
});
