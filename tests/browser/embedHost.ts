// Pages of somebody else, on another site than the embeds: 127.0.0.1 against localhost.
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { siteServer } from '../../src/build/serveSite.ts';
import { EMBED_HEIGHT, writeEmbedSite } from '../fixtures/embedSite.ts';

/** The site whose embeds are tested: `dist` for the built one, `null` for one made by hand. */
const SITE_FOLDER: string | null = null;

interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
}

export interface Host {
  /** Address of the site with the embeds, ending in a slash. */
  readonly site: string;
  /** What the site was asked for, by path below it. */
  readonly asked: string[];
  /** Lets the host have a page; returns its address. */
  serve(page: Answer): string;
}

async function listen(server: Server, name: string): Promise<string> {
  await new Promise<void>((done) => server.listen(0, name, done));
  return `http://${name}:${(server.address() as AddressInfo).port}/`;
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

interface Noise {
  /** Console messages and errors that a test expects, by a part of their text. */
  expectNoise(part: string): void;
}

export const test = base.extend<{ host: Host; noise: Noise }, { folder: string }>({
  folder: [
    async ({ browserName: _ }, use) => {
      const folder = SITE_FOLDER ?? (await writeEmbedSite());
      await use(folder);
      if (SITE_FOLDER === null) rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  host: async ({ folder }, use) => {
    const asked: string[] = [];
    const embeds = siteServer(folder, '/talks/');
    embeds.on('request', ({ url = '' }) => asked.push(url.replace(/^\/talks\//, '')));
    const pages: Answer[] = [];
    const server = createServer(({ url = '/' }, response) => {
      const page = pages[Number(url.slice(1).replace(/\D.*/, '') || NaN)];
      response
        .writeHead(page ? 200 : 404, {
          'Content-Type': page?.type ?? 'text/html; charset=utf-8',
          ...page?.headers,
        })
        .end(page?.body);
    });
    const [site, own] = [await listen(embeds, 'localhost'), await listen(server, '127.0.0.1')];
    await use({
      site: `${site}talks/`,
      asked,
      serve: (page) => `${own}${pages.push(page) - 1}`,
    });
    await Promise.all([stop(embeds), stop(server)]);
  },
  noise: [
    async ({ page }, use) => {
      const heard: string[] = [];
      const expected = ['favicon.ico', 'the server responded with a status of 404'];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(String(error)));
      await use({ expectNoise: (part) => expected.push(part) });
      const surprises = heard.filter((text) => !expected.some((part) => text.includes(part)));
      expect(surprises, 'console and errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { EMBED_HEIGHT, expect };

export const ALT = 'A drawing of who met whom, and how well each meeting is known';

/** The figure that people copy, without its script. `isStyled` is false where a policy forbids it. */
export function figure(site: string, chart = 'network', isStyled = true): string {
  const style = (css: string) => (isStyled ? ` style="${css}"` : '');
  const address = `${site}embed/v1/${chart}/`;
  return `<figure data-moving-parts="${address}" data-height="${EMBED_HEIGHT}"${style(`min-height:${EMBED_HEIGHT}px`)}>
<a href="${site}?from=${chart}"><img src="${address}image.svg" width="1200" height="900" alt="${ALT}" loading="lazy"${style('max-width:100%;height:auto;max-height:560px;object-fit:contain')}></a>
<figcaption>By somebody.</figcaption></figure>`;
}

export const loader = (site: string, attributes = ''): string =>
  `<script async src="${site}embed/v1/loader.js"${attributes}></script>`;

/** An article with something in it. */
export const article = (inside: string, css = ''): string => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
<style>body { margin: 0 } figure { margin: 0 } ${css}</style></head>
<body><p>Before.</p>${inside}<p>After.</p></body></html>`;

/** The frames of the page that hold an embed. */
export const embedFrames = (page: Page): readonly Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/embed/v1/'));

/** The page's only embed, once its chart answers. */
export async function readyFrame(page: Page): Promise<Frame> {
  await expect.poll(() => embedFrames(page).length).toBe(1);
  const [frame] = embedFrames(page);
  if (!frame) throw new Error('There is no embed.');
  await frame.waitForSelector('html[data-ready]');
  return frame;
}

/** From now on the page keeps the messages it gets and the events of its figures. */
export async function watchMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: unknown[] = [];
    const events: [string, unknown][] = [];
    Object.assign(window, { heard, events });
    window.addEventListener('message', ({ data }) => heard.push(data));
    for (const type of ['ready', 'state', 'select', 'error'])
      document.addEventListener(`moving-parts:${type}`, (event) =>
        events.push([type, (event as CustomEvent).detail]),
      );
  });
}

interface Watched extends Window {
  readonly heard?: unknown[];
  readonly events?: [string, unknown][];
}

export const messages = (page: Page) => page.evaluate(() => (window as Watched).heard ?? []);
export const events = (page: Page) => page.evaluate(() => (window as Watched).events ?? []);

/** Heights that the page was told in our words. */
export const heights = async (page: Page): Promise<readonly number[]> =>
  (await messages(page)).flatMap((one) => {
    const message = one as { ns?: string; type?: string; px?: number } | null;
    return message?.ns === 'moving-parts.embed' && message.type === 'height'
      ? [message.px ?? 0]
      : [];
  });
