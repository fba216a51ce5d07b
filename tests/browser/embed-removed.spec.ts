// Embeds that a host page takes out again are gone: frames, observed figures, listeners and nodes.
import type { Page } from '@playwright/test';
import { article, embedFrames, expect, figure, loader, test } from './embedHost.ts';

const EMBEDS = 50;
/** What browsers themselves may keep between two counts; fifty embeds have hundreds of nodes. */
const SPARE = { nodes: 60, jsEventListeners: 10, documents: 2 };
/** Low enough that all are near the reader at once, and load. */
const LOW = 'figure { min-height: 0 !important; height: 30px; overflow: hidden }';

type Counts = typeof SPARE;

/** What is left in the host's process once all that nothing holds has been collected. */
async function createCounter(page: Page): Promise<() => Promise<Counts>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    return session.send('Memory.getDOMCounters');
  };
}

const heldFigures = (page: Page) => page.evaluate(() => window.movingParts?.size);

async function putIn(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const place = document.querySelector('#place');
    if (place) place.innerHTML = text;
  }, html);
}

test('fifty embeds taken out of a page give back all that they took', async ({ page, host }) => {
  test.slow();
  const body = article(`<div id="place"></div>${loader(host.site)}`, LOW);
  await page.goto(host.serve({ body }));
  await page.waitForFunction(() => window.movingParts !== undefined);
  const figures = figure(host.site).repeat(EMBEDS);
  const count = await createCounter(page);

  const mountAndRemove = async () => {
    await putIn(page, figures);
    await expect(page.locator('iframe')).toHaveCount(EMBEDS);
    await expect.poll(() => heldFigures(page)).toBe(EMBEDS);
    for (const frame of embedFrames(page)) await frame.waitForSelector('html[data-ready]');
    const full = await count();
    await putIn(page, '');
    await expect.poll(() => heldFigures(page)).toBe(0);
    await expect.poll(() => embedFrames(page).length).toBe(0);
    return full;
  };

  /** The first time also counts what is made once, for good. */
  await mountAndRemove();
  const before = await count();
  const full = await mountAndRemove();
  expect(full.nodes - before.nodes).toBeGreaterThan(SPARE.nodes * 2);
  for (const what of ['nodes', 'jsEventListeners', 'documents'] as const) {
    await expect
      .poll(async () => (await count())[what] - before[what], { message: what, timeout: 20_000 })
      .toBeLessThanOrEqual(SPARE[what]);
  }
});
