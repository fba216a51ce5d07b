// What is read stays where it is while parts above it come, also where the browser anchors no scroll.
import type { Page } from '@playwright/test';
import { openCorrected } from './corrected.ts';
import { expect, holdCode, open, test } from './site.ts';

/** As WebKit, which knows no `overflow-anchor`. */
async function withoutAnchoring(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...asked: [string, string?]) =>
      asked[0] !== 'overflow-anchor' && supports(...(asked as [string, string]));
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { overflow-anchor: none; }');
      document.adoptedStyleSheets.push(sheet);
    });
  });
}

const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);

test('a place that is held lets go where the page is scrolled without any input, as a screen reader does', async ({
  page,
}) => {
  await open(page, './#explore');
  await expect(page.locator('.bench')).toBeAttached();
  await page.locator('#sources').evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('main > section')?.style.setProperty('padding-top', '40px');
  });
  await page.waitForTimeout(500);
  expect(await topOf(page, 'explore')).toBeLessThan(-2000);
});

for (const [code, place] of [
  ['Workbench', 'sources'],
  ['StatementsChart', 'not-known'],
] as const) {
  test(`what is read at ${place} stays while ${code} comes above it`, async ({ page }) => {
    await withoutAnchoring(page);
    const free = await holdCode(page, code);
    const asked = page.waitForRequest(`**/assets/${code}-*.js`);
    await open(page, `./#${place}`);
    await asked;
    await expect.poll(() => topOf(page, place)).toBeCloseTo(0, -1);
    // The reader's own input: from here on nothing but anchoring keeps the place.
    await page.mouse.move(700, 450);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => topOf(page, place)).toBeLessThan(-150);
    const top = await topOf(page, place);
    const height = await page.evaluate(() => document.body.scrollHeight);
    free();
    await expect
      .poll(() => page.evaluate((was) => Math.abs(document.body.scrollHeight - was), height))
      .toBeGreaterThan(100);
    await page.waitForTimeout(1000);
    expect(Math.abs((await topOf(page, place)) - top)).toBeLessThan(3);
  });
}

test('what is read stays while more comes above it than the window holds, a part at a time', async ({
  page,
}) => {
  await withoutAnchoring(page);
  await open(page, './#sources');
  await expect(page.locator('.bench-more')).toBeAttached();
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => topOf(page, 'sources')).toBeLessThan(-150);
  await page.waitForTimeout(1000);
  const top = await topOf(page, 'sources');
  await page.locator('#explore').evaluate((above) => {
    above.style.paddingBottom = '2000px';
    window.dispatchEvent(new Event('scroll'));
    above.style.paddingBottom = '2300px';
  });
  await expect.poll(async () => Math.abs((await topOf(page, 'sources')) - top)).toBeLessThan(3);
});

test('a place that is held past its start stays so where the browser follows what grows in it', async ({
  page,
}) => {
  await open(page, './#sources');
  await expect(page.locator('.bench-more')).toBeAttached();
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 500);
  await page.waitForFunction(() => history.state?.past > 400);
  const past: number = await page.evaluate(() => history.state.past);
  await page.reload();
  await expect.poll(() => topOf(page, 'sources')).toBeCloseTo(-past, -1);
  await expect(page.locator('.bench-more')).toBeAttached();
  await page.locator('#sources').evaluate(async (place) => {
    const grow = () => {
      const grown = document.createElement('div');
      grown.style.height = '300px';
      place.prepend(grown);
    };
    const scrolled = new Promise((heard) => window.addEventListener('scroll', heard));
    grow();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    grow();
    /** Laid out before the frame in which the page hears of its own scroll: the browser has scrolled by then. */
    place.getBoundingClientRect();
    await scrolled;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  });
  await expect.poll(() => topOf(page, 'sources')).toBeCloseTo(-past, -1);
});

test('what is read stays also in a newer story that was taken', async ({ page }) => {
  await withoutAnchoring(page);
  await openCorrected(page, './#sources');
  await expect(page.getByRole('button', { name: 'Show it' })).toHaveCount(0);
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(1000);
  const top = await topOf(page, 'sources');
  await page.evaluate(() => {
    document
      .querySelector<HTMLElement>('main > section')
      ?.style.setProperty('padding-top', '300px');
  });
  await page.waitForTimeout(500);
  expect(Math.abs((await topOf(page, 'sources')) - top)).toBeLessThan(3);
});
