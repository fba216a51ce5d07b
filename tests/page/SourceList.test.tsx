// How the story was made, told in the interface's language.
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SourceList } from '../../src/page/sections/SourceList.tsx';
import { PageWordsContext } from '../../src/words/PageWordsContext.ts';
import { UK } from '../../src/words/uk.ts';
import { UK_PAGE } from '../../src/words/ukPage.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import { realStory } from '../fixtures/stories.ts';

/** Without the table: to ask each of its hundreds of parts for its role and name takes seconds. */
const untabled = { ...realStory(), sources: [] };

test('the link to the page on accessibility leads to that in the language of the interface', () => {
  render(
    <WordsContext value={speak(UK, 'en')}>
      <PageWordsContext value={UK_PAGE}>
        <SourceList story={untabled} />
      </PageWordsContext>
    </WordsContext>,
  );
  const link = screen.getByRole('link', { name: UK_PAGE.sources.tested });
  expect(link).toHaveAttribute('href', 'accessibility-uk.html');
});

test('a correction leads to the mark that it corrects', () => {
  const { meta, ...rest } = untabled;
  const corrections = [
    { date: '2025-12-01', text: 'The place was corrected.', mark: 'venue:geneva' as const },
    { date: '2025-12-01', text: 'A date was corrected.' },
  ];
  render(<SourceList story={{ ...rest, meta: { ...meta, corrections } }} />);
  const item = (text: string) => within(screen.getByText(text).closest('li') ?? document.body);
  expect(item('The place was corrected.').getByRole('button', { name: 'Geneva' })).toBeVisible();
  expect(item('A date was corrected.').queryByRole('button')).toBeNull();
});
