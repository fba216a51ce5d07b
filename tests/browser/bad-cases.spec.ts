// What may go wrong around a reader: missing code, broken code, no storage, wrong clocks, other years.
import { STORY_TEXT } from '../fixtures/stories.ts';
import { serveStory } from './otherSite.ts';
import { expect, jumpTo, open, slow, stageOf, story, test } from './site.ts';

const TIMELINE = ['TimelineChart-*.js', 'days-geneva', 'Who met where, and when'] as const;
const STATEMENTS = ['StatementsChart-*.css', 'words-by-side', 'What each side has said'] as const;

for (const [what, [file, place, title], answer] of [
  ['code that is gone', TIMELINE, { status: 404, body: '' }],
  ['styles that are gone', STATEMENTS, { status: 404, body: '' }],
  ['styles that are a page', STATEMENTS, { contentType: 'text/html', body: '<p>No' }],
] as const) {
  test(`${what} after a new version: looked for once more, then said to be missing`, async ({
    page,
    watch,
  }) => {
    watch.expectNoise('Failed to load resource');
    watch.expectNoise('dynamically imported module');
    watch.expectNoise('No styles');
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.route(`**/assets/${file}`, (route) => route.fulfill(answer));
    await open(page, `./#${place}`);
    const failed = page.getByRole('alert').filter({ hasText: title }).first();
    await expect(failed).toContainText('could not be drawn');
    expect(loads).toBe(2);
    await page.unroute(`**/assets/${file}`);
    await failed.getByRole('button', { name: 'Try again' }).press('Enter');
    const section = page.locator('section', { has: page.locator(`#${place}`) }).first();
    await expect(section.locator('[data-chart]').first()).toBeVisible();
    /** Some browsers fetch no code twice: there the page is loaded again. */
    if (loads === 2) await expect(section.locator('.picture').first()).toBeFocused();
  });
}

test('a page that cannot be drawn stands as it was built', async ({ page, watch }) => {
  watch.expectNoise('broken on purpose');
  await page.addInitScript(() => {
    performance.mark = () => {
      throw new Error('broken on purpose');
    };
  });
  await page.goto('./');
  await expect(page.locator('.still svg').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.meta.headline);
  await expect(page.locator('html[data-ready]')).toHaveCount(0);
  await expect(page.locator('button[data-link]')).toHaveCount(0);
  const name = page.locator('.step-card a[data-link="actor:rubio"]').first();
  await name.click();
  await expect(page.locator('#actor-rubio')).toBeInViewport();
});

test('a chart that throws takes nothing with it', async ({ page, watch }) => {
  watch.expectNoise('broken on purpose');
  await page.route('**/assets/PlanChart-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const PlanChart = () => { throw new Error("broken on purpose") };',
    }),
  );
  await open(page, './#plan-three');
  await expect(stageOf(page, 'plan-three').getByRole('alert')).toContainText('could not be drawn');
  await expect(page.locator('#plan-three').getByRole('heading')).toBeVisible();
  await jumpTo(page, 'florida-hosts');
  await expect(stageOf(page, 'florida-hosts').locator('[data-chart="network"]')).toBeVisible();
});

test(
  'a published story that takes half a minute does not hold the reader',
  slow,
  async ({ page }) => {
    test.setTimeout(90_000);
    await page.route('**/data/story.json', async (route) => {
      await new Promise((done) => setTimeout(done, 30_000));
      await route.continue().catch(() => undefined);
    });
    await open(page);
    await jumpTo(page, 'plan-three');
    await expect(stageOf(page, 'plan-three')).toHaveAttribute('data-active-step', 'plan-three');
    const notice = page.getByRole('status').filter({ hasText: 'took too long' });
    await expect(notice).toBeVisible({ timeout: 45_000 });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
);

test('without any storage the page reads as before', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await open(page, './?actor=rubio');
  await expect(page.locator('[data-panel="actor"]')).toBeVisible();
});

for (const year of ['1999', '2060']) {
  test(`a clock that says ${year} changes nothing`, async ({ page }) => {
    await page.clock.setFixedTime(`${year}-06-01T12:00:00Z`);
    await open(page, './#days-ahead');
    await expect(page.locator('.cover time')).toHaveText('1 December 2025');
    await expect(stageOf(page, 'days-ahead')).toContainText('1 Dec: known up to here');
  });
}

for (const year of ['2005', '2125']) {
  test(`a story of ${year} is built and read like any other`, slow, async ({ page, watch }) => {
    test.setTimeout(120_000);
    const moved = STORY_TEXT.replace(
      /"(edtf|asOf|from|to|date|published|modified|until|known)": "[^"]*"/g,
      (row) => row.replaceAll('2025-', `${year}-`),
    );
    const { host, close } = await serveStory(moved);
    watch.expectNoise(`asked ${host}`);
    await open(page, `http://${host}/#days-ahead`);
    await expect(page.locator('.cover time')).toHaveText(`1 December ${year}`);
    await expect(stageOf(page, 'days-ahead').locator('[data-mark="venue:moscow"]')).toBeVisible();
    expect(await page.content()).not.toMatch(/Invalid Date|NaN|1970/);
    close();
  });
}

test('coming back by the browser keeps place and life', async ({ page }) => {
  await open(page, './#rooms-links');
  await page.waitForTimeout(600);
  await page.goto('./accessibility.html');
  await page.goBack();
  await page.waitForSelector('html[data-ready]');
  await expect(stageOf(page, 'rooms-links')).toHaveAttribute('data-active-step', 'rooms-links');
  await page.locator('#rooms-links').getByRole('button', { name: 'Umerov' }).click();
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'umerov');
});

test('two tabs of one story do not disturb each other', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, './?actor=rubio');
  await open(other, './?lit=point:6#plan-three');
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'rubio');
  await page.keyboard.press('Escape');
  await expect(other).toHaveURL(/lit=point:6#plan-three/);
  await expect(stageOf(other, 'plan-three').locator('[data-mark="point:6"]')).toHaveAttribute(
    'data-emphasis',
    'active',
  );
  expect(story.meta.id).toBe(await other.locator('html').getAttribute('data-story'));
});
