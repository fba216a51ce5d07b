import { indexStory, statementsOf } from '../../src/story/indexStory.ts';
import { everybody, expect, jumpTo, open, slow, story, test } from './site.ts';

const { actor: actors } = indexStory(story);

for (const how of ['click', 'keyboard'] as const) {
  test(
    `every actor opens by ${how} with all statements, each with its sources`,
    how === 'click' ? {} : slow,
    async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page);
      const list = await everybody(page);
      for (const actor of story.actors) {
        const button = list.locator(`button[data-actor="${actor.id}"]`);
        if (how === 'click') {
          await button.click();
        } else {
          await button.focus();
          await page.keyboard.press('Enter');
        }
        const panel = page.locator(`[data-panel="actor"][data-actor="${actor.id}"]`);
        await expect(panel.getByRole('heading', { name: actor.name, exact: true })).toBeFocused();
        const said = statementsOf(story, actor.id);
        await expect(panel.locator('[data-statement]')).toHaveCount(said.length);
        for (const statement of said) {
          const item = panel.locator(`[data-statement="${statement.id}"]`);
          await expect(item.locator('cite a[href^="http"]')).toHaveCount(statement.sources.length);
          await expect(item.locator('blockquote')).toHaveText(
            statement.quote === undefined ? [] : [`“${statement.quote}”`],
          );
        }
        await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
        await expect(button).toBeFocused();
      }
    },
  );
}

test('an actor opens from the network, from a name in the text and from a statement', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await jumpTo(page, 'florida-hosts');
  const panel = page.locator('[data-panel="actor"]');
  const network = page.locator('[data-section="florida-room"] [data-chart="network"]');
  await network.locator('button[data-actor="umerov"]').click();
  await expect(panel).toHaveAttribute('data-actor', 'umerov');
  await page.keyboard.press('Escape');
  await page.locator('#florida-hosts').getByRole('button', { name: 'Marco Rubio' }).click();
  await expect(panel).toHaveAttribute('data-actor', 'rubio');
  await page.keyboard.press('Escape');
  // The focus goes back, and the page with it: to jump before would be undone.
  await expect(panel).toHaveCount(0);
  await expect(
    page.locator('#florida-hosts').getByRole('button', { name: 'Marco Rubio' }),
  ).toBeFocused();
  await jumpTo(page, 'words-by-side');
  const words = page.locator('[data-section="in-their-words"]');
  await words.locator('button[data-actor="putin"]').first().click();
  await expect(panel).toHaveAttribute('data-actor', 'putin');
});

test('the panel leads on to other actors, and Back closes it', async ({ page }) => {
  await open(page, './?actor=umerov#florida-hosts');
  const panel = page.locator('[data-panel="actor"]');
  await expect(panel).toHaveAttribute('data-actor', 'umerov');
  await panel.getByRole('button', { name: 'Steve Witkoff' }).click();
  await expect(panel).toHaveAttribute('data-actor', 'witkoff');
  await expect(page).toHaveURL(/actor=witkoff/);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.locator('#florida-hosts').getByRole('button', { name: 'Rustem Umerov' }).click();
  await expect(panel).toHaveAttribute('data-actor', 'umerov');
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(
    page.locator('#florida-hosts').getByRole('button', { name: 'Rustem Umerov' }),
  ).toBeFocused();
  await expect(page).toHaveURL(/#florida-hosts$/);
});

/** As in WebKit, which goes to the place in the address before it says that it went back. */
test('closing the panel leaves the reader where the address does not lead', async ({ page }) => {
  await page.addInitScript(() => addEventListener('popstate', () => scrollTo(0, 0)));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const name = (await everybody(page)).locator('button[data-actor]').last();
  await name.click();
  await expect(page.locator('[data-panel="actor"]')).toBeVisible();
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-panel="actor"]')).toHaveCount(0);
  await expect(name).toBeFocused();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(2);
});

