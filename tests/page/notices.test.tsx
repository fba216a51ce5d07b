// Sentences about what went wrong: where the focus goes after them, and which attempt counts.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { chooseLanguage } from '../../src/page/language.ts';
import { ENGLISH, loadWords } from '../../src/page/loadWords.ts';
import { PageWords } from '../../src/page/PageWords.tsx';
import { StoryNotice } from '../../src/page/StoryNotice.tsx';
import { useWords } from '../../src/words/WordsContext.ts';

vi.mock('../../src/page/loadWords.ts', async (original) => ({
  ...(await original<typeof import('../../src/page/loadWords.ts')>()),
  loadWords: vi.fn(),
}));

function Page() {
  const [isTold, setTold] = useState(true);
  return (
    <>
      <button type="button">Before</button>
      {isTold && (
        <StoryNotice
          text="Something"
          action="Try"
          onAction={() => setTold(false)}
          onDismiss={() => setTold(false)}
        />
      )}
    </>
  );
}

for (const [name, tabs] of [
  ['Try', 2],
  ['Dismiss', 3],
] as const) {
  test(`a notice taken away by "${name}" gives the focus back to where it came from`, async () => {
    render(<Page />);
    for (let tab = 0; tab < tabs; tab++) await userEvent.tab();
    expect(screen.getByRole('button', { name })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText('Something')).toBeNull();
    expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus();
  });
}

const Title = () => <p>{useWords().charts.titles.network}</p>;

test('an attempt for one language that ends after another was chosen changes nothing', async () => {
  const named = (title: string) => ({
    ...ENGLISH,
    words: {
      ...ENGLISH.words,
      charts: {
        ...ENGLISH.words.charts,
        titles: { ...ENGLISH.words.charts.titles, network: title },
      },
    },
  });
  let arrive = (_late: typeof ENGLISH) => {};
  const late = new Promise<typeof ENGLISH>((resolve) => {
    arrive = resolve;
  });
  const load = vi.mocked(loadWords);
  load.mockResolvedValue(ENGLISH);
  render(
    <PageWords storyLanguage="en">
      <Title />
    </PageWords>,
  );
  load.mockRejectedValueOnce(new Error('offline')).mockReturnValueOnce(late);
  act(() => chooseLanguage('uk'));
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  load.mockResolvedValue(named('of the language chosen last'));
  act(() => chooseLanguage('ru'));
  expect(await screen.findByText('of the language chosen last')).toBeInTheDocument();
  await act(async () => arrive(named('of the language before')));
  expect(screen.getByText('of the language chosen last')).toBeInTheDocument();
  act(() => chooseLanguage('en'));
});
