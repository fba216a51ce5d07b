// The languages that the interface speaks, each by its own name, and which way any language is written.

export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'uk', name: 'Українська' },
  { tag: 'ru', name: 'Русский' },
] as const;

export type Language = (typeof LANGUAGES)[number]['tag'];

/** Languages written from right to left, by the first part of their tags. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

const primary = (tag: string) => tag.split('-')[0] ?? '';

/** The direction in which a language is written, by its tag, such as `uk` or `en-GB`. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(primary(tag)) ? 'rtl' : 'ltr';

/** Whether two tags name one language, wherever it is spoken. */
export const isSameLanguage = (one: string, other: string): boolean =>
  primary(one) === primary(other);

/** The language of a tag that an address or a memory holds; `null` where the interface has none. */
export const parseLanguage = (tag: string | null): Language | null =>
  LANGUAGES.find((language) => language.tag === tag)?.tag ?? null;

/** The language in which the interface begins around a story in a language: that one where it speaks it. */
export const languageFor = (story: string): Language => parseLanguage(primary(story)) ?? 'en';

/** The page in a language about what was tested for accessibility, in the site's root. */
export const accessibilityFile = (tag: Language): string =>
  tag === 'en' ? 'accessibility.html' : `accessibility-${tag}.html`;
