// Words for who cannot see what an action of theirs has changed; reading and scrolling say nothing.

/** Whether the words are the interface's or the story's, which may differ in language. */
export type Speaker = 'ours' | 'story';

export const SILENT: { words: string; by: Speaker; count: number } = {
  words: '',
  by: 'ours',
  count: 0,
};

let said = SILENT;
const listeners = new Set<() => void>();

/** Says what the reader's own action did: a few words, once. */
export function announce(words: string, by: Speaker = 'ours'): void {
  said = { words, by, count: said.count + 1 };
  for (const listener of listeners) listener();
}

/** The words said last, with how many came before, so that the same words can be said again. */
export const readAnnounced = () => said;

export function subscribeAnnounced(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
