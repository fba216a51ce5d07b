// Words for who cannot see what an action of theirs has changed; reading and scrolling say nothing.
import type { PageWords } from '../words/enPage.ts';
import type { Words } from '../words/words.ts';

/** The interface's words, picked by whoever speaks: who only announces need not follow the language. */
export type Saying = (page: PageWords, words: Words) => string;

type Listener = (saying: Saying, title: string) => void;

const listeners = new Set<Listener>();

/** Says what the reader's own action did: a few words, once; after them a title in the story's language. */
export function announce(saying: Saying, title = ''): void {
  for (const listener of listeners) listener(saying, title);
}

/** Hears everything that is announced; returns what ends that. */
export function followAnnounced(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
