// Keeps what was last read for a visit without network. Built to sw.js; VITE_OFFLINE=off removes it.
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type StrategyOptions } from 'workbox-strategies';

/** Hashed files of this build: `all` are kept while the worker lives, `needed` are fetched at once. */
declare const BUILT_FILES: { readonly all: readonly string[]; readonly needed: readonly string[] };

/** As much of a worker's global scope as is used here; the project's types are those of pages. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  skipWaiting(): Promise<void>;
};

/** How long a page waits for the network before it shows the one read last, in seconds. */
const PATIENCE_S = 3;

/** Files whose address stays while what they hold may change. */
const FRESH = ['data/story.json', 'icon.svg'];

const built = BUILT_FILES;
const home = self.registration.scope;
const at = (path: string) => new URL(path, home).href;
/** Names begin with the scope, since sites at other paths of the same host share the storage. */
const cacheName = (name: string) => `${home}#${name}`;

type Plugins = NonNullable<StrategyOptions['plugins']>;
const soundOnly: Plugins[number] = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? response : null,
};
/** One copy of the page, whatever its address asks for: `?actor=` and the like change no byte. */
const asHome: Plugins[number] = { cacheKeyWillBeUsed: async () => home };

const matchOptions = { ignoreVary: true };
const pages = new NetworkFirst({
  cacheName: cacheName('page'),
  networkTimeoutSeconds: PATIENCE_S,
  plugins: [soundOnly, asHome],
  matchOptions,
});
const fresh = new NetworkFirst({
  cacheName: cacheName('fresh'),
  plugins: [soundOnly],
  matchOptions,
});
const files = new CacheFirst({ cacheName: cacheName('files'), plugins: [soundOnly], matchOptions });

/** Removes every cache of this site but these. */
async function dropCaches(kept: readonly string[]): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${home}#`) && !kept.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Removes files of earlier builds. Runs when no page of an earlier build is open any more. */
async function dropOldFiles(): Promise<void> {
  const cache = await caches.open(files.cacheName);
  const current = new Set(built.all.map(at));
  const requests = await cache.keys();
  await Promise.all(
    requests.filter(({ url }) => !current.has(url)).map((old) => cache.delete(old)),
  );
}

if (import.meta.env.VITE_OFFLINE === 'off') {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => {
    event.waitUntil(dropCaches([]).then(() => self.registration.unregister()));
  });
} else {
  registerRoute(({ url }) => [home, at('index.html')].includes(url.origin + url.pathname), pages);
  registerRoute(({ url }) => FRESH.map(at).includes(url.href), fresh);
  registerRoute(({ url }) => url.href.startsWith(at('assets/')), files);

  self.addEventListener('install', (event) => {
    const fetchInto = (strategy: typeof pages | typeof files, path: string) =>
      strategy.handleAll({ event, request: new Request(at(path)) })[1];
    event.waitUntil(
      Promise.all([
        fetchInto(pages, ''),
        ...FRESH.map((path) => fetchInto(fresh, path)),
        ...built.needed.map((path) => fetchInto(files, path)),
      ]),
    );
  });
  self.addEventListener('activate', (event) => {
    const kept = [pages, fresh, files].map((strategy) => strategy.cacheName);
    event.waitUntil(Promise.all([dropCaches(kept), dropOldFiles()]));
  });
}
