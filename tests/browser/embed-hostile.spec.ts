// Hosts and frames that mean harm, or only keep strict rules: nothing moves, nothing breaks.
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { LOADER_VERSION, loaderIntegrity } from '../../src/build/embedScripts.ts';
import {
  ALT,
  article,
  events,
  expect,
  figure,
  loader,
  readyFrame,
  test,
  watchMessages,
} from './embedHost.ts';

const MESSAGES = 1000;

/** What a page and its frame must not change under whatever they are sent. */
const standing = async (page: Page, frame: Frame) => ({
  address: page.url(),
  frameAddress: frame.url(),
  elements: await page.evaluate(() => document.querySelectorAll('*').length),
  frameElements: await frame.evaluate(() => document.querySelectorAll('*').length),
  height: await page
    .locator('iframe')
    .first()
    .evaluate((one) => one.clientHeight),
  frameHeight: await frame.evaluate(() => window.movingPartsEmbed?.height),
  entries: await page.evaluate(() => history.length),
});

/** Sends made-up messages from where it runs; a thousand at a time, the same each time. */
async function sendNonsense(options: { to: 'parent' | 'frame'; count: number; isOurs: boolean }) {
  const { to, count, isOurs } = options;
  let seed = 7;
  const pick = <T>(values: readonly T[]): T => {
    seed = (seed * 16807) % 2147483647;
    return values[seed % values.length] as T;
  };
  const cyclic: Record<string, unknown> = { ns: 'moving-parts.embed', v: 1, type: 'state' };
  cyclic.self = cyclic;
  const target = to === 'parent' ? window.parent : document.querySelector('iframe')?.contentWindow;
  const odd: unknown[] = [Number.NaN, Infinity, -Infinity, '900', '1e9', null, [], {}, 1n, true];
  for (let at = 0; at < count; at += 1) {
    const px = isOurs ? pick(odd) : pick([...odd, 130, 900, 3999, 1e9, -5]);
    target?.postMessage(
      pick<unknown>([
        {
          ns: pick(['moving-parts.embed', 'other', null]),
          v: pick([1, 2, '1']),
          type: pick([
            'height',
            'ready',
            'navigate',
            'scroll',
            '__proto__',
            'constructor',
            ['set'],
            0,
          ]),
          px,
          height: px,
          actor: pick<unknown>(['<img src=x onerror=alert(1)>', 'x'.repeat(9999), 7, {}, null]),
          href: 'javascript:alert(1)',
        },
        JSON.parse('{"__proto__":{"ns":"moving-parts.embed","v":1,"type":"height","px":900}}'),
        { message: 'link', value: 'javascript:alert(1)', secret: 'abc' },
        `pymxPYMxxxPYMx${pick(['navigateTo', 'height', 'scrollTo'])}xPYMxjavascript:alert(1)`,
        cyclic,
        pick(odd),
        '<script>alert(1)</script>',
        new Map([[{}, []]]),
      ]),
      '*',
    );
  }
  await new Promise((done) => setTimeout(done, 300));
}

for (const [who, to] of [
  ['a frame beside it', 'parent'],
  ['the page around it', 'frame'],
  ['the embed itself', 'parent'],
] as const) {
  test(`a thousand messages of nonsense from ${who} change nothing`, async ({ page, host }) => {
    const beside = `<iframe src="${host.serve({ body: article('') })}" title="Other"></iframe>`;
    await page.goto(host.serve({ body: article(figure(host.site) + beside + loader(host.site)) }));
    const isEmbed = (frame: Frame) => frame.url().includes('/embed/v1/');
    await expect.poll(() => page.frames().filter(isEmbed).length).toBe(1);
    const frame = page.frames().find(isEmbed);
    if (!frame) throw new Error('There is no embed.');
    await frame.waitForSelector('html[data-ready]');
    const other = page.frames().find((one) => one !== page.mainFrame() && !isEmbed(one));
    const before = await standing(page, frame);
    const sender = {
      'a frame beside it': other,
      'the page around it': page,
      'the embed itself': frame,
    }[who];
    await sender?.evaluate(sendNonsense, {
      to,
      count: MESSAGES,
      isOurs: who !== 'a frame beside it',
    });
    expect(await standing(page, frame)).toEqual(before);
  });
}

