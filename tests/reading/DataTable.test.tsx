import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { DataTable } from '../../src/reading/DataTable.tsx';
import type { View } from '../../src/story/schema.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

function show(view: View) {
  const table = selectTable(story, view);
  render(<DataTable story={story} table={table} certaintyMark={(level) => <i title={level} />} />);
  return table;
}

const firstName = () => screen.getAllByRole('rowheader')[0]?.textContent;

test('has a row for each mark, a caption, and headings that say how it is sorted', async () => {
  const { rows, caption } = show(DEFAULT_VIEWS.plan);
  const table = screen.getByRole('table', { name: caption });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(rows.length);
  const heading = screen.getByRole('columnheader', { name: 'Number' });
  expect(heading).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(within(heading).getByRole('button'));
  expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(heading).getByRole('button'));
  expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(firstName()).toBe(`${story.plan.points.length}`);
  await userEvent.click(within(heading).getByRole('button'));
  expect(heading).toHaveAttribute('aria-sort', 'none');
});

test('names are controls that open panels, certainty has its word and mark, sources their links', () => {
  show(DEFAULT_VIEWS.network);
  expect(document.querySelector('button[data-actor="rubio"]')).toHaveTextContent('Marco Rubio');
  const row = document.querySelector<HTMLElement>('[data-row="tie:rubio-geneva"]');
  if (!row) throw new Error('no such row');
  expect(within(row).getByTitle('confirmed')).toBeInTheDocument();
  expect(row).toHaveTextContent('Confirmed');
  expect(within(row).getAllByRole('link')).toHaveLength(
    story.ties.find(({ id }) => id === 'rubio-geneva')?.sources.length ?? 0,
  );
});

test('verbatim words are quotations with the address of their source', () => {
  show(DEFAULT_VIEWS.statements);
  const quotes = [...document.querySelectorAll('blockquote')];
  expect(quotes).toHaveLength(story.statements.filter(({ quote }) => quote).length);
  for (const quote of quotes) expect(quote.getAttribute('cite')).toMatch(/^https?:/);
});

test('a row in the light says so, without a column for it', () => {
  show({ ...DEFAULT_VIEWS.network, lit: ['actor:rubio'] });
  expect(screen.queryByRole('columnheader', { name: 'Highlighted' })).toBeNull();
  expect(firstName()).toContain('Marco Rubio, highlighted');
});
