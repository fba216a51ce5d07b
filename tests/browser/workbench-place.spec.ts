// Where a reader of the workbench is, and stays: nothing they look at moves away, nothing new is passed over.
import type { Locator, Page } from '@playwright/test';
import { holdAnswers } from './holdAnswers.ts';
import { atRest, expect, jumpTo, open, test, toBench } from './site.ts';

async function explore(page: Page, address = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `./${address}`);
  await jumpTo(page, 'explore');
  await expect(page.locator('.bench-line')).toBeVisible();
}

test('a choice that shortens the list moves no chart that is looked at', async ({ page }) => {
  await explore(page);
  const heading = page.locator('.explore-plan h3');
  await heading.evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('.explore-plan .drawing svg').first()).toBeVisible();
  await page.waitForTimeout(1000);
  const top = () => heading.evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const before = await top();
  await page.getByLabel('Certainty').selectOption('scheduled');
  await expect(page.locator('.bench-summary')).toContainText(' of ');
  await page.waitForTimeout(1000);
  expect(Math.abs((await top()) - before)).toBeLessThan(4);
});

test('the rest of a list is read on from its first new row', async ({ page }) => {
  await explore(page);
  const group = page.locator('.found-group[data-kind="statement"]');
  const press = (name: RegExp) => group.getByRole('button', { name }).press('Enter');
  await press(/^Show all \d+/);
  const added = group.locator('li').nth(5).getByRole('button').first();
  await expect(added).toBeFocused();
  await expect(added).toBeInViewport();
  await press(/^Show fewer/);
  await expect(group.locator('li')).toHaveCount(5);
  const all = group.getByRole('button', { name: /^Show all/ });
  await expect(all).toBeFocused();
  await expect(all).toBeInViewport();
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]) {
  test(`at ${size.width} pixels a name below the workbench hardly moves once it is looked at`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page);
    await toBench(page);
    const name = page.locator('.explore-people button[data-actor]').first();
    const look = () => name.evaluate((one) => one.getBoundingClientRect().top);
    await name.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await look();
    await page.waitForTimeout(2000);
    expect(Math.abs((await look()) - before)).toBeLessThan(size.height / 6);
  });
}

