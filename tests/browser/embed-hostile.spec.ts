// Frames and pages that mean harm: nothing moves, nothing breaks.
import type { Frame, Page } from '@playwright/test';
import { article, expect, figure, loader, readyFrame, test } from './embedHost.ts';

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
    /** Again where the frame has said its own height after it. */
    await expect(async () => {
      await say(px);
      await expect.poll(height, { timeout: 2000 }).toBe(kept);
    }).toPass();
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
