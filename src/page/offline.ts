// Asks the browser to keep what was read, so that a return visit without network shows it.

/** The part of Trusted Types used here; to scripts the made address counts as text. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

/** The page's policy of Trusted Types; build/headers.ts lets it be made. */
export const PAGE_POLICY = 'offline';
const WORKER = 'sw.js';

/** Lets the worker's address, and no other, pass where Trusted Types are enforced. */
function trusted(worker: string): string {
  const createScriptURL = (address: string) => {
    if (address !== worker) throw new TypeError(`${address} is not the worker of this site.`);
    return address;
  };
  return (
    window.trustedTypes?.createPolicy(PAGE_POLICY, { createScriptURL }).createScriptURL(worker) ??
    worker
  );
}

/** Whether this page may have a worker: a published page, of an origin of its own. */
const mayKeep = () =>
  import.meta.env.PROD &&
  import.meta.env.VITE_OFFLINE !== 'off' &&
  window.isSecureContext &&
  window.origin !== 'null' &&
  location.protocol.startsWith('http') &&
  'serviceWorker' in navigator;

/** What this page has fetched from its own site; the first visit comes before the worker. */
function readHere(home: string): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return [home, ...fetched.filter((address) => address.startsWith(home))];
}

/**
 * Registers the worker of the site and tells it what this first visit read. Never throws: where a
 * worker is not possible or storage is denied, the page is read as before. Call once, when idle.
 */
export async function keepForOffline(): Promise<void> {
  try {
    if (!mayKeep()) return;
    const workers = navigator.serviceWorker;
    const home = new URL('./', document.baseURI).href;
    await workers.register(trusted(home + WORKER), { updateViaCache: 'none' });
    const { active } = await workers.ready;
    if (workers.controller !== null) return;
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: readHere(home) } });
  } catch {
    // Reading needs no worker.
  }
}
