// The interface from right to left on phones, and a story from right to left in an interface that is not.
import { hebrewStory } from '../fixtures/greekStory.ts';
import { serveStory } from './otherSite.ts';
import { expect, open, scrollySteps, showStep, slow, test } from './site.ts';

for (const width of [390, 320]) {
  test(
    `bar, panel and note stand right to left without spilling over ${width} px`,
    width === 390 ? {} : slow,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const holds = async (selector: string) => {
        const { over, left, right } = await page.locator(selector).evaluate((one) => {
          one.setAttribute('dir', 'rtl');
          const box = one.getBoundingClientRect();
          const over = [...one.querySelectorAll('*')].some(
            (child) =>
              child.checkVisibility() &&
              child.scrollWidth > child.clientWidth + 1 &&
              getComputedStyle(child).overflowX === 'auto',
          );
          return {
            over: over || one.scrollWidth > one.clientWidth,
            left: box.left,
            right: box.right,
          };
        });
        expect(over, selector).toBe(false);
        expect(left, selector).toBeGreaterThanOrEqual(0);
        expect(right, selector).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      };
      const isClear = (selector: string) =>
        page.locator(selector).evaluate((one) => {
          const close = one.querySelector('.close')?.getBoundingClientRect();
          const text = document.createRange();
          return [...one.querySelectorAll('.panel-side, h2')].every((title) => {
            text.selectNodeContents(title);
            const box = text.getBoundingClientRect();
            return (
              close &&
              (box.right <= close.left || box.left >= close.right || box.top >= close.bottom)
            );
          });
        });
      for (const language of ['en', 'uk', 'ru']) {
        await page.goto('about:blank');
        await open(page, `./?lang=${language}#plan-three`);
        if (language !== 'en') await expect(page.locator('.bar')).toHaveAttribute('lang', language);
        await holds('.bar');
        for (const sheet of [0, 1]) {
          await page.locator('.bar .key-disclosure summary').nth(sheet).click();
          await holds('.key-disclosure[open] .key-sheet');
          await page.keyboard.press('Escape');
        }
        await page.locator('[data-section="twenty-eight-points"] [data-mark="point:6"]').click();
        await holds('[data-note]');
        if (language !== 'en') expect(await isClear('[data-note]')).toBe(true);
        await page.keyboard.press('Escape');
        await page.goto('about:blank');
        await open(page, `./?lang=${language}&actor=rubio`);
        if (language !== 'en') {
          await expect(page.locator('[data-panel]')).toHaveAttribute('lang', language);
        }
        await holds('[data-panel]');
        if (language !== 'en') expect(await isClear('[data-panel]')).toBe(true);
      }
    },
  );
}

test(
  'a story from right to left has its words where its charts put them, and its headline and heads of sections at the right',
  slow,
  async ({ page, watch }) => {
    test.setTimeout(240_000);
    const { host, close } = await serveStory(JSON.stringify(hebrewStory()));
    watch.expectNoise(`asked ${host}`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('about:blank');
      await open(page, `http://${host}/`);
      const titles = await page.locator('.cover h1, .step-card h3').evaluateAll((all) =>
        all.map((title) => {
          const words = document.createRange();
          words.selectNodeContents(title);
          const [box, text] = [title.getBoundingClientRect(), words.getBoundingClientRect()];
          return [getComputedStyle(title).direction, Math.round(box.right - text.right)];
        }),
      );
      expect(titles).toHaveLength(scrollySteps.length + 1);
      for (const [direction, gap] of titles) expect([direction, gap]).toEqual(['rtl', 0]);
      const heads = await page.locator('.section-head').evaluateAll((all) =>
        all.map((head) => {
          const section = head.parentElement ?? head;
          const { right } = section.getBoundingClientRect();
          const start = right - Number.parseFloat(getComputedStyle(section).paddingRight);
          return Math.round(start - head.getBoundingClientRect().right);
        }),
      );
      expect(heads.length).toBeGreaterThan(1);
      expect(new Set(heads)).toEqual(new Set([0]));
      for (const step of ['florida-hosts', 'days-ahead', 'plan-three', 'rooms-geneva']) {
        const stage = await showStep(page, step);
        const strays = await stage.locator('.drawing svg text').evaluateAll((texts) =>
          (texts as SVGTextElement[]).flatMap((text) => {
            const at = Number(text.getAttribute('x'));
            const { x, width } = text.getBBox();
            const anchor = getComputedStyle(text).textAnchor;
            const edge = { start: x, middle: x + width / 2, end: x + width }[anchor] ?? Number.NaN;
            const isTurned = text.hasAttribute('transform') || text.querySelector('[x], [dx]');
            return isTurned || Math.abs(edge - at) < 2 ? [] : [`${text.textContent} ${edge - at}`];
          }),
        );
        expect(await stage.locator('.drawing svg text').count(), step).toBeGreaterThan(3);
        expect(strays, `${step} ${width}`).toEqual([]);
      }
    }
    close();
  },
);
