// How a name sounds, roughly: by it a name in Cyrillic is found however it was put in Latin letters.

/** Spellings of one sound, longest first; "1" stands for "ch", "2" for "zh", as no letter alone does. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  /** Double letters, as in "Witkoff". */
  [/(.)\1+/g, '$1'],
  [/shch|sch|sh/g, 's'],
  [/tch|ch/g, '1'],
  [/dzh|zh/g, '2'],
  /** Ukrainian "г" is "h" where the Russian one is "g". */
  [/kh|g/g, 'h'],
  [/([td])h/g, '$1'],
  [/ph|wh|[vw]/g, 'f'],
  [/ck|c(?![eiy])|q/g, 'k'],
  [/x/g, 'ks'],
  [/ts|tz|[cz]/g, 's'],
  /** Vowels are heard too differently to tell names apart: all are one. */
  [/[aeiouyj]+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** Letters said in two ways: in "Geneva" and "Jared", "Powell", "Friedrich", and at the end of "Vance" not at all. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/g+(?=[eiy])|j/g, 'zh'],
  [/wh?/g, 'u'],
  [/ch/g, 'kh'],
  [/ce$/, 's'],
  [/e$/, ''],
];

/** The first sound of a word in Latin letters, folded as `foldWord` does: "fans" of "vens". */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((heard, [from, to]) => heard.replace(from, to), word);

/** All ways in which a word may sound. */
export const soundsOf = (word: string): ReadonlySet<string> =>
  new Set(
    OTHERWISE.reduce<readonly string[]>(
      (spelled, [from, to]) => spelled.flatMap((one) => [one, one.replace(from, to)]),
      [word],
    ).map(soundOf),
  );
