// The words of a text as search compares them, without accents and capitals, and where they stand.

/** One word: how it is compared, and from which character of the text to which it reaches. */
export interface FoldedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Chinese characters are words of their own, as no space parts them. */
const HAN = '\\p{Script=Han}';
const WORD = new RegExp(`${HAN}|(?!${HAN})[\\p{L}\\p{N}](?:(?!${HAN})[\\p{L}\\p{N}\\p{M}])*`, 'gu');

const ACCENTS = /[\u0300-\u036f]/g;

/** A word without capitals and accents: "Günter" as "gunter", "Київ" as "киів". */
export const foldWord = (word: string): string =>
  word.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** All words of a text in order; punctuation, signs and emoji are none. */
export const listWords = (text: string): readonly FoldedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    from: index,
    to: index + found.length,
  }));
