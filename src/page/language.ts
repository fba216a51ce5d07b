// Which language the interface speaks: the address's, else the one this reader chose before, else
// the story's where it speaks that, else English.
import { useSyncExternalStore } from 'react';
import { type Language, languageFor, parseLanguage } from '../words/languages.ts';
import { followAddress, now, writeLanguage } from './address.ts';
import { BUILT } from './loadWords.ts';

/** Name under which the reader's choice is remembered. */
const REMEMBERED = 'movingPartsLanguage';

/** The page itself is in the language of its story. */
const own = () => languageFor(document.documentElement.lang);

/** What was chosen before; some readers and frames deny all memory. */
function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // The choice holds for this visit, by the address.
  }
}

/** The language asked for by address, memory or page. */
export const asked = (): Language =>
  parseLanguage(new URL(now()).searchParams.get('lang')) ?? parseLanguage(remembered()) ?? own();

/** Chooses a language now and for later visits; the address names it unless the page begins in it. */
export function chooseLanguage(language: Language): void {
  remember(language);
  writeLanguage(language === own() ? null : language);
}

/** The language asked for; until the page lives, that in which it is built. */
export const useLanguage = (): Language =>
  useSyncExternalStore(followAddress, asked, () => BUILT.words.tag);
