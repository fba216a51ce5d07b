// Gives all below it the words of the language asked for, once they are here; until then those the
// page is built in.
import {
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { PageWordsContext } from '../words/PageWordsContext.ts';
import { speak, WordsContext } from '../words/WordsContext.ts';
import { useLanguage } from './language.ts';
import { BUILT, loadWords } from './loadWords.ts';
import { StoryNotice } from './StoryNotice.tsx';

export function PageWords(props: { storyLanguage: string; children: ReactNode }) {
  const { storyLanguage, children } = props;
  const language = useLanguage();
  const [{ words, page }, setCatalogue] = useState(BUILT);
  const [failed, setFailed] = useState(false);
  const wanted = useRef(language);
  const fetchNow = useCallback(() => {
    wanted.current = language;
    /** An attempt of the reader's own may end after another language was chosen. */
    const isWanted = () => wanted.current === language;
    setFailed(false);
    loadWords(language).then(
      (catalogue) => isWanted() && startTransition(() => setCatalogue(catalogue)),
      () => isWanted() && setFailed(true),
    );
  }, [language]);
  useEffect(fetchNow, [fetchNow]);
  const speech = useMemo(() => speak(words, storyLanguage), [words, storyLanguage]);
  return (
    <WordsContext value={speech}>
      <PageWordsContext value={page}>
        {children}
        {failed && (
          <StoryNotice
            text={page.failures.language}
            action={page.failures.tryAgain}
            onAction={fetchNow}
            onDismiss={() => setFailed(false)}
          />
        )}
      </PageWordsContext>
    </WordsContext>
  );
}
