// Words for who cannot see what an action of theirs has changed; reading and scrolling say nothing.

let said = { words: '', count: 0 };
const listeners = new Set<() => void>();

/** Says what the reader's own action did: a few words, once. */
export function announce(words: string): void {
  said = { words, count: said.count + 1 };
  for (const listener of listeners) listener();
}

/** The words said last, with how many came before, so that the same words can be said again. */
export const readAnnounced = () => said;

export function subscribeAnnounced(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
