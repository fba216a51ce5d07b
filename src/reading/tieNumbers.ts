// Words of a heading or a label in which a number stays in one line with the word that it goes with.

/** "Geneva, 23 November 2025" breaks after its comma only; a reader's search finds both spaces alike. */
export const tieNumbers = (words: string): string =>
  words.replace(/(\d) (?=\p{L})|(\p{L}) (?=\d)/gu, '$1$2\u00a0');
