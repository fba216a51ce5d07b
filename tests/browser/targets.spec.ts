// Targets for pointers and fingers: large enough, and where they lie over one another the mark that is meant answers.
import type { Page } from '@playwright/test';
import { expect, jumpTo, open, scrollySteps, showStep, slow, stageOf, test } from './site.ts';

/** Half a pixel is lost where transforms are rounded. */
const ROUNDING = 0.5;

/** Marks of the stage whose target is smaller than this. */
async function smallTargets(page: Page, stepId: string, least: { width: number; height: number }) {
  const stage = await showStep(page, stepId);
  await expect(stage.locator('.controls button').first()).toBeAttached();
  const boxes = await stage.locator('.controls button').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return { mark: one.getAttribute('data-mark'), width, height };
    }),
  );
  expect(boxes.length, stepId).toBeGreaterThan(0);
  return boxes.filter(
    ({ width, height }) => width < least.width - ROUNDING || height < least.height - ROUNDING,
  );
}

test('every mark has a target of 24 by 24 pixels or more', slow, async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const step of scrollySteps) {
    expect(await smallTargets(page, step.id, { width: 24, height: 24 }), step.id).toEqual([]);
  }
});

test('in crowded rows a press on a name means that name', slow, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './#days-geneva');
  const stage = stageOf(page, 'days-geneva');
  const names = stage.locator('svg .name');
  await expect(names.first()).toBeAttached();
  await page.waitForTimeout(300);
  const places = await names.evaluateAll((all) =>
    all.map((name) => {
      const { x, y, width, height } = name.getBoundingClientRect();
      return { mark: name.getAttribute('data-for'), x: x + width / 2, y: y + height / 2 };
    }),
  );
  expect(places.length).toBeGreaterThan(20);
  for (const { mark, x, y } of places.slice(0, 12)) {
    for (const off of [-5, 5]) {
      await page.mouse.click(x, y + off);
      const panel = page.locator('[data-panel="actor"]');
      await expect(panel).toHaveAttribute('data-actor', mark?.split(':')[1] ?? '');
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  }
});

test.describe('for a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('each source under a step or an open question has a line of 24 pixels to itself', async ({
    page,
  }) => {
    await open(page, './#not-known');
    const links = page.locator(':is(.step-card, .unknowns) .citations a');
    const small = await links.evaluateAll((all) => {
      const boxes = all.flatMap((one) => [...one.getClientRects()]);
      return boxes.flatMap(({ left, right, top, height }, at) => {
        const next = boxes[at + 1];
        const isUnder = next && next.left < right && next.right > left && next.top > top;
        return height < 23.5 || (isUnder && next.top < top + height - 0.5)
          ? [{ left, top, height, next: next?.top }]
          : [];
      });
    });
    expect(await links.count()).toBeGreaterThan(90);
    expect(small).toEqual([]);
  });

  test('every mark has a target of 44 pixels height or more, and answers a tap', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    for (const step of scrollySteps) {
      expect(await smallTargets(page, step.id, { width: 24, height: 44 }), step.id).toEqual([]);
    }
    await jumpTo(page, 'florida-hosts');
    const stage = stageOf(page, 'florida-hosts');
    for (const id of ['witkoff', 'kushner', 'driscoll']) {
      const box = await stage.locator(`svg [data-for="actor:${id}"]`).boundingBox();
      if (!box) throw new Error(`${id} is not drawn`);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      const panel = page.locator('[data-panel="actor"]');
      await expect(panel).toHaveAttribute('data-actor', id);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      /** The way back in the history takes its time. */
      await expect(page).not.toHaveURL(/actor=/);
    }
  });
});

for (const size of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
]) {
  test(`at ${size.width} pixels the tools of a chart fit a finger and hide no mark`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, './#florida-hosts');
    const stage = stageOf(page, 'florida-hosts');
    await expect(stage.locator('.controls button').first()).toBeAttached();
    const tools = stage.locator('.chart-tools button');
    await expect(tools).toHaveCount(2);
    const pressed = (all: Element[]) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const at = (down: number) => document.elementFromPoint(x + width / 2, y + down);
        return {
          width,
          height,
          isHit: [2, height / 2, height - 2].every((down) => one.contains(at(down))),
          isHitInTheMiddle: one.contains(at(height / 2)),
        };
      });
    for (const tool of await tools.evaluateAll(pressed)) {
      expect(tool.width).toBeGreaterThanOrEqual(44 - ROUNDING);
      expect(tool.height).toBeGreaterThanOrEqual(44 - ROUNDING);
      expect(tool.isHit).toBe(true);
    }
    const marks = await stage.locator('.controls [data-mark^="actor:"]').evaluateAll(pressed);
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => !mark.isHitInTheMiddle)).toEqual([]);
  });
}
