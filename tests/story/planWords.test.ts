// A sentence ends once, whatever closes it; a count is said in one language.
import { describe, expect, test } from 'vitest';
import { countWords, sentence } from '../../src/story/planWords.ts';
import { EN } from '../../src/words/en.ts';
import { UK } from '../../src/words/uk.ts';
import { realStory } from '../fixtures/stories.ts';

test.each(['Agreed.', 'Agreed!', 'Agreed?', 'And then…', '“Agreed.”', '«Agreed!»', 'He (a man.)'])(
  '%s has ended',
  (words) => {
    expect(sentence(words)).toBe(words);
  },
);

test.each(['Agreed', 'article: “cede the entire region”', '«Agreed»', '19 (of 28)'])(
  '%s is given an end',
  (words) => {
    expect(sentence(words)).toBe(`${words}.`);
  },
);

describe('a count', () => {
  const [count] = realStory().plan.counts;
  if (!count) throw new Error('No count');
  const said = (words: string, high: number, say = UK) =>
    countWords({ ...count, words, high }, say);

  test('has its unit in the language of the interface beside figures, and words of that language', () => {
    expect(said('28', 28)).toBe('28 пунктів');
    expect(said('28 або 26', 28)).toBe('28 або 26 пунктів');
  });

  test('is in one language where its words are English', () => {
    expect(said('28 or 26', 28)).toBe('28 or 26 points');
    expect(said('28 or 26', 28, EN)).toBe('28 or 26 points');
    expect(said('about 1', 1, EN)).toBe('about 1 point');
  });
});
