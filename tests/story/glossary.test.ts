// Abbreviations are explained where the story first uses them, once.
import { expect, test } from 'vitest';
import { fitOn } from '../../src/story/fitOn.ts';
import { findTerm, selectTold } from '../../src/story/glossary.ts';
import { parseStory } from '../../src/story/parse.ts';
import { changedText, realStory } from '../fixtures/stories.ts';

const story = realStory();
const paragraphs = story.sections.flatMap((section) => [
  ...(section.intro ?? []),
  ...section.steps.flatMap((step) => step.text),
]);

test('a term is found as a word of its own only', () => {
  expect(findTerm('AUSTRIA and the US-led talks', 'US')).toBe(16);
  expect(findTerm('AUSTRIA', 'US')).toBe(-1);
  expect(findTerm('RFE/RL said', 'RFE/RL')).toBe(0);
});

test('each term of the steps is explained once, at its first use, and no word is lost', () => {
  const explained = paragraphs.flatMap((paragraph) => {
    const parts = selectTold(story, paragraph);
    const plain = parts.map((part) => part.text).join('');
    expect(plain).toBe(paragraph.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('*', ''));
    return parts.filter((part) => part.kind === 'term');
  });
  const terms = explained.map((part) => part.text);
  expect(terms).toContain('NATO');
  expect(new Set(terms).size).toBe(terms.length);
  const first = paragraphs.find((paragraph) => /\bNATO\b/.test(paragraph)) ?? '';
  expect(selectTold(story, first)).toContainEqual({
    kind: 'term',
    text: 'NATO',
    words: 'North Atlantic Treaty Organization',
  });
});

const faultsOf = (text: string, ...terms: readonly string[]) => {
  const parsed = parseStory(
    changedText((copy) => {
      copy.glossary = terms.map((term) => ({ term, words: 'Words' }));
      copy.sections.find(({ steps }) => steps.length > 0)?.steps[0]?.text.push(text);
    }),
  );
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
};

test('a term may begin a line of a text, and hold quotation marks', () => {
  expect(faultsOf('First line.\nZQX and the "Q" said so.', 'ZQX', '"Q"')).toEqual([]);
});

test('a name of a field is no text that uses a term', () => {
  const terms = ['edtf', 'lat'];
  expect(faultsOf('Words', ...terms)).toEqual(['glossary[0].term', 'glossary[1].term']);
});

test('a day keeps the terms that begin a line of what is told on it', () => {
  const copy = structuredClone(story);
  copy.glossary = ['ZQX', 'edtf'].map((term) => ({ term, words: 'Words' }));
  copy.meta.standfirst = 'First line.\nZQX said so.';
  const { glossary } = fitOn(copy);
  expect(glossary?.map(({ term }) => term)).toEqual(['ZQX']);
});

test('a term listed twice, or that no text of the file uses, is a fault', () => {
  const parsed = parseStory(
    changedText((copy) => {
      copy.glossary = [
        { term: 'NATO', words: 'North Atlantic Treaty Organization' },
        { term: 'NATO', words: 'again' },
        { term: 'QXZ', words: 'nothing' },
      ];
    }),
  );
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toHaveLength(2);
});
