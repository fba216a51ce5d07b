// The as-of date: charts, list, counts, panel and notes tell of one day; old links say what is new.
import type { Page } from '@playwright/test';
import { listMarks } from '../../src/story/evidence.ts';
import { listDays } from '../../src/story/listDays.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { openCorrected } from './corrected.ts';
import { expect, jumpTo, open, story, test, toBench } from './site.ts';

const days = listDays(story);
const DAY = '2025-11-24';
const slider = (page: Page) => page.getByRole('slider', { name: 'Day of the story' });
const marksOf = (told: Story) => new Set<string>(listMarks(told));

async function explore(page: Page, address = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `./${address}`);
  await jumpTo(page, 'explore');
  await expect(slider(page)).toBeVisible();
}

/** Marks of all charts of the workbench, once each is drawn. */
async function drawnMarks(page: Page): Promise<readonly string[]> {
  for (const chart of ['network', 'timeline', 'plan', 'map', 'statements']) {
    await page.locator(`.bench .explore-${chart}`).scrollIntoViewIfNeeded();
    await expect(page.locator(`.bench .explore-${chart} [data-chart]`)).toBeVisible();
  }
  return page
    .locator('.bench [data-mark]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark') ?? ''));
}

for (const day of [days[0], DAY, days.at(-1)]) {
  test(`on ${day} charts, list and counts hold what was known, and nothing later`, async ({
    page,
  }) => {
    await explore(page, `?asOf=${day}`);
    await expect(page.locator('html')).toHaveAttribute('data-as-of', day ?? '');
    const known = marksOf(selectAsOf(story, day ?? ''));
    const drawn = await drawnMarks(page);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((mark) => !known.has(mark))).toEqual([]);
    await expect(page.locator('.bench')).toHaveAttribute('data-found', String(known.size));
    await expect(page.locator('.as-of-knew')).not.toBeEmpty();
  });
}

test('before any room was known the network says so, and leaves no empty space', async ({
  page,
}) => {
  await explore(page, `?asOf=${days[0]}`);
  const network = page.locator('.bench .explore-network');
  await network.scrollIntoViewIfNeeded();
  await expect(network.getByText('No room is known', { exact: true })).toBeVisible();
  await expect(network.locator('[data-mark="actor:putin"]')).toBeVisible();
  expect((await network.locator('.picture').boundingBox())?.height).toBeLessThan(260);
});

test('keys on the slider, the steps and the date set the day, and the address follows', async ({
  page,
}) => {
  await explore(page);
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`asOf=${days.at(-2)}`));
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /30 November 2025/);
  await page.getByRole('button', { name: 'Earlier', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`asOf=${days.at(-3)}`));
  await page.getByLabel('Date', { exact: true }).fill(DAY);
  await expect(page.locator('html')).toHaveAttribute('data-as-of', DAY);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(page.locator('html')).toHaveAttribute('data-as-of', days[0] ?? '');
  await page.getByRole('button', { name: 'Earlier', exact: true }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-as-of', days[0] ?? '');
  await page.getByRole('button', { name: /^Back to 1 December/ }).click();
  await expect(page).not.toHaveURL(/asOf/);
});

for (const [asked, sound] of [
  ['1999-01-01', days[0]],
  ['2999-01-01', story.meta.asOf],
  ['2025-13-45', story.meta.asOf],
  ['yesterday', story.meta.asOf],
  ['<script>', story.meta.asOf],
]) {
  test(`the day ${asked} gives the nearest sound one`, async ({ page }) => {
    await explore(page, `?asOf=${encodeURIComponent(asked ?? '')}`);
    await expect(page.locator('html')).toHaveAttribute('data-as-of', sound ?? '');
    await expect(page.locator('.bench-note')).toContainText('(day)');
    await expect(page.locator('.bench')).toHaveAttribute(
      'data-found',
      String(marksOf(selectAsOf(story, sound ?? '')).size),
    );
  });
}

test('the slider keeps its width from the last day to another, and its button gives it the focus', async ({
  page,
}) => {
  await explore(page);
  await slider(page).scrollIntoViewIfNeeded();
  const widthOf = async () => (await slider(page).boundingBox())?.width;
  const width = await widthOf();
  const { x = 0, y = 0, height = 0 } = (await slider(page).boundingBox()) ?? {};
  await page.mouse.move(x + (width ?? 0) - 8, y + height / 2);
  await page.mouse.down();
  for (const share of [0.9, 0.8, 0.7, 0.6, 0.5]) {
    await page.mouse.move(x + (width ?? 0) * share, y + height / 2);
    await page.waitForTimeout(60);
  }
  expect(await widthOf()).toBe(width);
  await expect(page.locator('html')).toHaveAttribute('data-as-of', days[6] ?? '');
  await page.mouse.up();
  await expect(page.locator('html')).toHaveAttribute('data-as-of', days[6] ?? '');
  await page.getByRole('button', { name: /^Back to 1 December/ }).press('Enter');
  await expect(page).not.toHaveURL(/asOf/);
  await expect(slider(page)).toBeFocused();
  expect(await widthOf()).toBe(width);
  for (const size of [1440, 1024, 390]) {
    await page.setViewportSize({ width: size, height: 844 });
    await expect(page.getByRole('button', { name: /^Back to 1 December/ })).toBeHidden();
  }
});