for (const width of [1440, 1280, 1024]) {
  test(`at ${width} one line of the bar stays in reach, and on a wide page names what is chosen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await explore(page, '?side=ukraine');
    await page
      .locator('.explore-plan')
      .evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
    const line = page.locator(width < 1200 ? '.as-of-line' : '.bench-line');
    await expect.poll(async () => (await line.boundingBox())?.y).toBe(0);
    expect((await line.boundingBox())?.height).toBeLessThan(56);
    await expect(page.locator('.bench-parts')).not.toBeInViewport();
    if (width < 1200) return;
    await expect(line.getByText('Ukraine', { exact: true })).toBeInViewport();
    await expect(line.getByText(/^\d+ of \d+ marks match/)).toBeInViewport();
    const heading = page.locator('.explore-plan h3');
    const top = () => heading.evaluate((it) => Math.round(it.getBoundingClientRect().top));
    const before = await top();
    await line.getByRole('button', { name: 'Show everything' }).click();
    await expect(page.locator('.bench-summary > p')).toBeFocused();
    await page.waitForTimeout(1000);
    expect(Math.abs((await top()) - before)).toBeLessThan(4);
  });
}

for (const [width, lang] of [
  [1280, 'en'],
  [1366, 'uk'],
  [1440, 'ru'],
] as const) {
  test(`at ${width} in ${lang} what is chosen is named whole beside an earlier day, over no heading`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const asked of ['asOf=2025-11-19', 'asOf=2025-11-30&certainty=confirmed']) {
      await page.goto('about:blank');
      await explore(page, `?lang=${lang}&lit=actor:umerov&${asked}`);
      const heading = page.locator('.explore-plan h3');
      await heading.evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
      const line = page.locator('.bench-line');
      await expect.poll(async () => (await line.boundingBox())?.y).toBe(0);
      const chosen = page.locator('.bench-summary b');
      const cut = () => chosen.evaluate((it) => it.scrollWidth - it.clientWidth);
      await expect.poll(cut, asked).toBe(0);
      const bottom = (await line.boundingBox())?.height ?? 0;
      expect((await heading.boundingBox())?.y, asked).toBeGreaterThanOrEqual(bottom);
    }
  });
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`at ${size.width} pixels a reload below the charts brings the reader back there`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await explore(page, '?compare=actor:rubio,actor:umerov');
    const heading = page.getByRole('heading', { name: 'Topics on which both spoke' });
    await expect(heading).toBeAttached();
    const look = () => heading.evaluate((it) => Math.round(it.getBoundingClientRect().top));
    const goThere = () => heading.evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
    await goThere();
    await atRest(page.locator('main'));
    await goThere();
    await page.waitForTimeout(1000);
    const before = await look();
    await page.reload();
    await expect(heading).toBeAttached();
    await page.waitForTimeout(1000);
    await expect(page.locator('.bench, .bench-more').last()).toBeInViewport();
    await expect(page).toHaveURL(/#explore$/);
    await expect.poll(async () => Math.abs((await look()) - before)).toBeLessThan(24);
  });
}

test('a list lower than the window stays beside the charts', async ({ page }) => {
  await explore(page, '?certainty=scheduled');
  const list = page.locator('.found');
  await page.locator('.explore-plan').evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(async () => Math.round((await list.boundingBox())?.y ?? 0)).toBe(56);
});

test('a list higher than the window goes by with the page', async ({ page }) => {
  await explore(page);
  await page
    .locator('.explore-statements')
    .evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
  await expect
    .poll(async () => ((await page.locator('.found').boundingBox())?.y ?? 0) < -900)
    .toBe(true);
});

test('until the workbench comes the page says so, and shows no heading that it will move', async ({
  page,
}) => {
  const release = await holdAnswers(page, /Workbench-[^/]*\.js/);
  await open(page, './#explore');
  const place = page.locator('[data-section="explore"]');
  const waiting = place.getByText('Charts are loading.');
  await expect(waiting).toBeInViewport();
  await expect(place.locator('.explore-charts h3')).toHaveCount(0);
  release();
  await expect(place.locator('.bench')).toBeVisible();
  await expect(waiting).toHaveCount(0);
});

for (const size of [
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
]) {
  test.describe(`under a finger at ${size.width} pixels`, () => {
    test.use({ viewport: size, hasTouch: true });
    test('a choice is answered in the window, and stays named beside the charts', async ({
      page,
    }) => {
      await explore(page);
      const parts = page.locator('.bench-parts > summary');
      if (await parts.isVisible()) await parts.click();
      const room = size.height - ((await page.locator('.bar').boundingBox())?.height ?? 0);
      const bottom = async (place: Locator) => {
        const { y = 0, height = 0 } = (await place.boundingBox()) ?? {};
        return y + height;
      };
      const person = page.getByLabel('Person or body');
      await person.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await person.selectOption('rubio');
      const line = page.locator('.bench-line');
      const told = [
        line.getByText('Marco Rubio', { exact: true }),
        line.getByText(/^\d+ of \d+ marks match/),
        line.getByRole('button', { name: 'Show everything' }),
      ];
      const expectTold = async () => {
        for (const one of told) {
          await expect(one).toBeInViewport({ ratio: 0.9 });
          expect(await bottom(one)).toBeLessThan(room);
        }
      };
      await expectTold();
      /** The list just used is not under what answers it. */
      const answer = (await told[0]?.boundingBox())?.y ?? 0;
      expect(await bottom(person)).toBeLessThan(answer);
      const last = page.locator('.bench select').last();
      await last.focus();
      expect(await bottom(last)).toBeLessThan((await told[0]?.boundingBox())?.y ?? 0);
      const heading = page.locator('.explore-plan h3');
      await heading.evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
      await expectTold();
      await expect.poll(async () => (await line.boundingBox())?.y).toBe(0);
      expect(await bottom(line)).toBeLessThan(size.height / 3.5);
      const top = () => heading.evaluate((it) => Math.round(it.getBoundingClientRect().top));
      await page.waitForTimeout(500);
      expect(await top()).toBeGreaterThanOrEqual(Math.floor(await bottom(line)));
      const before = await top();
      await told[2]?.click();
      await expect(page.locator('.bench-summary > p')).toBeFocused();
      await page.waitForTimeout(1000);
      expect(Math.abs((await top()) - before)).toBeLessThan(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    });
  });
}
