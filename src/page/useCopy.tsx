// Copies a text, and says what came of it.
import { useState } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';

/** What is said is of this text alone, and said anew each time. `copy` rejects where copying is refused. */
export function useCopy(text: string) {
  const { copied, refused } = usePageWords().embedding;
  const [last, setLast] = useState({ text: '', isRefused: false, count: 0 });
  const { isRefused, count } = last;
  const isOfText = count > 0 && last.text === text;
  const tell = (isRefused: boolean) => setLast({ text, isRefused, count: count + 1 });
  return {
    copy: async () => {
      await navigator.clipboard.writeText(text);
      tell(false);
    },
    /** Says that the text was not taken. */
    refuse: () => tell(true),
    isRefused: isOfText && isRefused,
    said: isOfText && <span key={count}>{isRefused ? refused : copied}</span>,
  };
}
