// The words of a text as search compares them: no accents and capitals, Cyrillic in Latin letters.

/** One word: how it is compared, and from which character of the text to which it reaches. */
export interface FoldedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Chinese characters are words of their own, as no space parts them. */
const HAN = '\\p{Script=Han}';
/** "600,000" is one number, however it is parted. */
const PARTED = '\\p{N}{1,3}(?:[,\u00a0\u202f]\\p{N}{3}| 000)+(?![\\p{L}\\p{N}])';
const WORD = new RegExp(
  `${PARTED}|${HAN}|(?!${HAN})[\\p{L}\\p{N}](?:(?!${HAN})[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
);

const ACCENTS = /[\u0300-\u036f]/g;

/** Russian and Ukrainian letters as newsrooms write names in Latin ones; Latin ones that no accent makes. */
const LATIN = new Map(
  (
    'аa бb вv гg ґg дd еe єye жzh зz иi йy іi кk лl мm нn оo пp рr сs тt уu фf ' +
    'хkh цts чch шsh щshch ъ ыy ь эe юyu яya łl øo đd ðd ıi ßss æae œoe þth'
  )
    .split(' ')
    .map(([letter = '', ...latin]) => [letter, latin.join('')]),
);

/**
 * A word without capitals and accents, Cyrillic in Latin letters: "Günter" as "gunter", "Głos" as
 * "glos", "Умеров" as "umerov". A word of nothing but signs without a sound stays as it is.
 */
export function foldWord(word: string): string {
  /* The sign over Cyrillic "й" is no accent: it makes another letter. */
  const whole = word.replaceAll(/[,\s]/g, '').toLowerCase();
  const parted = whole.normalize('NFD').replaceAll('и\u0306', '\u0439');
  const bare = parted.replace(ACCENTS, '').normalize();
  return [...bare].map((letter) => LATIN.get(letter) ?? letter).join('') || bare;
}

/** All words of a text in order; punctuation, signs and emoji are none. */
export const listWords = (text: string): readonly FoldedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    from: index,
    to: index + found.length,
  }));
