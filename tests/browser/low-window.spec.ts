// A window too low for a stage, by its height or by zoom: nothing sticks, each step has its picture, all can be pressed.
import type { Page } from '@playwright/test';
import { expect, jumpTo, open, scrollySections, stageOf, story, test } from './site.ts';

const WINDOWS = [
  { name: '1280×1024 at 400 % zoom', width: 320, height: 256 },
  { name: 'a phone on its side', width: 740, height: 360 },
];

/** How much of the window's height all that is sticky or fixed could take, in pixels. */
const covered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, .bar')]
      .filter((one) => one.checkVisibility())
      .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
      .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0),
  );

for (const { name, width, height } of WINDOWS) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });
    test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

    test('no stage sticks, and each step shows a picture of its own in reading order', async ({
      page,
    }) => {
      await open(page);
      const bar = await page.locator('.bar').boundingBox();
      expect(await covered(page)).toBe(bar?.height);
      for (const section of scrollySections) {
        const [first, ...rest] = section.steps;
        await jumpTo(page, first?.id ?? '');
        const stage = stageOf(page, first?.id ?? '');
        await expect(stage.locator('.chart-tools')).toBeVisible();
        await expect(page.locator(`[id="${first?.id}"] .still`)).toBeHidden();
        for (const step of rest) {
          const still = page.locator(`[id="${step.id}"] .still svg`);
          await expect(still).toBeVisible();
          const box = await still.boundingBox();
          expect(box?.width).toBeGreaterThan(Math.min(width, 600) * 0.85);
          const words = page.locator(`[id="${step.id}"] h3`);
          expect((await words.boundingBox())?.y).toBeLessThan(box?.y ?? 0);
        }
      }
      await jumpTo(page, 'in-their-words');
      await expect(page.locator('.flow-step .chart-tools')).toBeVisible();
      await expect(page.locator('.flow-step .still')).toBeHidden();
    });

    test('every step can be read whole, and nothing is wider than the window', async ({ page }) => {
      await open(page);
      for (const step of scrollySections.flatMap((section) => section.steps)) {
        await jumpTo(page, step.id);
        await page.waitForTimeout(50);
        const out = await page
          .locator(`[id="${step.id}"]`)
          .evaluate((block) =>
            [...block.querySelectorAll('h3, p:not(.unseen), svg')]
              .map((one) => one.getBoundingClientRect())
              .filter((box) => box.width > 0 && (box.left < 0 || box.right > innerWidth + 1)),
          );
        expect(out, step.id).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    test('a panel and a note open from the words, fit, and close again', async ({ page }) => {
      const [step] = scrollySections[0]?.steps ?? [];
      await open(page, `./#${step?.id}`);
      const name = page.locator(`[id="${step?.id}"] [data-actor]`).first();
      await name.click();
      const panel = page.locator('[data-panel="actor"]');
      const heading = panel.getByRole('heading').first();
      await expect(heading).toBeInViewport();
      await expect(panel.locator('.close')).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(name).toBeFocused();
      const tie = stageOf(page, step?.id ?? '')
        .locator('[data-mark^="tie:"]')
        .first();
      await tie.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('[data-note]');
      await expect(note.locator('.close')).toBeInViewport();
      const box = await note.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  });
}

test('a window that grows gets its stage back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 360 });
  await open(page, `./#${story.sections[1]?.steps[0]?.id}`);
  const stage = page.locator('.stage').first();
  await expect(stage).toHaveCSS('position', 'static');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(stage).toHaveCSS('position', 'sticky');
  await expect(page.locator('.still').first()).toBeHidden();
});
