// The one place of the page that speaks: politely, and only of what the reader did.
import { useSyncExternalStore } from 'react';
import { readAnnounced, subscribeAnnounced } from './announce.ts';

const SILENT = { words: '', count: 0 };

export function LiveRegion() {
  const { words, count } = useSyncExternalStore(subscribeAnnounced, readAnnounced, () => SILENT);
  return (
    <p className="unseen" role="status">
      <span key={count}>{words}</span>
    </p>
  );
}
