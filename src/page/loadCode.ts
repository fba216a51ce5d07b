// Fetches code that comes later. Where it is gone, a new version has likely been published: the page is
// loaded again, once; if that does not help, whoever asked for the code says so. For the code that comes
// first the same rule stands in index.html.

/** Key in the history entry that tells that this page has been loaded again already. */
const RELOADED = 'reloadedForCode';

function reloadOnce(): boolean {
  try {
    if (history.state?.[RELOADED] || !navigator.onLine) return false;
    history.replaceState({ ...history.state, [RELOADED]: true }, '');
    location.reload();
    return true;
  } catch {
    return false;
  }
}

/** The reader asks for it: the page may be loaded again once more, as some browsers try no module twice. */
export function allowReload(): void {
  try {
    history.replaceState({ ...history.state, [RELOADED]: false }, '');
  } catch {
    // Then the code is only asked for again.
  }
}

/** What `load` resolves to; rejects only after the page has been loaded again in vain. */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (reloadOnce()) return new Promise<T>(() => undefined);
    throw error;
  }
}
