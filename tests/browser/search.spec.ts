// The reader's search: whatever is typed, a sound answer; each result leads to its mark or row.
import type { Page } from '@playwright/test';
import { expect, holdCode, jumpTo, open, story, test } from './site.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this story' });
const status = (page: Page) => page.locator('.search-status');

async function explore(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await jumpTo(page, 'explore');
  await expect(field(page)).toBeVisible();
}

for (const [asked, name, mark] of [
  ['Zelensky', 'Volodymyr Zelenskyy', 'actor:zelenskyy'],
  ['Umarov', 'Rustem Umerov', 'actor:umerov'],
  ['geneva', 'Geneva', 'venue:geneva'],
] as const) {
  test(`${asked} finds ${name}, and Enter leads to the mark`, async ({ page }) => {
    await explore(page);
    await field(page).fill(asked);
    await expect(page.locator('.search-found').getByText(name).first()).toBeVisible();
    await field(page).press('Enter');
    await expect(page.locator(`.bench [data-mark="${mark}"]`).first()).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`lit=${mark}`));
  });
}

/** A statement of which another two of its side on its topic are later. */
const AWAY = story.statements.find(({ id }) => id === 'us10');
const words = (page: Page) =>
  page.locator(`.explore-statements [data-mark="statement:${AWAY?.id}"]`);

test('a statement that stands behind later ones leads to its words', async ({ page }) => {
  await explore(page);
  await field(page).fill(AWAY?.quote?.split(' ').slice(0, 8).join(' ') ?? '');
  await page.locator('.search-found').getByRole('button').first().click();
  await expect(words(page)).toBeFocused();
  await expect(words(page)).toBeInViewport();
  await page
    .locator('.explore-statements')
    .getByRole('button', { name: /^Show fewer/ })
    .click();
  const topic = page
    .locator('.explore-statements')
    .getByRole('button', { name: /^The draft plan/ });
  await topic.click();
  await topic.click();
  await expect(words(page)).toHaveCount(0);
  await field(page).fill('');
  await field(page).fill(AWAY?.quote?.split(' ').slice(0, 8).join(' ') ?? '');
  await page.locator('.search-found').getByRole('button').first().click();
  await expect(words(page)).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} the link of a citation leads to the words that it cites`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `./?lit=statement:${AWAY?.id}#explore`);
    await expect(words(page)).toBeFocused();
    await expect(words(page)).toBeInViewport();
  });
}

test('the link of a count leads to it in the scene that draws it', async ({ page }) => {
  await open(page, './?lit=version:trump-22#explore');
  await expect(page.locator('.explore-plan [data-mark="version:trump-22"]')).toBeFocused();
  await expect(page).toHaveURL(/scene=counts/);
});

test('a slow line leads there too', async ({ page }) => {
  const release = await holdCode(page, 'Workbench');
  await open(page, `./?lit=statement:${AWAY?.id}#explore`);
  await page.waitForTimeout(5000);
  release();
  await expect(words(page)).toBeFocused();
});

/** Once the workbench is there, and as long again as it takes to lead somewhere. */
async function staysAtStart(page: Page): Promise<void> {
  await expect(field(page)).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.locator('.bench [data-mark]:focus')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Explore' })).toBeInViewport();
}

for (const [why, asked] of [
  ['an actor is chosen', '?lit=actor:umerov&topic=territory'],
  ['the day knows nothing of it', '?lit=statement:us05&asOf=2025-11-21'],
  ['the choice leaves it out', `?lit=statement:${AWAY?.id}&topic=territory`],
] as const) {
  test(`a link where ${why} leads to the start of the workbench`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `./${asked}#explore`);
    await staysAtStart(page);
  });
}

test('who has moved on from where a citation led is not led back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const release = await holdCode(page, 'Workbench');
  await open(page, `./?lit=statement:${AWAY?.id}#explore`);
  await page.mouse.wheel(0, 40);
  release();
  await staysAtStart(page);
});

test('an actor that is found takes the place of the one that was chosen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?lit=actor:umerov');
  await jumpTo(page, 'explore');
  await field(page).fill('Zelensky');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/lit=actor:zelenskyy/);
  await expect(page.getByLabel('Person or body')).toHaveValue('zelenskyy');
});

test('what is chosen gives way to a person whom nothing of it fits', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?certainty=disputed#explore');
  await field(page).fill('umerov');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/lit=actor:umerov/);
  await expect(page).not.toHaveURL(/certainty/);
  await expect(page.locator('.found-group[data-kind="actor"] .count')).toHaveText('1');
  await expect(page.locator('.explore-network [data-mark="actor:umerov"]')).toBeFocused();
});

