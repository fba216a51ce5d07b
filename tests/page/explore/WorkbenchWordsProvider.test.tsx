// The workbench speaks the language in force from its first word on.
import { render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { WorkbenchWordsProvider } from '../../../src/page/explore/WorkbenchWordsProvider.tsx';
import { EN_WORKBENCH } from '../../../src/words/enWorkbench.ts';
import { UK_WORKBENCH } from '../../../src/words/ukWorkbench.ts';
import { useWorkbenchWords } from '../../../src/words/WorkbenchWordsContext.ts';

afterEach(() => history.replaceState(null, '', '/'));

function Results({ onSaid }: { onSaid: (words: string) => void }) {
  const { results } = useWorkbenchWords();
  onSaid(results);
  return <p>{results}</p>;
}

function show(search: string) {
  history.replaceState(null, '', `/${search}`);
  const said: string[] = [];
  render(
    <WorkbenchWordsProvider>
      <Results onSaid={(words) => said.push(words)} />
    </WorkbenchWordsProvider>,
  );
  return said;
}

test('nothing is said in English while the words of another language are on their way', async () => {
  const said = show('?lang=uk');
  expect(said).toEqual([]);
  await screen.findByText(UK_WORKBENCH.results);
  expect(new Set(said)).toEqual(new Set([UK_WORKBENCH.results]));
});

test('English is said at once, and so is a language whose words have come before', () => {
  expect(show('?lang=en')).toEqual([EN_WORKBENCH.results]);
  expect(show('?lang=uk')).toEqual([UK_WORKBENCH.results]);
});
