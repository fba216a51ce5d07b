// How long a story takes to read.
import { plainText } from './inline.ts';
import type { Story } from './schema.ts';

const WORDS_PER_MINUTE = 230;

/** How many words a text has. */
export const numberOfWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Minutes that the steps of a story take to read, rounded, at least one. */
export function readingMinutes(story: Story): number {
  const texts = story.sections
    .flatMap((section) => section.steps)
    .flatMap((step) => [step.title, ...step.text.map(plainText)]);
  const words = texts.reduce((sum, text) => sum + numberOfWords(text), 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