test('on a phone the panel is a sheet that holds the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './#florida-hosts');
  await page.locator('#florida-hosts').getByRole('button', { name: 'Marco Rubio' }).click();
  const panel = page.locator('[data-panel="actor"]');
  await expect(panel).toBeVisible();
  expect(await panel.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  for (let turn = 0; turn < 40; turn++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') === null)).toBe(true);
  const box = await panel.boundingBox();
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
});

test('on a phone the sheet pictures the actor with its rooms and ties, and leads to a neighbour', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './#florida-hosts');
  await page.locator('#florida-hosts').getByRole('button', { name: 'Rustem Umerov' }).click();
  const panel = page.locator('[data-panel="actor"]');
  const picture = panel.locator('[data-chart="network"]');
  for (const name of [
    /^Marco Rubio\./,
    /^Steve Witkoff\./,
    /^Government of Ukraine\./,
    /^Florida, /,
  ]) {
    await expect(picture.getByRole('button', { name })).toBeVisible();
  }
  await expect(picture.locator('[data-mark^="tie:"]')).toHaveCount(5);
  await expect(panel.getByRole('heading', { name: 'Rustem Umerov' })).toBeFocused();
  expect(await panel.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
  await picture.getByRole('button', { name: /^Steve Witkoff\./ }).click();
  await expect(panel).toHaveAttribute('data-actor', 'witkoff');
  await expect(panel.getByRole('heading', { name: 'Steve Witkoff' })).toBeFocused();
  await expect(picture.getByRole('button', { name: /^Moscow, / })).toBeVisible();
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('the picture in a sheet comes late without moving what is under it, or not at all', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  await page.setViewportSize({ width: 360, height: 740 });
  let isHeld = true;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/NetworkChart-*.js', async (route) => {
    if (isHeld) await held;
    await (isHeld ? route.continue() : route.abort());
  });
  const under = page.locator('[data-panel="actor"]').getByRole('heading', { name: /statement/ });
  await open(page, './?actor=witkoff');
  const before = await under.boundingBox();
  release();
  await expect(page.locator('[data-panel] [data-chart="network"]')).toBeVisible();
  expect(await under.boundingBox()).toEqual(before);
  isHeld = false;
  await page.goto('about:blank');
  await open(page, './?actor=witkoff');
  await expect
    .poll(async () => (await under.boundingBox())?.y ?? Infinity)
    .toBeLessThan((before?.y ?? 0) - 150);
  await expect(page.locator('[data-panel] [role="alert"]')).toHaveCount(0);
});

test('lighting works both ways: a name lights its mark, a mark lights its name', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await jumpTo(page, 'florida-present');
  const network = page.locator('[data-section="florida-room"] [data-chart="network"]');
  const name = page.locator('#florida-present').getByRole('button', { name: 'Andrii Hnatov' });
  const mark = network.locator('[data-mark="actor:hnatov"]');
  const other = network.locator('[data-mark="actor:rubio"]');
  await name.hover();
  await expect(mark).toHaveAttribute('data-emphasis', 'active');
  await expect(network.locator('[data-mark="tie:hnatov-florida"]')).toHaveAttribute(
    'data-emphasis',
    'active',
  );
  await page.mouse.move(5, 5);
  await expect(other).toHaveAttribute('data-emphasis', 'active');
  await mark.hover();
  await expect(name).toHaveAttribute('data-lit', 'true');
  expect(actors.get('hnatov')?.name).toBe('Andrii Hnatov');
});

test('the sources of a tie stand below each other as lines, not as ties of their own', async ({
  page,
}) => {
  await open(page, './?actor=witkoff');
  const tie = page.locator('.tie-list > li', { has: page.locator('li + li') }).first();
  const sources = await tie
    .locator('li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.getBoundingClientRect().top,
        getComputedStyle(item).borderTopWidth,
      ]),
    );
  expect(sources.length).toBeGreaterThan(1);
  for (const [at, [top, rule]] of sources.entries()) {
    expect(rule).toBe('0px');
    if (at > 0) expect(Number(top) - Number(sources[at - 1]?.[0])).toBeLessThan(30);
  }
});
