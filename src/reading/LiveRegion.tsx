// The one place of the page that speaks: politely, and only of what the reader did.
import { useSyncExternalStore } from 'react';
import { useSpeech } from '../words/WordsContext.ts';
import { readAnnounced, SILENT, subscribeAnnounced } from './announce.ts';

export function LiveRegion() {
  const speech = useSpeech();
  const { words, by, count } = useSyncExternalStore(
    subscribeAnnounced,
    readAnnounced,
    () => SILENT,
  );
  return (
    <p className="unseen" role="status">
      <span key={count} {...speech[by]}>
        {words}
      </span>
    </p>
  );
}
