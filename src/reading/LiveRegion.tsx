// The one place of the page that speaks: politely, and only of what the reader did.
import { useEffect, useState } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { followAnnounced } from './announce.ts';

/** `count`: how many came before, so that the same words can be said again. */
const SILENT = { text: '', title: '', count: 0 };

export function LiveRegion() {
  const { words, ours, story } = useSpeech();
  const page = usePageWords();
  const [{ text, title, count }, setSaid] = useState(SILENT);
  useEffect(
    () =>
      followAnnounced((saying, title) =>
        setSaid((before) => ({ text: saying(page, words), title, count: before.count + 1 })),
      ),
    [page, words],
  );
  return (
    <p className="unseen" role="status">
      <span key={count} {...ours}>
        {text}
        <span {...story}>{title}</span>
      </span>
    </p>
  );
}
