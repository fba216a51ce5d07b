// Accounts set side by side are counted; where there are none, nothing is claimed of what conflicts elsewhere.
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Conflicts } from '../../../src/page/explore/Conflicts.tsx';
import type { Story } from '../../../src/story/schema.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const heading = () => screen.getByRole('heading', { level: 3 });

test('questions with accounts of each are counted', () => {
  render(<Conflicts story={story} />);
  expect(heading()).toHaveTextContent(/^Conflicting accounts [1-9]/);
});

test('a story with a disputed mark but no accounts side by side is not said to be without conflict', () => {
  const [first, ...rest] = story.plan.points;
  if (!first) throw new Error('no point');
  const disputed: Story = {
    ...story,
    plan: { ...story.plan, points: [{ ...first, certainty: 'disputed' }, ...rest] },
    unknowns: story.unknowns.map(({ accounts, ...unknown }) => unknown),
  };
  render(<Conflicts story={disputed} />);
  expect(heading()).toHaveTextContent(/^Conflicting accounts$/);
  expect(screen.getByText('No accounts are set side by side here.')).toBeVisible();
});

test('quoted words that are translated say so, and words said as they stand do not', () => {
  render(<Conflicts story={story} />);
  const rowOf = (words: string) => screen.getByText(words).closest('li');
  expect(rowOf('“there are fewer points — no longer 28”')).toHaveTextContent(/In translation/);
  expect(rowOf('“you get down to 22 points”')).not.toHaveTextContent(/[Vv]erbatim|translation/);
});

test('accounts by one speaker stand side by side, each in a row of its own', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const said = story.statements.filter(
    ({ speaker, quote }) => speaker === 'trump' && quote !== undefined,
  );
  const accounts = said.slice(0, 2).map(({ id }) => ({ mark: `statement:${id}` as const }));
  const [unknown] = story.unknowns;
  if (!unknown) throw new Error('no question');
  render(<Conflicts story={{ ...story, unknowns: [{ ...unknown, accounts }] }} />);
  expect(screen.getAllByRole('list')[0]?.children).toHaveLength(2);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
