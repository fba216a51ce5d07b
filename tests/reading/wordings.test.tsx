// How words were passed on is said in the interface's language, apart from what the story says.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ShownList } from '../../src/embed/ShownList.tsx';
import { UnknownList } from '../../src/page/sections/UnknownList.tsx';
import { Note } from '../../src/reading/Note.tsx';
import { StatementItem } from '../../src/reading/StatementItem.tsx';
import { citeMark } from '../../src/story/cite.ts';
import { evidenceOf } from '../../src/story/evidence.ts';
import type { Story } from '../../src/story/schema.ts';
import { EN } from '../../src/words/en.ts';
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

test('words that one outlet alone has are not said to vary between outlets', () => {
  const translated = real.statements.find(
    ({ wording, outlets }) => wording === 'translation' && (outlets ?? 0) > 1,
  );
  if (!translated) throw new Error('No translation');
  const mark = `statement:${translated.id}` as const;
  const shown = (told: Partial<typeof translated>) => {
    const known = { ...real, statements: [{ ...translated, ...told }], sections: [] };
    const { container, unmount } = render(
      <WordsContext value={speak(EN, 'en')}>
        <Note story={known} subject={mark} beside={document.body} onClose={() => undefined} />
        <StatementItem story={known} statement={{ ...translated, ...told }} />
      </WordsContext>,
    );
    const all = [
      container.textContent,
      citeMark(known, mark, { address: 'https://example.org/', asOf: '2025-12-01' })?.text,
    ];
    unmount();
    return all;
  };
  for (const text of shown({})) expect(text).toContain(EN.wordings.translation);
  const once = shown({ certainty: 'reported', outlets: undefined });
  for (const text of [
    ...once,
    ...shown({ outlets: 1 }),
    ...shown({ outlets: 1, wording: 'near-exact' }),
  ]) {
    expect(text).not.toMatch(/var(y|ies|ied)/);
    expect(text).toMatch(/In translation\.|Near-verbatim: spoken words\./);
  }
});
