// The interface from right to left on phones, in each language: nothing spills over, no title under a button.
import { expect, open, slow, test } from './site.ts';

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
