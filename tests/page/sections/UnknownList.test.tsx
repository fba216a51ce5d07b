// The list of what is not known says so where it has nothing to list.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UnknownList } from '../../../src/page/sections/UnknownList.tsx';
import type { Story } from '../../../src/story/schema.ts';
import { EN_PAGE } from '../../../src/words/enPage.ts';
import { PageWordsContext } from '../../../src/words/PageWordsContext.ts';
import { RU } from '../../../src/words/ru.ts';
import { RU_PAGE } from '../../../src/words/ruPage.ts';
import { UK } from '../../../src/words/uk.ts';
import { UK_PAGE } from '../../../src/words/ukPage.ts';
import { speak, WordsContext } from '../../../src/words/WordsContext.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();

/** Nothing is open in it, and everything confirmed. */
const settled: Story = {
  ...story,
  unknowns: [],
  actors: [],
  venues: [],
  events: [],
  ties: [],
  statements: [],
  plan: { points: [], versions: [], reports: [], counts: [] },
};

test('where no question is open it says so, and else lists them', () => {
  const { rerender } = render(<UnknownList story={settled} />);
  expect(screen.getByText(EN_PAGE.unknowns.none)).toBeVisible();
  rerender(<UnknownList story={story} />);
  expect(screen.queryByText(EN_PAGE.unknowns.none)).toBeNull();
  expect(screen.getAllByRole('heading').length).toBeGreaterThan(1);
});

test.each([
  ['uk', UK, UK_PAGE],
  ['ru', RU, RU_PAGE],
])('in %s too, marked as words of the interface', (tag, words, page) => {
  render(
    <WordsContext value={speak(words, 'en')}>
      <PageWordsContext value={page}>
        <UnknownList story={settled} />
      </PageWordsContext>
    </WordsContext>,
  );
  expect(screen.getByText(page.unknowns.none)).toHaveAttribute('lang', tag);
});