test('a chart that a device at work is slow to draw is waited for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const release = await holdCode(page, 'NetworkChart');
  await open(page, './#explore');
  await expect(page.locator('.explore-timeline [data-mark="actor:umerov"]').first()).toBeAttached();
  await field(page).fill('umerov');
  await field(page).press('Enter');
  await page.evaluate(async () => {
    for (let second = 0; second < 7; second += 1) {
      await new Promise((go) => setTimeout(go));
      const end = performance.now() + 1000;
      while (performance.now() < end);
    }
  });
  release();
  await expect(page.locator('.explore-network [data-mark="actor:umerov"]')).toBeFocused();
});

test('a report of change leads to its mark in the plan', async ({ page }) => {
  await explore(page);
  const report = story.plan?.reports.find(({ points }) => points.length > 0);
  await field(page).fill(report?.claim.split(' ').slice(0, 12).join(' ') ?? '');
  const found = page.getByRole('region', { name: /^Reports of change/ });
  await found.getByRole('button').first().click();
  await expect(page.locator(`.explore-plan [data-report="${report?.id}"]`)).toBeFocused();
});

test('on a phone a person found while another is chosen keeps the focus, in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?lit=actor:witkoff');
  await jumpTo(page, 'explore');
  await field(page).fill('trump');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/lit=actor:trump/);
  await page.waitForTimeout(1000);
  const mark = page.locator('.bench [data-mark="actor:trump"]:focus');
  await expect(mark).toHaveCount(1);
  await expect(mark).toBeInViewport();
});

test('a hit that is chosen without pointer or key is stayed at, though the page has just landed', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './#explore');
  /** What assistive software does: no input of the reader is heard but the words. */
  await field(page).evaluate((input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'NATO');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const points = page.getByRole('region', { name: /^Points of the first draft/ });
  await points
    .getByRole('button')
    .first()
    .evaluate((it: HTMLElement) => it.click());
  const mark = page.locator('.explore-plan [data-mark^="point:"]:focus');
  await expect(mark).toHaveCount(1);
  await page.waitForTimeout(1000);
  await expect(mark).toBeInViewport();
});

test('what is printed beside a statement is found', async ({ page }) => {
  await explore(page);
  await field(page).fill('Truth Social');
  await expect(page.locator('.search-found section').first()).toContainText('Donald Trump');
  await field(page).fill('information noise');
  await expect(page.locator('.search-found section')).not.toHaveCount(0);
});

test('arrows lead through what is found, Escape clears', async ({ page }) => {
  await explore(page);
  await field(page).fill('nato');
  await expect(status(page)).toContainText('result');
  await field(page).press('ArrowDown');
  await expect(page.locator('.search-found button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('a point leads to its mark, also from the counts, which draw no points', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?scene=counts');
  await jumpTo(page, 'explore');
  await field(page).fill('NATO');
  const points = page.getByRole('region', { name: /^Points of the first draft/ });
  await points.getByRole('button').first().click();
  await expect(page.locator('.explore-plan [data-mark^="point:"]:focus')).toHaveCount(1);
  await expect(page).not.toHaveURL(/scene=/);
});

test('a source leads to its row', async ({ page }) => {
  await explore(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await field(page).fill('Interfax-Ukraine');
  await page.locator('.search-found section').last().getByRole('button').first().click();
  const row = page.locator('.sources tr:focus, .sources tr :focus');
  await expect(row).toHaveCount(1);
  /* Rows above it, laid out on the way, do not push it out again. */
  await page.waitForTimeout(1000);
  await expect(row).toBeInViewport();
});

for (const [what, asked] of [
  ['markup', '<script>alert(1)</script>'],
  ['ten thousand characters', 'peace '.repeat(1667)],
  ['spaces', '     '],
  ['right-to-left text', 'مفاوضات جنيف'],
  ['emoji', '🕊️🕊️'],
  ['nothing known', 'qqqqqqqq'],
] as const) {
  test(`searching for ${what} leaves a sound state`, async ({ page }) => {
    await explore(page);
    await field(page).fill(asked);
    await page.waitForTimeout(300);
    if (asked.trim() === '') await expect(page.locator('.search-found section')).toHaveCount(0);
    else await expect(status(page)).not.toBeEmpty();
    await field(page).fill('rubio');
    await expect(page.locator('.search-found').getByText('Marco Rubio').first()).toBeVisible();
  });
}
