// The catalogues of each language. English and what the page is built in are here at once, others are
// fetched when they are asked for.
import { page, words } from 'virtual:words';
import { EN } from '../words/en.ts';
import { EN_PAGE, type PageWords } from '../words/enPage.ts';
import type { Language } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { loadCode } from './loadCode.ts';

export interface Catalogue {
  readonly words: Words;
  readonly page: PageWords;
}

export const ENGLISH: Catalogue = { words: EN, page: EN_PAGE };

/** What the page is built in, and begins with: hydration must find the words that it was drawn with. */
export const BUILT: Catalogue = { words, page };

const LOADS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => ENGLISH,
  uk: async () => {
    const [{ UK }, { UK_PAGE }] = await Promise.all([
      import('../words/uk.ts'),
      import('../words/ukPage.ts'),
    ]);
    return { words: UK, page: UK_PAGE };
  },
  ru: async () => {
    const [{ RU }, { RU_PAGE }] = await Promise.all([
      import('../words/ru.ts'),
      import('../words/ruPage.ts'),
    ]);
    return { words: RU, page: RU_PAGE };
  },
};

/** All words in a language; rejects where they cannot be had. */
export const loadWords = (language: Language): Promise<Catalogue> => loadCode(LOADS[language]);
