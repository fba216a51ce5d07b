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

export function WorkbenchWordsProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const [words, setWords] = useState(EN_WORKBENCH);
  useEffect(() => {
    let isWanted = true;
    loadCode(LOADS[language]).then(
      (loaded) => isWanted && startTransition(() => setWords(loaded)),
      /* The page itself says that a language could not be had; here English stays. */
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return <WorkbenchWordsContext value={words}>{children}</WorkbenchWordsContext>;
}
