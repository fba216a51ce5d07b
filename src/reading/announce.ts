// Words for who cannot see what an action of theirs has changed; reading and scrolling say nothing.
import type { PageWords } from '../words/enPage.ts';
import type { Words } from '../words/words.ts';

/**
 * What is said: the story's own words as they are, or the interface's, picked from its catalogues by whoever
 * speaks, so that who only announces need not follow the language.
 */
export type Saying = string | ((page: PageWords, words: Words) => string);

const listeners = new Set<(saying: Saying) => void>();

/** Says what the reader's own action did: a few words, once. */
export function announce(saying: Saying): void {
  for (const listener of listeners) listener(saying);
}

/** Hears everything that is announced; returns what ends that. */
export function followAnnounced(listener: (saying: Saying) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