test('a day typed that the story does not have gives the nearest, with a sentence', async ({
  page,
}) => {
  await explore(page);
  const date = page.getByLabel('Date', { exact: true });
  await date.fill('2024-01-01');
  await date.blur();
  await expect(page.locator('html')).toHaveAttribute('data-as-of', days[0] ?? '');
  await expect(page.locator('.as-of [role="alert"]')).toHaveText(
    /^The story has the days from 19 November 2025 to 1 December 2025: the nearest is shown\./,
  );
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(page.locator('.as-of [role="alert"]')).toHaveCount(0);
});

for (const width of [1440, 390, 320]) {
  test(`at ${width} the day stands in words and whole; what is typed shows while it is typed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await explore(page, `?asOf=${days.at(-2)}`);
    const words = page.locator('.as-of-date > span');
    const date = page.getByLabel('Date', { exact: true });
    await expect(words).toHaveText('30 November 2025');
    await expect(words).toBeVisible();
    /** All that the browser writes lies under it, and its own line does not. */
    const fit = await words.evaluate((one) => {
      const field = one.parentElement?.querySelector('input')?.getBoundingClientRect();
      const { left, right, bottom } = one.getBoundingClientRect();
      return field && left <= field.left && right <= field.right && bottom < field.bottom;
    });
    expect(fit).toBe(true);
    await date.focus();
    await expect(words).toBeHidden();
    await page.keyboard.type('11242025');
    await expect(page.locator('html')).toHaveAttribute('data-as-of', '2025-11-24');
    await expect(date).toBeFocused();
    await date.blur();
    await expect(words).toHaveText('24 November 2025');
    await expect(words).toBeVisible();
  });
}

test('an actor’s panel tells of the day that is set', async ({ page }) => {
  const said = (told: Story) => told.statements.filter(({ speaker }) => speaker === 'rubio').length;
  await open(page, `./?asOf=${DAY}&actor=rubio`);
  const statements = page.locator('[data-panel="actor"] [data-statement]');
  await expect(statements).toHaveCount(said(selectAsOf(story, DAY)));
  expect(said(selectAsOf(story, DAY))).toBeLessThan(said(story));
  await open(page, './?actor=rubio');
  await expect(statements).toHaveCount(said(story));
});

test('a page opened with an old link says what has changed since, until it is dismissed', async ({
  page,
}) => {
  await openCorrected(page, './?seen=2025-12-01');
  await toBench(page);
  const notice = page.getByRole('status').filter({ hasText: 'Since 1 December 2025' });
  await expect(notice).toContainText('1 correction');
  await notice.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page.locator('.bar :focus')).toHaveCount(1);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.getByRole('button', { name: 'Show it' }).press('Enter');
  await toBench(page);
  await expect(notice).toHaveCount(0);
});

test('panels and notes on an earlier day say of which day they tell', async ({ page }) => {
  await open(page, `./?asOf=${DAY}&actor=rubio`);
  const panel = page.locator('[data-panel="actor"]');
  await expect(panel).toContainText('As known on 24 November 2025');
  /** Not known on that day, he is shown as of the last. */
  const later = story.actors.find(
    ({ id }) => !selectAsOf(story, DAY).actors.some((one) => one.id === id),
  );
  await open(page, `./?asOf=${DAY}&actor=${later?.id}`);
  await expect(panel).toContainText('As known on 1 December 2025');
  await open(page, './?actor=rubio');
  await expect(panel).toContainText('Marco Rubio');
  await expect(panel).not.toContainText('As known on');
  await open(page, `./?asOf=${DAY}#rooms-links`);
  await page.locator('[data-stage] [data-mark^="venue:"]').first().click();
  await expect(page.locator('[data-note]')).toContainText('As known on 24 November 2025');
});

test('going back to a day makes no old link, by address or by the clock', async ({ page }) => {
  await explore(page, `?asOf=${DAY}`);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(page.locator('html')).toHaveAttribute('data-as-of', days[0] ?? '');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('in a window of 320 pixels the slider has a step at each of its ends', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await jumpTo(page, 'explore');
  const line = page.locator('.as-of-line');
  await expect(line.getByRole('slider')).toBeVisible();
  const places = await line
    .locator('.as-of-step, input[type="range"]')
    .evaluateAll((controls) => controls.map((one) => one.getBoundingClientRect().toJSON()));
  expect(places).toHaveLength(3);
  const middles = places.map(({ top, height }) => Math.round(top + height / 2));
  expect(new Set(middles).size).toBe(1);
  expect(places.map(({ left }) => left)).toEqual(
    places.map(({ left }) => left).toSorted((a, b) => a - b),
  );
});
