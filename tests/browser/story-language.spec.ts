// A story in a language that the interface speaks: the page is in it from the first paint, with scripts or not.
import type { Page } from '@playwright/test';
import { UK } from '../../src/words/uk.ts';
import { UK_PAGE } from '../../src/words/ukPage.ts';
import { UNROLLED_WORDS } from '../../src/words/unrolledWords.ts';
import { ukrainianStory } from '../fixtures/ukrainianStory.ts';
import { serveStory } from './otherSite.ts';
import { expect, holdCode, open, test } from './site.ts';

test.describe.configure({ mode: 'serial' });

let site: Awaited<ReturnType<typeof serveStory>>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  site = await serveStory(JSON.stringify(ukrainianStory()));
});
test.afterAll(() => site?.close());

test.beforeEach(({ watch }) => watch.expectNoise(`asked ${site.host}`));

const home = (query = '') => `http://${site.host}/${query}`;

/** Every word in Latin letters that a page says, seen or heard, but for keys and names of languages. */
const latinWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    const skipped = 'script, style, template, kbd, option, noscript';
    for (const one of document.body.querySelectorAll('*')) {
      if (one.closest(skipped)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        said.push(one.getAttribute(name) ?? '');
      for (const node of one.childNodes)
        if (node.nodeType === Node.TEXT_NODE) said.push(node.nodeValue ?? '');
    }
    return said.flatMap((text) => text.match(/[a-z]{2,}/gi) ?? []);
  });

/** Words in Latin letters that the interface has in Ukrainian too. */
const own = JSON.stringify([UK, UK_PAGE]);
const foreign = async (page: Page) =>
  (await latinWords(page)).filter((word) => !own.includes(word));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const place of ['', '404.html', 'embed/v1/plan/'])
    test(`no word of /${place} is English`, async ({ page }) => {
      await page.goto(home(place));
      expect(await foreign(page)).toEqual([]);
      expect(await page.title()).not.toMatch(/[a-z]/i);
      await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    });

  test('the cover, the key and what is unrolled speak Ukrainian', async ({ page }) => {
    await page.goto(home());
    await expect(page.locator('.cover')).toContainText(UK.reading.asKnownOn);
    await expect(page.locator('.cover time')).toHaveText(UK.day('2023-10-15'));
    await expect(page.locator('.cover')).toContainText(UK.certainties.confirmed.label);
    await expect(page.locator('.unrolled')).toContainText(UNROLLED_WORDS.uk.statements);
    const words = await page.locator('blockquote').allTextContents();
    expect(words.length).toBeGreaterThan(1);
    for (const said of words) expect(said.trim()).toMatch(/^«[^“”]*»$/);
  });
});

test('quotations stand in the marks of the story, with scripts and in any interface', async ({
  page,
}) => {
  await open(page, home('?lang=en#slova-dva'));
  const words = page.locator('.picture blockquote, .flow blockquote, .unrolled blockquote');
  await expect(words.first()).toHaveText(/^«.*»$/);
  for (const said of await words.allTextContents()) expect(said.trim()).toMatch(/^«[^“”]*»$/);
});

/** Marks what the build has drawn; what is drawn anew has no such marks. */
const markBuilt = (page: Page) =>
  page.evaluate(() => {
    const parts = document.querySelectorAll('main > *, .cover *, .bar, .bar button');
    for (const part of parts) part.setAttribute('data-built', '');
    return parts.length;
  });

test('the first paint is Ukrainian, and is taken over as it stands, without a jump', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node }[];
      })[])
        shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const release = await holdCode(page);
  await page.goto(home(), { waitUntil: 'commit' });
  await expect(page.locator('.cover')).toContainText(UK_PAGE.cover.scroll);
  await expect(page.locator('.bar')).toBeVisible();
  expect(await foreign(page)).toEqual([]);
  const before = await page.locator('.cover').textContent();
  const built = await markBuilt(page);
  expect(built).toBeGreaterThan(10);
  release();
  await page.waitForSelector('html[data-ready]:not([data-far])');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-built]')).toHaveCount(built);
  expect(await page.locator('.cover').textContent()).toBe(before);
  expect(await foreign(page)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
});

/** Before the page answers. */
const MOST_REQUESTS = 10;

test('the words of the page come with its code', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(home());
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0);
  expect(asked.filter((path) => /\/(en|uk|ru)\w*-/.test(path))).toEqual([]);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(MOST_REQUESTS);
});

for (const [language, next] of [
  ['en', 'Next'],
  ['ru', 'Далее'],
] as const)
  test(`a reader who asks for ${language} has it once the page lives, without a redrawing`, async ({
    page,
  }) => {
    const release = await holdCode(page);
    await page.goto(home(`?lang=${language}`), { waitUntil: 'commit' });
    await expect(page.locator('.bar')).toBeVisible();
    const built = await markBuilt(page);
    release();
    await expect(page.locator('.bar').getByRole('button', { name: next })).toBeVisible();
    await expect(page.locator('.bar')).toHaveAttribute('lang', language);
    await expect(page.locator('[data-built]')).toHaveCount(built);
    await page.evaluate((tag) => localStorage.setItem('movingPartsLanguage', tag), language);
    await page.goto('about:blank');
    await open(page, home());
    await expect(page.locator('.bar').getByRole('button', { name: next })).toBeVisible();
  });
