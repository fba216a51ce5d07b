// Motion: as the system says, or as the reader chose on the page; either way round.
import type { Page } from '@playwright/test';
import { expect, jumpTo, open, test } from './site.ts';

const FRAMES = 10;

const motionSwitch = (page: Page) => page.getByRole('switch', { name: 'Motion' });

/** In how many of the frames after a change of step the plan's squares stand elsewhere than before. */
async function movingFrames(page: Page): Promise<number> {
  await jumpTo(page, 'plan-money');
  await expect(
    page.locator('[data-section="twenty-eight-to-nineteen"] [data-for^="point:"]').first(),
  ).toBeAttached();
  await page.waitForTimeout(900);
  return page.evaluate(async (frames) => {
    const places = () =>
      [
        ...document.querySelectorAll(
          '[data-section="twenty-eight-to-nineteen"] [data-for^="point:"]',
        ),
      ]
        .map((mark) => mark.getBoundingClientRect())
        .map(({ x }) => x.toFixed(1))
        .join();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    document.getElementById('revised-nineteen')?.scrollIntoView({ behavior: 'instant' });
    let before = places();
    let moved = 0;
    let left = -1;
    for (let turn = 0; turn < 120 && left !== 0; turn++) {
      await frame();
      const now = places();
      if (now !== before) moved += 1;
      if (now !== before && left < 0) left = frames;
      else if (left > 0) left -= 1;
      before = now;
    }
    return moved;
  }, FRAMES);
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  for (const chosen of ['on', 'off'] as const) {
    test(`with the system at ${reducedMotion} and the switch ${chosen}, the switch counts`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion });
      await open(page);
      const isOn = reducedMotion === 'no-preference';
      await expect(motionSwitch(page)).toBeChecked({ checked: isOn });
      if ((chosen === 'on') !== isOn) await motionSwitch(page).click();
      await expect(motionSwitch(page)).toBeChecked({ checked: chosen === 'on' });
      const fade = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--fade').trim(),
      );
      expect(fade).toBe(chosen === 'on' ? '0.35s' : '0s');
      const moved = await movingFrames(page);
      if (chosen === 'on') expect(moved).toBeGreaterThan(1);
      else expect(moved).toBeLessThanOrEqual(1);
    });
  }
}

test('the choice is remembered, holds before anything runs, and disturbs no taking over', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await motionSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await page.route('**/assets/index-*.js', () => undefined);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await page.unroute('**/assets/index-*.js');
  await open(page);
  await expect(motionSwitch(page)).toBeChecked({ checked: false });
});

test('a change of the system is followed live, until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(motionSwitch(page)).toBeChecked({ checked: false });
  await motionSwitch(page).click();
  await expect(motionSwitch(page)).toBeChecked();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(motionSwitch(page)).toBeChecked();
});

test('where storage is denied the switch still works for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await motionSwitch(page).click();
  await expect(motionSwitch(page)).toBeChecked({ checked: false });
});

test('Next glides with motion on and is there at once with motion off', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  const next = page.getByRole('button', { name: 'Next', exact: true });
  const stops = () =>
    page.evaluate(async () => {
      const seen = new Set<number>();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        seen.add(Math.round(scrollY));
      }
      return seen.size;
    });
  await next.click();
  expect(await stops()).toBeGreaterThan(3);
  await page.waitForTimeout(1500);
  await motionSwitch(page).click();
  await next.click();
  expect(await stops()).toBeLessThanOrEqual(2);
});
