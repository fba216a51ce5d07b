// What stands without scripts and on paper: lists of what the story has, and no headings of what it has not.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Unrolled } from '../../../src/page/sections/Unrolled.tsx';
import type { Story } from '../../../src/story/schema.ts';
import { EN_PAGE } from '../../../src/words/enPage.ts';
import { PageWordsContext } from '../../../src/words/PageWordsContext.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const { statements, rooms, ties, events, points, versions, reports } = EN_PAGE.unrolled;

function headingsOf(of: Story) {
  render(
    <PageWordsContext value={EN_PAGE}>
      <Unrolled story={of} />
    </PageWordsContext>,
  );
  return screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
}

test('a story with everything has a heading for each kind', () => {
  expect(headingsOf(story)).toEqual([statements, rooms, ties, events, points, versions, reports]);
});

test('a story without a plan has no heading of points, versions or reports', () => {
  const plan = { points: [], versions: [], reports: [], counts: [] };
  expect(headingsOf({ ...story, plan })).toEqual([statements, rooms, ties, events]);
});
