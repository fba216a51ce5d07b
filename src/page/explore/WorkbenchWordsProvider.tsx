// Gives the workbench its words in the language in force, and nothing is said before they are here;
// English where they cannot be had.
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { EN_WORKBENCH, type WorkbenchWords } from '../../words/enWorkbench.ts';
import type { Language } from '../../words/languages.ts';
import { WorkbenchWordsContext } from '../../words/WorkbenchWordsContext.ts';
import { asked, useLanguage } from '../language.ts';
import { loadCode } from '../loadCode.ts';

const LOADS: Readonly<Record<Language, () => Promise<WorkbenchWords>>> = {
  en: async () => EN_WORKBENCH,
  uk: async () => (await import('../../words/ukWorkbench.ts')).UK_WORKBENCH,
  ru: async () => (await import('../../words/ruWorkbench.ts')).RU_WORKBENCH,
};

/** What has come, or stands in for what has not. */
const here = new Map<Language, WorkbenchWords>([['en', EN_WORKBENCH]]);

async function load(language: Language): Promise<WorkbenchWords> {
  const words = await loadCode(LOADS[language]);
  here.set(language, words);
  return words;
}

/** Has the words at hand for what is drawn next, that it need not wait for them in its place. */
export async function fetchWords(): Promise<void> {
  const language = asked();
  /* The page itself says that a language could not be had; here English stays. */
  await load(language).catch(() => here.set(language, EN_WORKBENCH));
}

/** The workbench's words in the language in force; `null` until the first are here. */
export function useFetchedWords(): WorkbenchWords | null {
  const language = useLanguage();
  const [words, setWords] = useState(() => here.get(language) ?? null);
  useEffect(() => {
    let isWanted = true;
    load(language).then(
      (loaded) => isWanted && startTransition(() => setWords(loaded)),
      () => isWanted && setWords((before) => before ?? EN_WORKBENCH),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}

export function WorkbenchWordsProvider({ children }: { children: ReactNode }) {
  const words = useFetchedWords();
  return words && <WorkbenchWordsContext value={words}>{children}</WorkbenchWordsContext>;
}
