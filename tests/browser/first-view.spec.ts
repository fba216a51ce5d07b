// The first view waits neither for what is far below nor for work done twice; nothing is lost by that.
import type { Page } from '@playwright/test';
import { expect, open, story, test } from './site.ts';

const SHEET = '**/assets/index-*.css';
const isFar = 'html[data-far]';

const heights = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-section]')].map(
      (one) => one.getBoundingClientRect().height,
    ),
  );

/** Opens the page at its top, and waits until what is far below is laid out. */
async function openFromTop(page: Page): Promise<void> {
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator(isFar)).toBeAttached();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.locator(isFar)).not.toBeAttached();
}

test('nothing is laid out before the style sheet is here, and then all is shown', async ({
  page,
}) => {
  let send = () => {};
  const isSent = new Promise<void>((done) => {
    send = done;
  });
  await page.route(SHEET, async (route) => {
    await isSent;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('h1')).toBeAttached();
  expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBe(0);
  send();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html[data-ready]')).toBeAttached();
});

test('the page is there without its style sheet', async ({ page, watch }) => {
  watch.expectNoise('404');
  await page.route(SHEET, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what is far below is laid out part by part, to the same heights as all at once', async ({
  page,
}) => {
  await openFromTop(page);
  expect(await page.evaluate(() => document.querySelectorAll('[style*="visib"]').length)).toBe(0);
  await page.waitForLoadState('networkidle');
  const inTurn = await heights(page);
  await open(page, './#cover');
  await expect(page.locator(isFar)).not.toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(inTurn).toEqual(await heights(page));
});

test('no font is asked for after the first paint, which would have all text laid out again', async ({
  page,
}) => {
  await openFromTop(page);
  const { paint, asked } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    asked: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')),
  }));
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter(({ startTime }) => startTime > paint).map(({ name }) => name)).toEqual([]);
});

test('a page whose fonts are blocked is read in the fonts of the system', async ({
  page,
  watch,
}) => {
  watch.expectNoise('net::ERR_FAILED');
  await page.route('**/*.woff2', (route) => route.abort());
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a link pressed before the page answers leads to its section', async ({ page }) => {
  const name = story.sections.at(-1)?.title ?? '';
  await page.route('**/assets/index-*.js', () => {});
  await page.goto('./');
  await page.locator('.contents summary').click();
  await page.locator('.contents').getByRole('link', { name }).click();
  await expect(page.locator(isFar)).not.toBeAttached();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeInViewport();
});
