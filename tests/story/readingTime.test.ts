import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/story/readingTime.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

/** The story with one step of so many words, one of them a linked name. */
function withWords(words: number) {
  const section = story.sections.find(({ steps }) => steps.length > 0);
  const step = section?.steps[0];
  if (!section || !step) throw new Error('no step');
  const text = `[Two words](actor:rubio)${' word'.repeat(words - 3)}`;
  return { ...story, sections: [{ ...section, steps: [{ ...step, title: 'One', text: [text] }] }] };
}

test('230 words take a minute, and a name counts by its words, not by its address', () => {
  expect(readingMinutes(withWords(230 * 4))).toBe(4);
  expect(readingMinutes(withWords(230 * 4 + 114))).toBe(4);
  expect(readingMinutes(withWords(230 * 4 + 116))).toBe(5);
});

test('no story takes less than a minute', () => {
  expect(readingMinutes(withWords(10))).toBe(1);
});
