// A piece of a text around what was searched for, with where in it the words found stand.
import { type FoldedWord, listWords } from './listWords.ts';

/** From a character to the one after the last, as `slice` takes them. */
export type Range = readonly [from: number, to: number];

export interface Excerpt {
  /** The text itself, or a piece of it between dots. */
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** How long an excerpt may be, and how much of it may stand before the first word found. */
const LONGEST = 160;
const LEAD = 40;
const DOTS = '…';

const isHit = (terms: ReadonlySet<string>) => (one: FoldedWord) => terms.has(one.word);

/** Whether a text holds any of these words, folded as `listWords` folds them. */
export const holdsAny = (text: string, terms: ReadonlySet<string>): boolean =>
  listWords(text).some(isHit(terms));

/** Cuts a text between words to about 160 characters around the first of these words. */
export function cutExcerpt(text: string, terms: ReadonlySet<string>): Excerpt {
  const words = listWords(text);
  const hits = words.filter(isHit(terms));
  const whole = hits.map(({ from, to }): Range => [from, to]);
  if (text.length <= LONGEST) return { text, ranges: whole };
  const first = hits[0]?.from ?? 0;
  const start =
    first + LEAD < LONGEST ? 0 : (words.find(({ from }) => from >= first - LEAD)?.from ?? first);
  const last = words.findLast(({ from, to }) => to <= start + LONGEST || from === start);
  const end = start + LONGEST >= text.length ? text.length : (last?.to ?? text.length);
  const before = start === 0 ? '' : DOTS;
  const after = end === text.length ? '' : DOTS;
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    ranges: whole
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Range => [from + shift, to + shift]),
  };
}
