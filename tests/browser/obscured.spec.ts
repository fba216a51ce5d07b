// What has the focus is seen, and what opens over a panel can be reached (WCAG 2.4.11).
import type { Locator, Page } from '@playwright/test';
import {
  drawn,
  expect,
  jumpTo,
  open,
  scrollySections,
  showStep,
  stageOf,
  story,
  test,
} from './site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

const [firstSection] = scrollySections;
const [firstStep] = firstSection?.steps ?? [];
const host = story.ties.find((tie) => tie.kind === 'attends' && tie.certainty === 'confirmed');
const PHONE = { width: 390, height: 844 };

/** Whether an element, or something in it, is what shows in its middle. */
const isSeen = (element: Locator) =>
  element.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return one.contains(top) || (top?.contains(one) ?? false);
  });

const panelOf = (page: Page) => page.locator('[data-panel="actor"]');

test('on a phone a note opened in a panel lies over it, has the focus, and goes back to it', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, `./?actor=${host?.from}`);
  const opener = panelOf(page).locator(`[data-link="venue:${host?.to}"]`).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const heading = page.locator('.note h2');
  await expect(heading).toBeFocused();
  expect(await isSeen(heading)).toBe(true);
  await page.locator('.note').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.note')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
});

for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
  test(`at ${viewport.width} a note opened in a panel goes with the panel by Back`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page);
    await jumpTo(page, firstStep?.id ?? '');
    await page.locator(`#${firstStep?.id} button[data-actor="${host?.from}"]`).click();
    await panelOf(page).locator(`[data-link="venue:${host?.to}"]`).first().click();
    await expect(page.locator('.note')).toBeVisible();
    await page.goBack();
    await expect(panelOf(page)).toHaveCount(0);
    await expect(page.locator('.note')).toHaveCount(0);
    await expect(page).not.toHaveURL(/lit=/);
  });
}

test('a panel beside the page gives way to what the keyboard reaches under it', async ({
  page,
}) => {
  await open(page, `./?actor=${host?.from}#${firstStep?.id}`);
  await expect(panelOf(page).locator('h2')).toBeFocused();
  const covered = page.locator(`#${firstStep?.id} .mark-link`).first();
  expect(await isSeen(covered)).toBe(false);
  /** A panel that has just been opened by the address may take the focus back once. */
  await expect(async () => {
    await covered.focus();
    await expect(panelOf(page)).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expect(covered).toBeFocused();
  expect(await isSeen(covered)).toBe(true);
});

test('a panel that a name has opened gives way on this page, and leaves the focus where it went', async ({
  page,
}) => {
  await page.goto('about:blank');
  await open(page, `./#${firstStep?.id}`);
  const links = page.locator(`#${firstStep?.id} .mark-link[data-actor]`);
  await links.first().focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).locator('h2')).toBeFocused();
  const covered = links.nth(1);
  await covered.evaluate((one: HTMLElement) => {
    one.focus();
    window.dispatchEvent(new Event('scroll'));
    document.dispatchEvent(new Event('scroll'));
  });
  await expect(panelOf(page)).toHaveCount(0);
  /** Gone back to the entry before the panel's, and to no other. */
  await expect(page).not.toHaveURL(/actor=/);
  await drawn(page);
  await expect(covered).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).locator('h2')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
});

test('a panel beside the page stays where the keyboard reaches what it leaves free', async ({
  page,
}) => {
  await open(page, `./?actor=${host?.from}#${firstStep?.id}`);
  await expect(panelOf(page).locator('h2')).toBeFocused();
  const free = stageOf(page, firstStep?.id ?? '').locator(`[data-mark="venue:${host?.to}"]`);
  await free.focus();
  await drawn(page);
  await expect(free).toBeFocused();
  await expect(panelOf(page)).toBeVisible();
  /** It heard where the focus went: what it covers closes it. */
  await page.locator(`#${firstStep?.id} .mark-link`).first().focus();
  await expect(panelOf(page)).toHaveCount(0);
});

for (const size of [PHONE, { width: 768, height: 1024 }]) {
  test(`at ${size.width} the buttons of a picture are seen when they have the focus`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page);
    for (const section of scrollySections) {
      const stage = stageOf(page, section.steps[0]?.id ?? '');
      await stage.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await expect(stage.locator('[data-chart]')).toBeAttached();
      await page.evaluate(() => window.scrollBy({ top: -400, behavior: 'instant' }));
      const table = stage.getByRole('button', { name: /^Table of this chart/ });
      await stage.locator('.controls button').last().focus();
      await table.focus();
      await expect.poll(() => isSeen(table), section.id).toBe(true);
    }
  });
}

