// How words were passed on is said in the interface's language, apart from what the story says.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ShownList } from '../../src/embed/ShownList.tsx';
import { UnknownList } from '../../src/page/sections/UnknownList.tsx';
import { Note } from '../../src/reading/Note.tsx';
import { evidenceOf } from '../../src/story/evidence.ts';
import type { Story } from '../../src/story/schema.ts';
import { UK } from '../../src/words/uk.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import { realStory } from '../fixtures/stories.ts';

const real = realStory();
const found = real.statements.find(({ wording }) => wording === 'paraphrase');
if (!found) throw new Error('No paraphrase');
const { quote: _, ...said } = found;
const story: Story = {
  ...real,
  statements: [{ ...said, gist: 'He said so.', channel: 'talks', certainty: 'disputed' }],
  sections: [],
};
const subject = `statement:${said.id}` as const;
const speech = speak(UK, 'en');

test('evidence says what the story says, and how the words were passed on apart from it', () => {
  expect(evidenceOf(story, subject)).toMatchObject({
    what: 'He said so. Talks.',
    wording: 'paraphrase',
  });
  expect(evidenceOf(story, 'actor:rubio')?.wording).toBeUndefined();
});

test('a note says it in the words of the interface', () => {
  render(
    <WordsContext value={speech}>
      <Note story={story} subject={subject} beside={document.body} onClose={() => undefined} />
    </WordsContext>,
  );
  expect(screen.getByText(UK.wordings.paraphrase)).toHaveAttribute('lang', 'uk');
  expect(screen.getByRole('dialog')).toHaveTextContent(
    `He said so. Talks. ${UK.wordings.paraphrase}`,
  );
});

test('the list of an embed and the list of what is not known say it too', () => {
  const table = {
    id: 'a',
    caption: 'a',
    columns: [],
    rows: [{ ref: subject, cells: {}, sources: [] }],
  };
  render(
    <WordsContext value={speech}>
      <ShownList story={story} chart="plan" table={table} />
      <UnknownList story={story} />
    </WordsContext>,
  );
  const told = screen.getAllByText(UK.wordings.paraphrase);
  expect(told).toHaveLength(2);
  for (const one of told) {
    expect(one).toHaveAttribute('lang', 'uk');
    expect(one.closest('p')).toHaveTextContent(`He said so. Talks. ${UK.wordings.paraphrase}`);
  }
});
