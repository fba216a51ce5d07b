import { expect, jumpTo, open, scrollySteps, stageOf, test } from './site.ts';

const someSteps = scrollySteps.filter((_step, at) => at % 3 === 0);

for (const form of ['?step=', '#']) {
  test(`a link with ${form} lands on its step`, async ({ page }) => {
    for (const step of someSteps) {
      await page.goto('about:blank');
      await open(page, `./${form}${step.id}`);
      await expect(stageOf(page, step.id)).toHaveAttribute('data-active-step', step.id);
      await expect(page.locator(`[id="${step.id}"] h3`)).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(`/#${step.id}$`));
    }
  });
}

for (const form of ['?step=', '#']) {
  test(`from where a link with ${form} lands Tab leads on, and nothing moves`, async ({ page }) => {
    for (const step of someSteps) {
      await page.goto('about:blank');
      await open(page, `./${form}${step.id}`);
      await expect(page).toHaveURL(new RegExp(`/#${step.id}$`));
      const before = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Tab');
      await expect(page.locator(`[id="${step.id}"] :focus`)).toBeInViewport();
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(300);
    }
  });
}

for (const address of ['?actor=putin', '?actor=putin#plan-three', '?step=plan-three&actor=putin']) {
  test(`a panel that ${address} has opened gives the focus to the heading in sight`, async ({
    page,
  }) => {
    await open(page, `./${address}`);
    const panel = page.locator('[data-panel="actor"]');
    await expect(panel.locator('h2')).toBeFocused();
    await page.waitForTimeout(600);
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    const heading = page.locator(address === '?actor=putin' ? 'h1' : '#plan-three h3');
    await expect(heading).toBeFocused();
    await expect(heading).toHaveCSS('outline-style', 'none');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });
}

test('a panel gives the focus to a heading where the reader has gone with it', async ({ page }) => {
  await open(page, './?step=plan-three&actor=putin');
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 4000);
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
  await expect(page.locator('main :is(h1, h2, h3):focus')).toBeInViewport();
});

test('a place asked for in the open page is landed on, and Back leads to where the reader was', async ({
  page,
}) => {
  await open(page);
  for (const step of someSteps) {
    await page.evaluate((id) => {
      location.hash = id;
    }, step.id);
    await expect(stageOf(page, step.id)).toHaveAttribute('data-active-step', step.id);
    await page.waitForTimeout(600);
    const { top } = await page
      .locator(`[id="${step.id}"]`)
      .evaluate((at) => at.getBoundingClientRect());
    expect(Math.abs(top), step.id).toBeLessThan(2);
    await expect(page).toHaveURL(new RegExp(`/#${step.id}$`));
  }
  await page.mouse.wheel(0, 90);
  await page.waitForTimeout(600);
  const before = await page.evaluate(() => window.scrollY);
  await page.evaluate(() => {
    location.hash = 'explore';
  });
  await page.waitForTimeout(600);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(before, -1);
});

test('the address follows the reader without adding to the history', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  for (const step of someSteps) {
    await jumpTo(page, step.id);
    await expect(page).toHaveURL(new RegExp(`#${step.id}$`));
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

for (const [width, height] of [
  [390, 844],
  [768, 1024],
] as const) {
  test(`at ${width} pixels a step stays read, also in the address, when the window is turned and turned back`, async ({
    page,
  }) => {
    for (const [at, { id }] of someSteps.entries()) {
      const further = [0, -120, 300][at % 3] ?? 0;
      const where = `${further} past ${id}`;
      await page.goto('about:blank');
      await page.setViewportSize({ width, height });
      await open(page, `./#${id}`);
      await page.mouse.wheel(0, further);
      await page.waitForTimeout(600);
      for (const size of [
        { width: height, height: width },
        { width, height },
      ]) {
        await page.setViewportSize(size);
        await page.waitForTimeout(600);
        expect(page.url().split('#')[1], where).toBe(id);
        await expect(stageOf(page, id)).toHaveAttribute('data-active-step', id);
      }
      const { top } = await page
        .locator(`[id="${id}"]`)
        .evaluate((it) => it.getBoundingClientRect());
      expect(Math.abs(top + further), where).toBeLessThan(12);
    }
  });
}

test('a window that only grows higher or lower holds no place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await open(page, './#plan-guarantees');
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(600);
  const top = () => page.evaluate(() => window.scrollY);
  const before = await top();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => window.scrollBy({ top: 90, behavior: 'instant' }));
  await page.waitForTimeout(600);
  expect(await top()).toBe(before + 90);
});

