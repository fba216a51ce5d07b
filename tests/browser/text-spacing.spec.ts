// A reader's own text spacing (WCAG 1.4.12): outside drawings nothing is cut, runs over anything else, or leaves the window.
import type { Page } from '@playwright/test';
import { atRest, expect, jumpTo, open, scrollySteps, showStep, test } from './site.ts';
import { space } from './textSpacing.ts';

/** What is cut, runs over a neighbour, or leaves the window, of all words that are in view. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const LAYERS =
      '[data-note], [data-panel], .explore-focus, .embed-dialog, details[open] > :not(summary), .bar, .stage, .step, section';
    /** Each element is asked once: the words of the page share nearly all that holds them. */
    const once = <T>(ask: (element: Element) => T) => {
      const known = new Map<Element, T>();
      return (element: Element): T => {
        const answer = known.get(element) ?? ask(element);
        known.set(element, answer);
        return answer;
      };
    };
    const isSaid = once((element): boolean => {
      if (element.matches('option, .controls, svg')) return true;
      if (getComputedStyle(element).clipPath.startsWith('inset')) return true;
      return element.parentElement !== null && isSaid(element.parentElement);
    });
    /** What cuts all words in an element, from the inside out. */
    const cutters = once((element): readonly Element[] => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (value: string) => value === 'hidden' || value === 'clip';
      const isCut =
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 1);
      const above = element.parentElement ? cutters(element.parentElement) : [];
      return isCut && element !== document.body ? [element, ...above] : above;
    });
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
      for (const cutter of cutters(element)) {
        found.push(`"${text.slice(0, 40)}" is cut by ${cutter.className}`);
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
        await showStep(page, step.id);
        wrong[step.id] = await faults(page);
      }
      for (const place of ['in-their-words', 'not-known', 'explore', 'sources']) {
        await jumpTo(page, place);
        await atRest(page.locator('body'));
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
