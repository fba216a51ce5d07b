// A reader's own text spacing (WCAG 1.4.12): outside drawings nothing is cut, runs over anything else, or leaves the window.
import type { Page } from '@playwright/test';
import { expect, jumpTo, open, scrollySteps, stageOf, test } from './site.ts';
import { space } from './textSpacing.ts';

/** What is cut, runs over a neighbour, or leaves the window, of all words that are in view. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const LAYERS =
      '[data-note], [data-panel], .explore-focus, .embed-dialog, details[open] > :not(summary), .bar, .stage, .step, section';
    const isSaid = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (at.matches('option') || getComputedStyle(at).clipPath.startsWith('inset')) return true;
      }
      return element.closest('.controls, svg') !== null;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: { text: string; element: Element; box: DOMRect; layer: Element | null }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || isSaid(element) || !element.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.bottom < 0 || box.top > innerHeight) continue;
        const layer = element.closest(LAYERS);
        words.push({ text: text.slice(0, 40), element, box, layer });
        const scroller = element.closest('.data-table, pre, textarea');
        if (!scroller && (box.left < -1 || box.right > innerWidth + 1)) {
          found.push(`"${text.slice(0, 40)}" leaves the window`);
        }
      }
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const clips = (value: string) => value === 'hidden' || value === 'clip';
        const isCut =
          (clips(overflowX) && at.scrollWidth > at.clientWidth + 1) ||
          (clips(overflowY) && at.scrollHeight > at.clientHeight + 1);
        if (isCut && at !== document.body) {
          found.push(`"${text.slice(0, 40)}" is cut by ${at.className}`);
        }
      }
    }
    words.forEach((one, at) => {
      for (const other of words.slice(at + 1)) {
        if (other.element === one.element || other.layer !== one.layer) continue;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.4) {
          found.push(`"${one.text}" and "${other.text}" run over each other`);
        }
      }
    });
    if (words.length === 0) found.push('no words in view');
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return [...new Set(found)];
  });

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const) {
  test.describe(`text spacing at ${width} px`, () => {
    test.use({ viewport: { width, height } });
    test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

    test('cover, steps, lists and charts hold', async ({ page }) => {
      test.setTimeout(120_000);
      await open(page);
      await space(page);
      const wrong: Record<string, readonly string[]> = { cover: await faults(page) };
      for (const step of scrollySteps) {
        await jumpTo(page, step.id);
        await expect(stageOf(page, step.id)).toHaveAttribute('data-active-step', step.id);
        await page.waitForTimeout(200);
        wrong[step.id] = await faults(page);
      }
      for (const place of ['in-their-words', 'not-known', 'explore', 'sources']) {
        await jumpTo(page, place);
        await page.waitForTimeout(300);
        wrong[place] = await faults(page);
      }
      expect(Object.entries(wrong).filter(([, found]) => found.length > 0)).toEqual([]);
    });

    test('sheets, panel and note hold', async ({ page }) => {
      await open(page, './#florida-hosts');
      await space(page);
      for (const at of [0, 1, 2]) {
        await page.locator('.bar summary').nth(at).click();
        expect(await faults(page), `sheet ${at}`).toEqual([]);
        await page.keyboard.press('Escape');
      }
      const name = page.locator('[data-step="florida-hosts"] [data-actor]').first();
      await name.click();
      await expect(page.locator('[data-panel="actor"]')).toBeVisible();
      expect(await faults(page), 'panel').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(name).toBeFocused();
      await page.locator('.stage [data-mark^="tie:"]').first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-note]')).toBeVisible();
      expect(await faults(page), 'note').toEqual([]);
    });
  });
}
