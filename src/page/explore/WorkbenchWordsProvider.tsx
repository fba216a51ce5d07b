// Gives the workbench its words in the language in force, once they are here; until then English.
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { EN_WORKBENCH, type WorkbenchWords } from '../../words/enWorkbench.ts';
import type { Language } from '../../words/languages.ts';
import { WorkbenchWordsContext } from '../../words/WorkbenchWordsContext.ts';
import { useLanguage } from '../language.ts';
import { loadCode } from '../loadCode.ts';

const LOADS: Readonly<Record<Language, () => Promise<WorkbenchWords>>> = {
  en: async () => EN_WORKBENCH,
  uk: async () => (await import('../../words/ukWorkbench.ts')).UK_WORKBENCH,
  ru: async () => (await import('../../words/ruWorkbench.ts')).RU_WORKBENCH,
};

/** The workbench's words in the language in force; `null` until the first are here. */
export function useFetchedWords(): WorkbenchWords | null {
  const language = useLanguage();
  const [words, setWords] = useState<WorkbenchWords | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadCode(LOADS[language]).then(
      (loaded) => isWanted && startTransition(() => setWords(loaded)),
      /* The page itself says that a language could not be had; here English stays. */
      () => isWanted && setWords((before) => before ?? EN_WORKBENCH),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}

export function WorkbenchWordsProvider({ children }: { children: ReactNode }) {
  const words = useFetchedWords() ?? EN_WORKBENCH;
  return <WorkbenchWordsContext value={words}>{children}</WorkbenchWordsContext>;
}