test('a name that scrolls under a resting pointer takes no light; one that is passed over does', async ({
  page,
}) => {
  await open(page, `./#${firstStep?.id}`);
  const stage = stageOf(page, firstStep?.id ?? '');
  const link = page.locator(`#${firstStep?.id} .mark-link`).first();
  await expect(stage.locator('[data-chart]')).toBeAttached();
  const emphases = () =>
    stage
      .locator('.drawing svg [data-for]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-emphasis')));
  const before = await emphases();
  const place = await link.boundingBox();
  if (!place) throw new Error('no name');
  /** The pointer rests where the page brings the name to. */
  await page.mouse.move(place.x + 5, place.y + place.height / 2 - 20);
  await page.mouse.wheel(0, 20);
  await expect.poll(() => link.evaluate((one) => one.matches(':hover'))).toBe(true);
  await drawn(page);
  await expect(link).not.toHaveAttribute('data-lit', 'true');
  expect(await emphases()).toEqual(before);
  await page.mouse.move(place.x + 6, place.y + place.height / 2 - 19);
  await expect.poll(emphases).not.toEqual(before);
});

test('the light of a mark goes with its drawing, and leaves the next step its own', async ({
  page,
}) => {
  await open(page);
  const network = stageOf(page, 'rooms-links').locator('[data-chart="network"]');
  const lit = () =>
    network
      .locator('svg [data-emphasis="active"]')
      .evaluateAll((marks) => marks.map((one) => one.getAttribute('data-for')).sort());
  await jumpTo(page, 'rooms-links');
  await expect.poll(async () => (await lit()).length).toBeGreaterThan(0);
  const own = await lit();
  await jumpTo(page, 'rooms-fourth');
  const map = stageOf(page, 'rooms-fourth').locator('[data-chart="map"]');
  await map.locator('[data-mark="venue:geneva"]').first().hover();
  await expect(map.locator('svg [data-emphasis="muted"]').first()).toBeAttached();
  await page.evaluate(() => document.getElementById('rooms-links')?.scrollIntoView());
  await expect(network).toBeVisible();
  await expect.poll(lit).toEqual(own);
});

test('a mark under a resting pointer leaves the next step its own light, and takes it again once passed over', async ({
  page,
}) => {
  const [one, next] = firstSection?.steps ?? [];
  if (!one || !next) throw new Error('no two steps');
  await open(page);
  const stage = await showStep(page, next.id);
  const emphases = () =>
    stage
      .locator('.drawing svg [data-for]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-emphasis')));
  const own = await emphases();
  await showStep(page, one.id);
  const before = await emphases();
  const mark = stage.locator('.controls [data-mark^="venue:"]').first();
  const place = await mark.boundingBox();
  if (!place) throw new Error('no mark');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.move(x, y);
  await expect.poll(emphases).not.toEqual(before);
  while ((await stage.getAttribute('data-active-step')) !== next.id) {
    await page.mouse.wheel(0, 100);
    await drawn(page);
  }
  expect(await mark.evaluate((button) => button.matches(':hover'))).toBe(true);
  await expect.poll(emphases).toEqual(own);
  await page.mouse.move(x + 1, y + 1);
  await expect.poll(emphases).not.toEqual(own);
});

test('on a phone a line of the stage that is tapped leaves the page where it is, under its note', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const stage = await showStep(page, firstStep?.id ?? '');
  const spot = await stage.evaluate((element) => {
    for (const path of element.querySelectorAll<SVGPathElement>('[data-for^="tie:"] .reach')) {
      const toPage = path.getScreenCTM();
      for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const { x, y } = path
          .getPointAtLength(path.getTotalLength() * share)
          .matrixTransform(toPage ?? undefined);
        if (document.elementFromPoint(x, y) === path) return { x, y };
      }
    }
    throw new Error('No line of the stage is in sight');
  });
  await expect(page).toHaveURL(new RegExp(`#${firstStep?.id}$`));
  const place = () => page.evaluate(() => [scrollY, location.hash]);
  const before = await place();
  await page.mouse.click(spot.x, spot.y);
  await expect(page.locator('.note h2')).toBeFocused();
  await drawn(page);
  expect(await place()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toHaveCount(0);
  await drawn(page);
  expect(await place()).toEqual(before);
});
