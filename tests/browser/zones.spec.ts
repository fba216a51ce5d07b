// Dates are days of the story, not of the reader's clock: the same words in every time zone.
import type { Browser } from '@playwright/test';
import { expect, open, scrollySteps, stageOf, test } from './site.ts';

const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Kyiv'];

/** A step whose chart is drawn by date. */
const dated = scrollySteps.find((step) => step.view.chart === 'timeline')?.id ?? '';

/** All that a reader in a time zone is told: the page, a drawing, its table, a panel. */
async function wordsIn(browser: Browser, timezoneId: string, baseURL: string) {
  const context = await browser.newContext({ baseURL, timezoneId, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `./?actor=rubio#${dated}`);
  const stage = stageOf(page, dated);
  await expect(stage).toHaveAttribute('data-active-step', dated);
  await expect(stage.locator('svg text').first()).toBeAttached();
  await expect(stage.locator('[data-mark]').first()).toBeAttached();
  const panel = await page.locator('[data-panel="actor"]').textContent();
  await page.keyboard.press('Escape');
  const drawn = await stage.locator('svg text').allTextContents();
  const marks = await stage.locator('[data-mark]').allTextContents();
  await stage.locator('.chart-tools button').first().click();
  const table = await stage.getByRole('table').textContent();
  const all = await page.locator('main').evaluate((main) => main.textContent ?? '');
  const clock = await page.evaluate(() => new Date(0).getHours());
  await context.close();
  return { clock, words: { panel, drawn, marks, table, all } };
}

test('dates read the same in Auckland, Los Angeles and Kyiv', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const [first, ...others] = await Promise.all(
    ZONES.map((zone) => wordsIn(browser, zone, baseURL ?? '')),
  );
  expect(new Set([first, ...others].map((one) => one?.clock)).size).toBe(ZONES.length);
  expect(first?.words.table).toMatch(/November 2025/);
  expect(first?.words.all).not.toMatch(/Invalid|NaN|1970/);
  for (const other of others) expect(other.words).toEqual(first?.words);
});
