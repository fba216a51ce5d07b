// Other ways to read: the table of a chart, the sheets of the bar, the one place that speaks.
import type { Page } from '@playwright/test';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { EN } from '../../src/words/en.ts';
import {
  expect,
  jumpTo,
  open,
  scrollySections,
  scrollySteps,
  stageOf,
  story,
  test,
  toBench,
} from './site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

const [firstStep] = scrollySteps;
const stage = (page: Page) => stageOf(page, firstStep?.id ?? '');
const tableSwitch = (page: Page) =>
  stage(page).getByRole('button', { name: /^Table of this chart/ });

async function openTable(page: Page) {
  await open(page, `./#${firstStep?.id}`);
  await expect(stage(page).locator('[data-chart]')).toBeVisible();
  await tableSwitch(page).click();
  await expect(stage(page).getByRole('table')).toBeVisible();
}

test('the table stands in the drawing’s place with a row for each mark, and goes again', async ({
  page,
}) => {
  if (!firstStep) throw new Error('no step');
  await open(page, `./#${firstStep.id}`);
  const drawing = stage(page).locator('[data-chart]');
  await expect(drawing).toBeVisible();
  const before = await stage(page).locator('.picture').boundingBox();
  await expect(tableSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await tableSwitch(page).click();
  const table = stage(page).getByRole('table');
  const { caption, rows } = selectTable(story, firstStep.view);
  await expect(table).toHaveAccessibleName(caption);
  await expect(table.getByRole('rowheader')).toHaveCount(rows.length);
  await expect(drawing).toBeHidden();
  await expect(tableSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await stage(page).locator('.picture').boundingBox()).toEqual(before);
  await tableSwitch(page).click();
  await expect(table).toHaveCount(0);
  await expect(drawing).toBeVisible();
});

test('every chart of the page has its table', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await jumpTo(page, 'explore');
  for (const view of Object.values(DEFAULT_VIEWS)) {
    const title = EN.charts.titles[view.chart];
    const box = page.locator(`.bench .explore-${view.chart}`);
    await box.evaluate((element) => element.scrollIntoView());
    await expect(box.locator('[data-chart]')).toBeVisible();
    const height = (await box.locator('.picture').boundingBox())?.height;
    await box.getByRole('button', { name: `Table of this chart: ${title}` }).click();
    const rows = box.getByRole('table').getByRole('rowheader');
    await expect(rows).toHaveCount(selectTable(story, view).rows.length);
    expect((await box.locator('.picture').boundingBox())?.height).toBe(height);
  }
});

test('a heading sorts by key and by press, and says so', async ({ page }) => {
  await openTable(page);
  const heading = stage(page).getByRole('columnheader', { name: 'Name' });
  const names = () =>
    stage(page)
      .getByRole('rowheader')
      .locator('.mark-link')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  const unsorted = await names();
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const { compare } = new Intl.Collator('en');
  expect(await names()).toEqual(unsorted.toSorted(compare));
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect((await names())[0]).toBe(unsorted.toSorted(compare).at(-1));
});

test('a name in the table opens its panel; Escape closes it and gives the focus back', async ({
  page,
}) => {
  await openTable(page);
  const name = stage(page).getByRole('table').locator('button[data-actor="rubio"]').first();
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'rubio');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-panel="actor"]')).toHaveCount(0);
  await expect(name).toBeFocused();
});

for (const name of ['Key', 'Keyboard']) {
  test(`the sheet "${name}" opens by keyboard; Escape closes it and gives the focus back`, async ({
    page,
  }) => {
    await open(page);
    const summary = page.locator('.bar summary').filter({ hasText: new RegExp(`^${name}$`) });
    await summary.focus();
    await page.keyboard.press('Enter');
    const sheet = page.locator('.bar details[open] .key-sheet');
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(summary).toBeFocused();
  });
}

