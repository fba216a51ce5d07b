// Tab out of what opens over the page, or out of a note in an embed: the reader's place is kept.
import type { Locator, Page } from '@playwright/test';
import { drawn, expect, jumpTo, open, stageOf, test } from './site.ts';

const CONTROLS = 'a[href], button';

/** Opens it by key, and leaves it by key past its last control or before its first. */
async function leave(page: Page, opener: Locator, box: Locator, key: 'Tab' | 'Shift+Tab') {
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(box.getByRole('heading', { level: 2 })).toBeFocused();
  const edge = box.locator(CONTROLS);
  await (key === 'Tab' ? edge.last() : edge.first()).focus();
  await page.keyboard.press(key);
}

/** Keeps a name on where Tab leads from a control while nothing is open. */
async function markNext(page: Page, opener: Locator): Promise<Locator> {
  await opener.focus();
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.activeElement?.setAttribute('data-next', ''));
  return page.locator('[data-next]');
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('Tab past the last control of a panel goes on after what opened it', async ({ page }) => {
  await open(page);
  await jumpTo(page, 'rooms-moscow');
  const opener = page.locator('#rooms-moscow').getByRole('button', { name: /Putin/ }).first();
  const next = await markNext(page, opener);
  const panel = page.locator('[data-panel="actor"]');
  await leave(page, opener, panel, 'Tab');
  await expect(panel).toHaveCount(0);
  /** Back at the entry before the panel's, where browsers may drop the focus. */
  await expect(page).not.toHaveURL(/actor=/);
  await drawn(page);
  await expect(next).toBeFocused();
  await expect(opener).toBeInViewport();
});

test('Shift+Tab before the first control of a panel goes to what opened it', async ({ page }) => {
  await open(page);
  await jumpTo(page, 'rooms-moscow');
  const opener = page.locator('#rooms-moscow').getByRole('button', { name: /Putin/ }).first();
  await leave(page, opener, page.locator('[data-panel="actor"]'), 'Shift+Tab');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel="actor"] h2')).toBeFocused();
});

test('who is opened while another panel closes is opened once it has closed', async ({ page }) => {
  await open(page);
  await jumpTo(page, 'rooms-moscow');
  const step = page.locator('#rooms-moscow');
  const panel = page.locator('[data-panel="actor"]');
  for (const next of ['putin', 'witkoff']) {
    await step.locator('[data-actor="putin"]').first().focus();
    await page.keyboard.press('Enter');
    await expect(panel.locator('h2')).toBeFocused();
    await step.evaluate((step, next) => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      const opener = step.querySelector<HTMLElement>(`[data-actor="${next}"]`);
      opener?.focus();
      opener?.click();
    }, next);
    await expect(page).toHaveURL(new RegExp(`actor=${next}`));
    await expect(panel).toHaveAttribute('data-actor', next);
    await expect(panel.locator('h2')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(page).not.toHaveURL(/actor=/);
    await expect(step.locator(`[data-actor="${next}"]`).first()).toBeFocused();
  }
});

test('a panel that lies over nothing stays, can be gone back to, and Escape leaves the reader where Tab led', async ({
  page,
}) => {
  await open(page);
  const stage = stageOf(page, 'florida-hosts');
  await jumpTo(page, 'florida-hosts');
  const opener = stage.locator('button[data-actor="umerov"]');
  const panel = page.locator('[data-panel="actor"]');
  await leave(page, opener, panel, 'Shift+Tab');
  await expect(opener).toBeFocused();
  await expect(panel).toBeVisible();
  await leave(page, opener, panel, 'Shift+Tab');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('Escape leaves the reader where Tab led also where the page is late to draw', async ({
  page,
}) => {
  await open(page);
  const opener = stageOf(page, 'florida-hosts').locator('button[data-actor="umerov"]');
  await jumpTo(page, 'florida-hosts');
  await leave(page, opener, page.locator('[data-panel="actor"]'), 'Shift+Tab');
  await page.evaluate(() => {
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => window.setTimeout(() => soon(draw), 500);
  });
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/actor=/);
  await drawn(page);
  await expect(opener).toBeFocused();
});

for (const [where, address] of [
  ['the page', './#florida-hosts'],
  ['an embed', './embed/v1/network/'],
] as const) {
  test(`in ${where} Tab out of a note goes on after what opened it, Shift+Tab back to it`, async ({
    page,
  }) => {
    await open(page, address);
    const isPage = where === 'the page';
    const around = isPage ? stageOf(page, 'florida-hosts') : page.locator('body');
    const opener = around.locator('button[data-mark="venue:florida"]').first();
    const note = page.locator('[data-note]');
    const next = await markNext(page, opener);
    await leave(page, opener, note, 'Tab');
    await expect(next).toBeFocused();
    await expect(note).toHaveCount(0);
    await leave(page, opener, note, 'Shift+Tab');
    await expect(opener).toBeFocused();
    await expect(note).toHaveCount(0);
    await leave(page, opener, note, 'Shift+Tab');
    await expect(opener).toBeFocused();
  });
}

test('in a sheet a note gives the focus back to the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './?actor=umerov#florida-hosts');
  const panel = page.locator('[data-panel="actor"]');
  const opener = panel.locator('[data-link^="venue:"]').first();
  await expect(panel.locator('h2')).toBeFocused();
  await leave(page, opener, page.locator('[data-note]'), 'Shift+Tab');
  await expect(opener).toBeFocused();
  await leave(page, opener, page.locator('[data-note]'), 'Tab');
  expect(await panel.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
});
