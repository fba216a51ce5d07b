// Words side by side without scripts: what is left out is said, and in whose language.
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StatementStill } from '../../src/build/StatementStill.tsx';
import { STATEMENTS_ID } from '../../src/build/Unrolled.tsx';
import { SHOWN_FIRST } from '../../src/charts/statements/StatementCell.tsx';
import type { Story, View } from '../../src/story/schema.ts';
import { topicCells } from '../../src/story/selectStatements.ts';
import { EN } from '../../src/words/en.ts';
import { UNROLLED_WORDS } from '../../src/words/unrolledWords.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const { from, leftOut, more, noneOnTopic, nothing, others } = EN.charts;
const ALL: View = { chart: 'statements', lit: [], topics: story.topics.map(({ id }) => id) };

function draw(view: View, of: Story = story) {
  const { container } = render(
    <WordsContext value={speak(EN, 'uk')}>
      <StatementStill story={of} view={view} />
    </WordsContext>,
  );
  return container;
}

test('a side of which the view leaves statements out is not said to have none', () => {
  const [said] = story.statements;
  const view: View = { ...ALL, show: [`statement:${said?.id}`] };
  const cells = topicCells(story, view, new Set(ALL.topics)).flatMap((row) => row.cells);
  const empty = cells.filter(({ statements }) => statements.length === 0);
  expect(empty.filter(({ left }) => left > 0).length).toBeGreaterThan(0);
  const columns = [...draw(view).querySelectorAll('.side-by-side > div')];
  expect(columns).toHaveLength(cells.length);
  for (const [at, { statements, left }] of cells.entries()) {
    if (statements.length > 0) continue;
    expect(columns[at]?.textContent).toContain(left > 0 ? leftOut(left) : noneOnTopic);
    expect(columns[at]?.querySelector('ul')).toBeNull();
  }
});

test('what a side said beyond the first stands by its number and side, and leads to all statements', () => {
  const cells = topicCells(story, ALL, new Set(ALL.topics)).flatMap((row) => row.cells);
  const expected = cells
    .filter(({ statements }) => statements.length > SHOWN_FIRST)
    .map(({ name, statements }) => `${more(statements.length - SHOWN_FIRST)} ${from(name)}`);
  const links = [...draw(ALL).querySelectorAll(`a[href="#${STATEMENTS_ID}"]`)];
  expect(expected.length).toBeGreaterThan(5);
  expect(links.map(({ textContent }) => textContent)).toEqual(expected);
});

test('a still without topics says how many statements there are, as nothing can be chosen there', () => {
  const none: View = { ...ALL, topics: [] };
  expect(draw(none)).toHaveTextContent(leftOut(story.statements.length));
  expect(draw(none, { ...story, statements: [] })).toHaveTextContent(nothing);
});

test('the words of the page are told from those of a story in another language', () => {
  const [first] = story.statements;
  const actors = story.actors.map(({ side, ...one }) =>
    one.id === first?.speaker || side === undefined ? one : { ...one, side },
  );
  const still = draw(ALL, { ...story, actors });
  const ours = [...still.querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent);
  const theirs = [...still.querySelectorAll('*')].flatMap((one) =>
    one.closest('[lang="en"]')
      ? []
      : [...one.childNodes].flatMap((node) =>
          node.nodeType === 3 ? (node.textContent ?? '') : [],
        ),
  );
  const known = [
    ...Object.values(EN.wordingLabels),
    ...Object.values(EN.certainties).map(({ label }) => label.toLowerCase()),
  ];
  const isOurs = (text: string) =>
    text === others ||
    text === noneOnTopic ||
    text.startsWith(more(Number.parseInt(text, 10))) ||
    text.includes(UNROLLED_WORDS.en.statements) ||
    text.split(/\s· /).some((part) => known.includes(part));
  expect(ours.filter((text) => text === others).length).toBeGreaterThan(0);
  expect(ours.filter((text) => /^\d/.test(text)).length).toBeGreaterThan(0);
  expect(ours.filter((text) => known.includes(text ?? '')).length).toBeGreaterThan(0);
  expect(ours.filter((text) => /^\s*·/.test(text ?? ''))).toEqual([]);
  expect(ours.filter((text) => !isOurs(text))).toEqual([]);
  expect(theirs.filter(isOurs)).toEqual([]);
});

test('no line of who said it breaks within a date or before a dot', () => {
  const lines = [...draw(ALL).querySelectorAll('li .quiet')].map(({ textContent }) => textContent);
  expect(lines.filter((line) => /\d\u00a0\p{L}/u.test(line)).length).toBeGreaterThan(10);
  expect(lines.filter((line) => /, \d+ \p{L}/u.test(line))).toEqual([]);
  expect(lines.filter((line) => /\d\u00a0\p{L}+ ·/u.test(line))).toEqual([]);
});
