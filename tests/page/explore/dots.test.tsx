// Dots between words of two languages are in neither: in words of the other direction they change sides.
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { FoundRow } from '../../../src/page/explore/FoundRow.tsx';
import { SearchBox } from '../../../src/page/explore/SearchBox.tsx';
import { SourcesView } from '../../../src/page/explore/SourcesView.tsx';
import { NO_CHOICE } from '../../../src/story/choice.ts';
import { selectChosen } from '../../../src/story/selectChosen.ts';
import { EN } from '../../../src/words/en.ts';
import { speak, WordsContext } from '../../../src/words/WordsContext.ts';
import { realStory } from '../../fixtures/stories.ts';

const real = realStory();
const story = { ...real, meta: { ...real.meta, language: 'ar' } };
const said = story.statements.find(
  ({ wording, quote, certainty }) =>
    wording === 'translation' && quote !== undefined && certainty === 'reported',
);
const all = selectChosen(story, NO_CHOICE);

test.each<[string, ReactNode]>([
  ['a row of what is found', <FoundRow key="row" story={story} mark={`statement:${said?.id}`} />],
  ['a list of sources', <SourcesView key="sources" story={story} chosen={all} />],
  [
    'a result of a search',
    <SearchBox key="search" story={story} whole={story} onChoose={() => {}} />,
  ],
])('%s has no dot at the edge of the words of the page', (_name, part) => {
  render(<WordsContext value={speak(EN, 'ar')}>{part}</WordsContext>);
  const field = screen.queryByRole('searchbox');
  if (field) fireEvent.change(field, { target: { value: said?.quote } });
  const ours = [...document.querySelectorAll('[dir="rtl"] [dir="ltr"], li > * [dir="ltr"]')];
  expect(ours.length).toBeGreaterThan(0);
  for (const { textContent } of ours) expect(textContent).not.toMatch(/^\s*·|·\s*$/);
});
