// A return visit without network shows the story last read, and never an old one for a newer one.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildWorker } from '../../src/build/offlineWorker.ts';
import { siteServer } from '../../src/build/serveSite.ts';
import { expect, jumpTo, open, test as siteTest, story } from './site.ts';

interface Host {
  readonly folder: string;
  readonly server: Server;
  /** Takes the site off the network, as if the reader had lost it. */
  stop(): Promise<void>;
}

/** Each test has a copy of the site and a server of its own, below a sub-path. */
const test = siteTest.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync('dist', folder, { recursive: true });
    const server = siteServer(folder, '/talks/');
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    const stop = () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    await use({ folder, server, stop });
    await stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => {
    const { port } = host.server.address() as AddressInfo;
    await use(`http://localhost:${port}/talks/`);
  },
});

test.use({ serviceWorkers: 'allow' });

/** What the site's worker is doing, and the ends of the addresses that it keeps. */
const worker = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    const requests = (await Promise.all(caching)).flat();
    return {
      active: registration?.active?.state ?? 'none',
      waiting: registration?.waiting?.state ?? 'none',
      kept: requests.map(({ url }) => url.split('/talks/')[1] ?? url),
    };
  });

/** Waits until the worker has what an offline visit needs. */
const kept = (page: Page) =>
  expect
    .poll(() => worker(page))
    .toMatchObject({
      active: 'activated',
      kept: expect.arrayContaining(['', 'data/story.json']),
    });

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Publishes the page again with a mark in its head, which nothing draws. */
function publishAgain(folder: string): void {
  const file = join(folder, 'index.html');
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('</head>', '<meta name="edition" content="second"></head>'));
}

test('after one visit the whole story is there without network', async ({ page, host, watch }) => {
  watch.expectNoise('Failed to load resource');
  await open(page);
  await kept(page);
  await host.stop();
  await open(page, './?lit=actor:nobody');
  await expect(headline(page)).toHaveText(story.meta.headline);
  await expect(page.locator('[data-section]')).toHaveCount(story.sections.length);
  await jumpTo(page, 'explore');
  await expect(page.locator('[data-section="explore"] button[data-mark]').first()).toBeVisible();
});

test('with network a newer page is shown at once, and is the one kept', async ({
  page,
  host,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  const edition = page.locator('meta[name="edition"]');
  await open(page);
  await kept(page);
  await expect(edition).toHaveCount(0);
  publishAgain(host.folder);
  await open(page);
  await expect(edition).toHaveCount(1);
  await host.stop();
  await open(page);
  await expect(edition).toHaveCount(1);
});

test('files of an earlier build are dropped once its pages are closed', async ({ page, host }) => {
  await open(page);
  await kept(page);
  await open(page); // The first visit comes before the worker; this one it serves.
  const files = ['assets/later-1.js'];
  writeFileSync(join(host.folder, 'assets/later-1.js'), 'export {};');
  writeFileSync(join(host.folder, 'sw.js'), await buildWorker(files, false));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => worker(page)).toMatchObject({ waiting: 'installed' });
  const next = await page.context().newPage();
  await page.close();
  await next.goto('/'); // Beside the site, so that no page of it is open.
  await expect
    .poll(async () => (await worker(next)).kept.filter((path) => path.startsWith('assets/')))
    .toEqual(['assets/later-1.js']);
});

test('a worker that is switched off takes itself and what it kept away', async ({
  page,
  host,
  watch,
}) => {
  watch.expectNoise('404'); // The icon that a browser looks for beside a plain text.
  await open(page);
  await kept(page);
  writeFileSync(join(host.folder, 'sw.js'), await buildWorker([], true));
  await page.goto('./robots.txt');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => worker(page)).toEqual({ active: 'none', waiting: 'none', kept: [] });
});

test('where a worker is refused the page reads as before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.serviceWorker, 'register', {
      value: () => Promise.reject(new DOMException('Denied.', 'SecurityError')),
    });
  });
  await open(page);
  await expect(headline(page)).toHaveText(story.meta.headline);
});