test('heights of the embed are kept within bounds, and too many wait or end', async ({
  page,
  host,
}) => {
  await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }));
  const frame = await readyFrame(page);
  const say = (px: number) =>
    frame.evaluate((height) => window.movingPartsEmbed?.send('height', { px: height }), px);
  const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
  for (const [px, kept] of [
    [900.2, 901],
    [1e9, 4000],
    [-3, 120],
  ] as const) {
    await say(px);
    await expect.poll(height).toBe(kept);
  }
  const seen: number[] = await page
    .evaluateHandle(() => {
      const changes: number[] = [];
      new ResizeObserver(() => changes.push(performance.now())).observe(
        document.querySelector('iframe') as Element,
      );
      return changes;
    })
    .then(async (handle) => {
      await frame.evaluate(async () => {
        for (let at = 0; at < 400; at += 1) {
          window.movingPartsEmbed?.send('height', { px: 500 + at });
          await new Promise((done) => setTimeout(done, 20));
        }
      });
      return handle.jsonValue();
    });
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.length).toBeLessThan(45);
  const ended = await height();
  await say(640);
  await page.waitForTimeout(1500);
  expect(await height()).toBe(ended);
});

interface Policed extends Window {
  violations?: string[];
}

const STYLE =
  'figure { margin: 0; min-height: 720px } img { max-width: 100%; max-height: 560px; width: auto; height: auto }';

/** A host whose policy lets nothing in but what the embeds need. */
async function openStrictHost(
  page: Page,
  host: { site: string; serve: (page: object & { body: string }) => string },
) {
  await page.addInitScript(() => {
    const violations: string[] = [];
    (window as Policed).violations = violations;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  const text = readFileSync(`public/embed/v${LOADER_VERSION}/loader.js`, 'utf8');
  const pinned = `${host.site}embed/v${LOADER_VERSION}/loader.js`;
  const script = `<script async src="${pinned}" integrity="${loaderIntegrity(text)}" crossorigin="anonymous"></script>`;
  const style = host.serve({ body: STYLE, type: 'text/css' } as { body: string });
  const origin = new URL(host.site).origin;
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin}; style-src 'self'; require-trusted-types-for 'script'`;
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
<link rel="stylesheet" href="${style}"></head><body>${figure(host.site, 'network', false)}${script}</body></html>`;
  await page.goto(
    host.serve({ body, headers: { 'Content-Security-Policy': policy } } as { body: string }),
  );
  return { pinned, text, violations: () => page.evaluate(() => (window as Policed).violations) };
}

test('a host with a strict policy gets the chart and reports no violation', async ({
  page,
  host,
}) => {
  const { violations } = await openStrictHost(page, host);
  const frame = await readyFrame(page);
  await page.locator('figure').evaluate((one) => {
    one.dispatchEvent(
      new CustomEvent('moving-parts:set', { detail: { actor: 'a', theme: 'dark' } }),
    );
  });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.locator('figure').evaluate((one) => one.clientHeight)).toBe(720);
  expect(await violations()).toEqual([]);
});

test('a pinned loader that was tampered with does not run; picture and link stay', async ({
  page,
  host,
  noise,
}) => {
  noise.expectNoise('integrity');
  await page.route('**/embed/v1.*/loader.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('720', '721');
    await route.fulfill({ response, body });
  });
  await openStrictHost(page, host);
  await expect(page.getByAltText(ALT)).toBeVisible();
  await expect(page.locator('figure a')).toHaveAttribute('href', /\?from=network$/);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.movingParts)).toBe(undefined);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a chart of its own makes itself heard on its figure only', async ({ page, host }) => {
  await watchMessages(page);
  const both = figure(host.site) + figure(host.site, 'map');
  await page.goto(host.serve({ body: article(both + loader(host.site).repeat(3)) }));
  const charts = async () =>
    (await events(page)).filter(([type]) => type === 'ready').map(([, detail]) => detail);
  await expect.poll(async () => (await charts()).length).toBe(2);
  await page.waitForTimeout(300);
  expect(await charts()).toEqual(
    expect.arrayContaining([
      { chart: 'network', version: '1', height: 720 },
      { chart: 'map', version: '1', height: 720 },
    ]),
  );
  expect(await charts()).toHaveLength(2);
});
