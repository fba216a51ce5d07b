// What stands without scripts and on paper: lists of what the story has, and no headings of what it has not.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Unrolled } from '../../src/build/Unrolled.tsx';
import type { Story } from '../../src/story/schema.ts';
import { UNROLLED_WORDS } from '../../src/words/unrolledWords.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const { statements, rooms, ties, events, points, versions, reports } = UNROLLED_WORDS.en;

function headingsOf(of: Story) {
  render(<Unrolled story={of} />);
  return screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
}

test('a story with everything has a heading for each kind', () => {
  expect(headingsOf(story)).toEqual([statements, rooms, ties, events, points, versions, reports]);
});

test('a story without a plan has no heading of points, versions or reports', () => {
  const plan = { points: [], versions: [], reports: [], counts: [] };
  expect(headingsOf({ ...story, plan })).toEqual([statements, rooms, ties, events]);
});
