// Where a note opens: clear of what is lit, a sheet on a phone, above what is told at the foot.
import { openCorrected } from './corrected.ts';
import { expect, open, stageOf, test } from './site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test(`at ${size.width} the note of a room leaves all who are lit with it in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, './#florida-present');
    const stage = stageOf(page, 'florida-present');
    await stage.locator('[data-mark="venue:florida"]').click();
    const note = page.locator('[data-note="venue:florida"]');
    await expect(note).toBeVisible();
    const seen = await note.boundingBox();
    if (!seen) throw new Error('no note');
    expect(seen.height).toBeLessThanOrEqual(size.height * 0.6 + 1);
    const hidden = await stage
      .locator('[data-mark^="actor:"][data-emphasis="active"]')
      .evaluateAll((marks, { x, y, width, height }) => {
        const boxes = marks.map((mark) => mark.getBoundingClientRect());
        return boxes.filter(
          ({ left, right, top, bottom }) =>
            left < x + width && right > x && top < y + height && bottom > y,
        ).length;
      }, seen);
    expect(hidden).toBe(0);
  });
}

test('on a phone a note is a sheet down to the bar, and its last words are within reach', async ({
  page,
}) => {
  const size = { width: 390, height: 844 };
  await page.setViewportSize(size);
  await open(page, './#plan-three');
  const mark = stageOf(page, 'plan-three').locator('[data-mark="point:21"]');
  await mark.click();
  const note = page.locator('[data-note]');
  const place = async () => {
    const bar = await page.locator('.bar').boundingBox();
    const seen = await note.boundingBox();
    return { ...seen, toBar: Math.round((seen?.y ?? 0) + (seen?.height ?? 0) - (bar?.y ?? 0)) };
  };
  await expect.poll(place).toMatchObject({ x: 0, width: size.width, toBar: 0 });
  const tapped = await mark.boundingBox();
  expect((await place()).y).toBeGreaterThan((tapped?.y ?? 0) + (tapped?.height ?? 0));
  const cite = note.getByRole('button', { name: 'Cite and share' });
  await cite.scrollIntoViewIfNeeded();
  await cite.click();
  await expect(note.getByRole('textbox')).toBeInViewport({ ratio: 1 });
});

test('what has changed since an old link leaves a note open, and hides nothing of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCorrected(page, './?seen=2025-12-01&topic=armed-forces#explore');
  const notice = page.getByRole('status').filter({ hasText: 'Since 1 December 2025' });
  await expect(notice).toBeVisible();
  const mark = page.locator('[data-section="explore"] [data-chart="plan"] [data-mark="point:6"]');
  await page.locator('.bench .explore-plan').scrollIntoViewIfNeeded();
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await mark.click();
  const note = page.locator('[data-note="point:6"]');
  await note.getByRole('button', { name: 'Cite and share' }).click();
  await expect(note.getByRole('textbox')).toBeVisible();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect(note).toBeVisible();
});

test('on a phone the note of a mark low in the window opens above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './#days-geneva');
  const mark = stageOf(page, 'days-geneva').locator('[data-mark="venue:moscow"]').first();
  await mark.click();
  const note = page.locator('[data-note="venue:moscow"]');
  await expect(note).toBeVisible();
  const seen = await note.boundingBox();
  const tapped = await mark.boundingBox();
  expect((seen?.y ?? 0) + (seen?.height ?? 0)).toBeLessThanOrEqual(tapped?.y ?? 0);
});
