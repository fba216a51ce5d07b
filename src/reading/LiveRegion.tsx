// The one place of the page that speaks: politely, and only of what the reader did.
import { useEffect, useState } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { followAnnounced } from './announce.ts';

/** `count`: how many came before, so that the same words can be said again. */
const SILENT = { text: '', by: 'ours' as 'ours' | 'story', count: 0 };

export function LiveRegion() {
  const speech = useSpeech();
  const page = usePageWords();
  const [said, setSaid] = useState(SILENT);
  const { words } = speech;
  useEffect(
    () =>
      followAnnounced((saying) =>
        setSaid(({ count }) => ({
          text: typeof saying === 'string' ? saying : saying(page, words),
          by: typeof saying === 'string' ? 'story' : 'ours',
          count: count + 1,
        })),
      ),
    [page, words],
  );
  return (
    <p className="unseen" role="status">
      <span key={said.count} {...speech[said.by]}>
        {said.text}
      </span>
    </p>
  );
}
