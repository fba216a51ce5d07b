// Nothing for axe to find in any state of the page; and what a reader without scripts gets is all of the story.
import type { Page } from '@playwright/test';
import type { ChartId } from '../../src/story/schema.ts';
import { accessibilityFile, LANGUAGES } from '../../src/words/languages.ts';
import { axeFaults } from './axeFaults.ts';
import { expect, open, slow, stageOf, story, test } from './site.ts';

const steps = story.sections.flatMap((section) => section.steps);

const stepOf = (chart: ChartId) => steps.find((step) => step.view.chart === chart)?.id ?? '';

async function openStep(page: Page, chart: ChartId) {
  await open(page, `./#${stepOf(chart)}`);
  await expect(stageOf(page, stepOf(chart)).locator('[data-mark]').first()).toBeAttached();
  await page.waitForTimeout(300);
}

async function openSheet(page: Page, at: number) {
  await open(page);
  await page.locator('.bar summary').nth(at).click();
  await expect(page.locator('.bar details[open]')).toHaveCount(1);
}

async function useTools(page: Page, button: string, shown: string) {
  await openStep(page, 'network');
  await stageOf(page, stepOf('network')).locator(`.chart-tools ${button}`).click();
  await expect(page.locator(shown).first()).toBeVisible();
}

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'at its top': (page) => open(page),
  'at a step of the network': (page) => openStep(page, 'network'),
  'at a step of the map': (page) => openStep(page, 'map'),
  'at a step of the timeline': (page) => openStep(page, 'timeline'),
  'at a step of the plan': (page) => openStep(page, 'plan'),
  'at the statements': (page) => openStep(page, 'statements'),
  'where all charts stand': async (page) => {
    await open(page, './#explore');
    await page.locator('.bench .explore-network').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-section="explore"] [data-mark]').first()).toBeAttached();
  },
  'with a panel open': async (page) => {
    await open(page, `./?actor=rubio#${stepOf('network')}`);
    const panel = page.locator('[data-panel="actor"]');
    await expect(panel).toBeVisible();
    const isSheet = (page.viewportSize()?.width ?? 0) < 900;
    if (isSheet) await expect(panel.locator('.controls button').first()).toBeAttached();
  },
  'with a note open': async (page) => {
    await openStep(page, 'network');
    await stageOf(page, stepOf('network')).locator('[data-mark^="tie:"]').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-note]')).toBeVisible();
  },
  'with a table in place of a drawing': (page) => useTools(page, '[aria-pressed]', '.data-table'),
  'with the contents open': (page) => openSheet(page, 0),
  'with the key open': (page) => openSheet(page, 1),
  'with the keys open': (page) => openSheet(page, 2),
  'with the embed dialog open': (page) =>
    useTools(page, '[aria-haspopup="dialog"]', '.embed-dialog'),
};

const WINDOWS = [
  { name: 'on a laptop, light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'on a phone, dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

for (const { name, width, height, colorScheme } of WINDOWS) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`axe finds nothing ${name}, ${state}`, width === 390 ? slow : {}, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await reach(page);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

for (const [name, width, height, colorScheme] of [
  ['in the dark', 1440, 900, 'dark'],
  ['at 400 % zoom', 320, 256, 'light'],
  ['on a phone on its side', 740, 360, 'light'],
] as const) {
  test(`axe finds nothing ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openStep(page, 'network');
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('where scripts fail axe finds nothing, and every actor, event and point has its place', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  watch.expectNoise('net::ERR_FAILED');
  watch.expectNoise('Failed to fetch dynamically imported module');
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html')).not.toHaveAttribute('data-js');
  expect(await axeFaults(page)).toEqual([]);
  for (const [kind, rows] of Object.entries({
    actor: story.actors,
    tie: story.ties,
    event: story.events,
    point: story.plan.points,
    report: story.plan.reports,
  })) {
    const named = await page
      .locator(`.unrolled [id^="${kind}-"]`)
      .evaluateAll((all) => all.map((one) => one.id));
    expect(named.sort()).toEqual(rows.map(({ id }) => `${kind}-${id}`).sort());
  }
});

test('axe finds nothing on the page about accessibility', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const { tag } of LANGUAGES) {
      await page.goto(`./${accessibilityFile(tag)}`);
      expect(await axeFaults(page)).toEqual([]);
    }
  }
});