test('a reload keeps the place, the panel and the focus', async ({ page }) => {
  await open(page);
  await jumpTo(page, 'rooms-links');
  await expect(page).toHaveURL(/#rooms-links$/);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(600);
  const before = await page.evaluate(() => window.scrollY);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(400);
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(9);
  await expect(stageOf(page, 'rooms-links')).toHaveAttribute('data-active-step', 'rooms-links');

  await page.goto('about:blank');
  await open(page, './?actor=rubio#rooms-links');
  await page.reload();
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'rubio');
});

test('a lit mark is lit on its chart and on all others that draw it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?lit=actor:witkoff#florida-hosts');
  const network = page.locator('[data-section="florida-room"] [data-chart="network"]');
  await expect(network.locator('[data-mark="actor:witkoff"]')).toHaveAttribute(
    'data-emphasis',
    'active',
  );
  await expect(network.locator('[data-mark="actor:umerov"]')).toHaveAttribute(
    'data-emphasis',
    'active',
  );
  await expect(network.locator('[data-mark="actor:hnatov"]')).toHaveAttribute(
    'data-emphasis',
    'muted',
  );
  await jumpTo(page, 'explore');
  await page.locator('.bench .explore-map').scrollIntoViewIfNeeded();
  for (const mark of ['venue:moscow', 'venue:geneva']) {
    await expect(
      page.locator(`[data-section="explore"] [data-chart="map"] [data-mark="${mark}"]`),
    ).toHaveAttribute('data-emphasis', 'active');
  }
});

for (const [mark, place] of [
  ['event:geneva-talks', 'days-geneva'],
  ['point:1', 'plan-leak'],
]) {
  test(`a light without a place brings ${mark} into sight, lit`, async ({ page }) => {
    await open(page, `./?lit=${mark}`);
    const lit = stageOf(page, place ?? '').locator(`[data-mark="${mark}"]`);
    await expect(lit).toBeInViewport();
    await expect(lit).toHaveAttribute('data-emphasis', 'active');
    await expect(page).toHaveURL(new RegExp(`lit=${mark}#${place}$`));
  });
}

for (const asked of ['asOf=2025-11-22', 'side=ukraine']) {
  test(`${asked} without a place leads to the workbench, where it shows`, async ({ page }) => {
    await open(page, `./?${asked}`);
    await expect(page.getByRole('heading', { name: 'Explore', exact: true })).toBeFocused();
    await expect(page.getByRole('searchbox', { name: 'Search this story' })).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`\\?${asked}#explore$`));
  });
}

test('a reader who went on to the top from where a light landed stays there', async ({ page }) => {
  await open(page, './?lit=event:geneva-talks');
  await expect(page).toHaveURL(/#days-geneva$/);
  await page.keyboard.press('Control+Home');
  await expect(page).toHaveURL(/lit=event:geneva-talks$/);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a light is let go of at the next step, also in the address', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?lit=venue:geneva#florida-hosts');
  const mark = (ref: string) =>
    page.locator(`[data-section="florida-room"] [data-chart="network"] [data-mark="${ref}"]`);
  await expect(mark('venue:geneva')).toHaveAttribute('data-emphasis', 'active');
  await jumpTo(page, 'florida-present');
  await expect(mark('venue:florida')).toHaveAttribute('data-emphasis', 'active');
  await expect(mark('venue:geneva')).not.toHaveAttribute('data-emphasis', 'active');
  await expect(page).toHaveURL(/\/#florida-present$/);
});

test('a mark pressed before the page has come to rest keeps its light', async ({ page }) => {
  await open(page, './#florida-hosts');
  const room =
    '[data-section="florida-room"] [data-chart="network"] button[data-mark="venue:geneva"]';
  await expect(page.locator(room)).toBeAttached();
  await page.evaluate(async (at) => {
    document.getElementById('florida-present')?.scrollIntoView({ behavior: 'instant' });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    document.querySelector<HTMLElement>(at)?.click();
  }, room);
  await expect(page).toHaveURL(/lit=venue:geneva#florida-present$/);
});

test('a second actor asked for wins over a lit mark, and both round-trip', async ({ page }) => {
  await open(page, './?actor=putin&lit=point:6');
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'putin');
  await page.reload();
  await expect(page).toHaveURL(/actor=putin&lit=point:6/);
});

for (const nonsense of [
  '?actor=nobody',
  '?actor=',
  '?lit=nonsense',
  '?lit=actor:nobody',
  '?step=nowhere',
  '?actor=<script>&lit=%00&step=../..',
  '#nowhere',
  '#%',
]) {
  test(`a bad address (${nonsense}) shows the page and is put right`, async ({ page }) => {
    await open(page, `./${nonsense}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-panel]')).toHaveCount(0);
    await expect(page).toHaveURL(/\/$/);
  });
}

test('what others put into an address stays in it', async ({ page }) => {
  await open(page, './?utm_source=letter&actor=nobody');
  await expect(page).toHaveURL(/\/\?utm_source=letter$/);
});
