// A reader whose browser writes twice as large: nothing is wider than the window, cut off, or under something else.
import type { Page } from '@playwright/test';
import { findBrowser } from './findBrowser.ts';
import { expect, jumpTo, open, scrollySections, stageOf, test } from './site.ts';

const browser = await findBrowser();
/** In pixels; browsers come with 16. */
const TEXT_SIZE = 32;
test.use({
  launchOptions: {
    ...browser,
    args: [...(browser.args ?? []), `--blink-settings=defaultFontSize=${TEXT_SIZE}`],
  },
});

const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** What of the bar at the foot is out of the window, too small for its words or over another. */
const barFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const all = [...document.querySelectorAll('.bar :is(summary, button, .stepper-place)')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).clipPath === 'none')
      .map((one) => ({ one, name: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    for (const [at, { one, name, box }] of all.entries()) {
      if (box.left < 0 || box.right > innerWidth || box.bottom > innerHeight)
        faults.push(`${name} is out of the window`);
      if (one.scrollWidth > one.clientWidth + 1) faults.push(`${name} is wider than its place`);
      for (const { name: other, box: its } of all.slice(at + 1))
        if (
          Math.min(box.right, its.right) > Math.max(box.left, its.left) + 1 &&
          Math.min(box.bottom, its.bottom) > Math.max(box.top, its.top) + 1
        )
          faults.push(`${name} is over ${other}`);
    }
    return faults;
  });

/** The words of a place of which a part stands out of the window at its side. */
const cutWords = (page: Page, place: string) =>
  page.evaluate((chosen) => {
    const cut: string[] = [];
    let looked = 0;
    const range = document.createRange();
    for (const root of document.querySelectorAll(chosen)) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement } = texts.currentNode;
        const isSeen = parentElement?.checkVisibility({ opacityProperty: true });
        if (!isSeen || parentElement?.closest('.unseen, svg')) continue;
        range.selectNode(texts.currentNode);
        looked += 1;
        const { left, right } = range.getBoundingClientRect();
        if (left < -1 || right > innerWidth + 1) cut.push(texts.currentNode.textContent ?? '');
      }
    }
    return looked > 0 ? cut : ['no words'];
  }, place);

for (const { width, height } of WINDOWS) {
  test.describe(`text of twice the size at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });
    test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

    test('the story is no wider than the window, and the bar is whole', async ({ page }) => {
      await open(page);
      await expect(page.locator('html')).toHaveCSS('font-size', `${TEXT_SIZE}px`);
      expect(await cutWords(page, '.cover')).toEqual([]);
      for (const { steps } of scrollySections) {
        const [first, step] = [steps[0], steps.at(-1)];
        if (!first || !step) continue;
        await jumpTo(page, first.id);
        await expect(stageOf(page, first.id).locator('[data-chart]')).toBeAttached();
        await jumpTo(page, step.id);
        await expect(page.locator('.stepper-place .unseen')).toHaveText(step.title);
        expect(await barFaults(page), step.id).toEqual([]);
        expect(await cutWords(page, `[id="${step.id}"]`), step.id).toEqual([]);
        expect(await pageWidth(page), step.id).toBe(width);
      }
      await expect(page.locator('.bar details')).not.toHaveCount(0);
      for (const sheet of await page.locator('.bar details').all()) {
        await sheet.locator('summary').click();
        const box = await sheet.locator('nav, .key-sheet').boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(await cutWords(page, '.bar details[open]')).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

    test('the words of each still are as large as the text allows', async ({ page }) => {
      await open(page);
      const [first] = scrollySections;
      for (const step of first?.steps.slice(1) ?? []) {
        const still = page.locator(`[id="${step.id}"] .still`);
        const size = await still.evaluate((place) => {
          const text = place.querySelector('svg text');
          const scale = (text as SVGTextElement | null)?.getScreenCTM()?.a ?? 0;
          return text ? scale * Number.parseFloat(getComputedStyle(text).fontSize) : 0;
        });
        expect(size, step.id).toBeGreaterThan(TEXT_SIZE * 0.6);
      }
      expect(await pageWidth(page)).toBe(width);
    });

    test('in the workbench every control can be pressed, and what sticks leaves room', async ({
      page,
    }) => {
      await open(page, './#explore');
      const selects = page.locator('.bench-bar select');
      await expect(selects).toHaveCount(6);
      if (!(await selects.first().isVisible())) await page.locator('.bench-parts summary').click();
      const controls = page.locator('.bench-bar :is(select, input, button):visible');
      expect(await controls.count()).toBeGreaterThan(6);
      for (const control of await controls.all()) {
        await control.evaluate((one) => one.scrollIntoView({ block: 'center' }));
        const isReached = await control.evaluate((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return left >= 0 && right <= innerWidth && one.contains(there);
        });
        expect(isReached, await control.evaluate((one) => one.outerHTML)).toBe(true);
      }
      const shares = await page.evaluate(() =>
        [...document.querySelectorAll('.explore *')]
          .filter((one) => getComputedStyle(one).position === 'sticky')
          .map((one) => one.getBoundingClientRect().height / innerHeight),
      );
      for (const share of shares) expect(share).toBeLessThan(0.5);
      expect(await barFaults(page)).toEqual([]);
      await page.locator('.sources').first().scrollIntoViewIfNeeded();
      expect(await cutWords(page, '.explore, .sources')).toEqual([]);
      expect(await pageWidth(page)).toBe(width);
    });
  });
}
