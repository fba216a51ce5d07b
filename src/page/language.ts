// Which language the interface speaks: the address's, else the one this reader chose before, else English.
import { useSyncExternalStore } from 'react';
import { LANGUAGES, type Language, parseLanguage } from '../words/languages.ts';
import { followAddress, now, writeLanguage } from './address.ts';

/** Name under which the reader's choice is remembered. */
const REMEMBERED = 'movingPartsLanguage';

const [first] = LANGUAGES;

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

const asked = (): Language =>
  parseLanguage(new URL(now()).searchParams.get('lang')) ??
  parseLanguage(remembered()) ??
  first.tag;

/** Chooses a language now and for later visits; the address names it unless it is English. */
export function chooseLanguage(language: Language): void {
  remember(language);
  writeLanguage(language === first.tag ? null : language);
}

/** The language asked for; English in what the build draws, until the page lives. */
export const useLanguage = (): Language =>
  useSyncExternalStore(followAddress, asked, () => first.tag);