for (const [width, height] of [
  [320, 256],
  [390, 844],
] as const) {
  test(`at ${width}×${height} nothing of the table, the bar or the sheets leaves the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTable(page);
    const inside = () =>
      page.evaluate(() => {
        const shown = [
          ...document.querySelectorAll('.bar summary, .bar button, [open] > .key-sheet'),
        ]
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        const out = shown.filter(
          ({ element, box }) =>
            box.left < 0 ||
            box.right > innerWidth ||
            (element.matches('.key-sheet') && box.top < 0),
        );
        const controls = shown.filter(
          ({ element }) => element.matches('button, summary') && !element.closest('.key-sheet'),
        );
        const over = controls.filter(
          ({ box }, at) => box.left < (controls[at - 1]?.box.right ?? 0) - 1,
        );
        return [
          ...[...out, ...over].map(({ element }) => element.textContent),
          ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
        ];
      });
    expect(await inside()).toEqual([]);
    for (const name of ['Key', 'Keyboard']) {
      const summary = page.locator('.bar summary').filter({ hasText: new RegExp(`^${name}$`) });
      await summary.click();
      await page.waitForTimeout(50);
      expect(await inside(), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('scrolling through all steps says nothing; Next says the step’s title once', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page);
  await expect(page.getByRole('status')).toHaveCount(1);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role="status"]');
    if (!region) throw new Error('nothing speaks');
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  for (const step of scrollySteps) {
    await jumpTo(page, step.id);
    await expect(stageOf(page, step.id)).toHaveAttribute('data-active-step', step.id);
  }
  expect(await said()).toEqual([]);
  const [one, two] = scrollySteps;
  await jumpTo(page, one?.id ?? '');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const told = `${EN.reading.step(2, scrollySections[0]?.steps.length ?? 0)}: ${two?.title}`;
  await expect.poll(said).toEqual([told]);
  await tableSwitch(page).click();
  await expect.poll(said).toEqual([told, 'Table in place of the drawing.']);
});

test('the cover says how many steps there are and how long they take', async ({ page }) => {
  await open(page);
  await expect(page.locator('.cover-next')).toContainText(/\d+ steps, about \d+ minutes/);
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const links = nodes.filter(({ role }) => role?.value === 'link');
  const spoken = links.map(({ name }) => String(name?.value)).join('\n');
  expect(spoken).toMatch(/^Scroll to read \d+ steps/m);
});

test('headings far below, and the regions they name, are told before their lists are laid out', async ({
  page,
}) => {
  await open(page);
  await toBench(page);
  await expect(page.locator('.found-sources')).toBeAttached();
  const headings = await page.locator(':is(.bench-more, .sources) h3').all();
  const wanted = await Promise.all(headings.map((one) => one.textContent()));
  expect(wanted.length).toBeGreaterThan(8);
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const told = (kind: string) =>
    nodes
      .filter(({ role, ignored }) => role?.value === kind && !ignored)
      .map(({ name }) => String(name?.value ?? '').trim());
  expect(told('heading')).toEqual(expect.arrayContaining(wanted.map((one) => one?.trim())));
  expect(told('region')).not.toContain('');
});

test('beside an open panel the bar stays whole, and its sheets open over the panel', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `./?actor=${story.actors[0]?.id}`);
  await expect(page.locator('[data-panel]')).toBeVisible();
  /** A click at what another element covers would fail. */
  await page.locator('.contents summary').click();
  const section = story.sections[2];
  await page.locator(`.contents a[href="#${section?.id}"]`).click();
  await expect(page.locator(`#${section?.id}`)).toBeInViewport();
  await expect(page.locator('[data-panel]')).toBeVisible();
});

test('a reader’s own size of letters enlarges statements, which then stand in fewer columns', async ({
  page,
}) => {
  const section = story.sections.find(({ kind }) => kind === 'flow');
  const words = page
    .locator(`section[data-section="${section?.id}"] .statements blockquote`)
    .first();
  const cdp = await page.context().newCDPSession(page);
  const seen = async (standard: number) => {
    await cdp.send('Page.setFontSizes', { fontSizes: { standard } });
    await open(page, `./#${section?.id}`);
    await expect(words).toBeVisible();
    const size = await words.evaluate((quote) =>
      Number.parseFloat(getComputedStyle(quote).fontSize),
    );
    const { width = 0 } = (await words.boundingBox()) ?? {};
    return { size, letters: width / size };
  };
  const usual = await seen(16);
  const large = await seen(32);
  expect(large.size).toBe(usual.size * 2);
  expect(large.letters).toBeGreaterThan(usual.letters);
});
