// Any mark answers: what it is, how well it is known, and who says so.

import { type EvidenceRef, evidenceOf } from '../../src/story/evidence.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { EN } from '../../src/words/en.ts';
import { expect, jumpTo, open, slow, stageOf, story, test } from './site.ts';

for (const chart of CHART_IDS) {
  test(
    `every mark of the ${chart} chart says who says so`,
    chart === 'network' ? {} : slow,
    async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width: 1440, height: 1400 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page);
      await jumpTo(page, 'explore');
      const frame = page.locator(`[data-section="explore"] [data-chart="${chart}"]`);
      await page.locator(`.bench .explore-${chart}`).scrollIntoViewIfNeeded();
      await expect(frame.locator('[data-mark]').first()).toBeAttached();
      if (chart === 'statements') await frame.getByRole('button', { name: 'All topics' }).click();
      const marks = await frame
        .locator('[data-mark]:not([data-mark^="actor:"])')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark') ?? ''));
      expect(marks.length).toBeGreaterThan(3);
      for (const ref of [...new Set(marks)]) {
        const mark = frame.locator(`[data-mark="${ref}"]`).first();
        const button = (await mark.evaluate((element) => element.tagName)) === 'BUTTON';
        if (button) {
          await mark.focus();
          await page.keyboard.press('Enter');
        } else if (chart === 'statements') {
          await mark.getByRole('button', { name: /how do we know/i }).click();
        } else {
          await mark.dispatchEvent('click');
        }
        const note = page.locator('[data-note]');
        await expect(note).toHaveAttribute('data-note', ref);
        const evidence = evidenceOf(story, ref as EvidenceRef);
        await expect(note.getByRole('heading', { level: 2 })).toHaveText(evidence?.title ?? '');
        await expect(note).toContainText(
          EN.certainties[evidence?.certainty ?? 'confirmed'].meaning,
        );
        for (const source of evidence?.sources ?? []) {
          await expect(note.locator(`cite a[href="${source.url}"]`).first()).toBeAttached();
        }
        await page.keyboard.press('Escape');
        await expect(note).toHaveCount(0);
        if (button) await expect(mark).toBeFocused();
      }
    },
  );
}

test('a point tells which reports touch it, by content', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await jumpTo(page, 'plan-three');
  await page
    .locator('[data-section="twenty-eight-points"] [data-chart="plan"] [data-mark="point:6"]')
    .click();
  const note = page.locator('[data-note="point:6"]');
  const reports = story.plan.reports.filter((report) => report.points.includes('6'));
  for (const report of reports) await expect(note).toContainText(report.claim);
  await expect(note).toContainText('the reports give no point numbers');
  await expect(page).toHaveURL(/lit=point:6/);
});

test('a note stays inside the window, beside its mark, at laptop and phone size', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await open(page, './#plan-three');
    for (const id of ['1', '21', '28']) {
      await page.locator(`[data-section="twenty-eight-points"] [data-mark="point:${id}"]`).click();
      const box = await page.locator('[data-note]').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      await page.keyboard.press('Escape');
    }
    for (const room of ['geneva', 'florida']) {
      await jumpTo(page, 'florida-hosts');
      const mark = stageOf(page, 'florida-hosts').locator(`[data-mark="venue:${room}"]`);
      await mark.click();
      const note = await page.locator('[data-note]').boundingBox();
      const seen = await mark.boundingBox();
      const isApart =
        note &&
        seen &&
        (note.x + note.width <= seen.x ||
          seen.x + seen.width <= note.x ||
          note.y + note.height <= seen.y ||
          seen.y + seen.height <= note.y);
      expect(isApart, room).toBe(true);
      await page.keyboard.press('Escape');
    }
    await page.goto('about:blank');
  }
});

test('a note whose mark is scrolled away ends in the window, with all of it within reach', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 480 });
  await open(page, './#florida-hosts');
  await stageOf(page, 'florida-hosts').locator('[data-mark="venue:florida"]').click();
  const note = page.locator('[data-note]');
  await page.evaluate(() => window.scrollBy({ top: 900, behavior: 'instant' }));
  await page.waitForTimeout(500);
  const box = await note.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(480);
  expect(box?.y).toBeGreaterThanOrEqual(0);
});

test('a tie of the network answers the pointer where it is drawn', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './#florida-hosts');
  const tie = page.locator(
    '[data-section="florida-room"] [data-stage] [data-for="tie:rubio-florida"] .reach',
  );
  const middle = await tie.evaluate((path: SVGPathElement) => {
    const point = path.getPointAtLength(path.getTotalLength() * 0.5);
    const screen = point.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: screen.x, y: screen.y };
  });
  await page.mouse.click(middle.x, middle.y);
  await expect(page.locator('[data-note]')).toHaveAttribute('data-note', /^tie:/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-note]')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('data-mark', /^tie:/);
});
