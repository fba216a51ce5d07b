// Before the page answers: presses are kept, and who must wait long reads the unrolled story meanwhile.
import type { Page } from '@playwright/test';
import { holdAnswers } from './holdAnswers.ts';
import { expect, jumpAtOnce, scrollySteps, test } from './site.ts';

const CODE = '**/assets/index-*.js';
const [first, second, third] = scrollySteps;
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true });
const tool = (page: Page, name: string) =>
  page.locator(`section:has(#${first?.id}) .chart-tools`).getByRole('button', { name });

const presses: [string, string, (page: Page) => Promise<void>, (page: Page) => Promise<void>][] = [
  [
    'Table',
    `#${first?.id}`,
    (page) => tool(page, 'Table').click(),
    (page) => expect(page.locator('.picture table')).toBeVisible(),
  ],
  [
    'Embed',
    `#${first?.id}`,
    (page) => tool(page, 'Embed').click(),
    (page) => expect(page.getByRole('dialog')).toBeVisible(),
  ],
  [
    'Motion',
    '',
    (page) => page.locator('.motion-switch[data-place="bar"]').click(),
    (page) =>
      expect(page.locator('.motion-switch[data-place="bar"]')).toHaveAttribute(
        'aria-checked',
        'false',
      ),
  ],
  [
    'Next, at a step,',
    `#${first?.id}`,
    (page) => next(page).click(),
    (page) => expect(page).toHaveURL(new RegExp(`#${second?.id}$`)),
  ],
  [
    'Next three times',
    '',
    async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (let times = 0; times < 3; times += 1) await next(page).click();
    },
    (page) => expect(page).toHaveURL(new RegExp(`#${third?.id}$`)),
  ],
  [
    'a language',
    '',
    async (page) => {
      await page.locator('.bar summary', { hasText: 'Key' }).first().click();
      await page.locator('.bar select').selectOption('uk');
    },
    (page) => expect(page.locator('.stepper-word').first()).toHaveText('Назад'),
  ],
];

for (const [what, place, press, expectDone] of presses) {
  test(`${what} pressed before the code is here is done when it comes`, async ({ page }) => {
    const release = await holdAnswers(page, CODE);
    await page.goto(`./${place}`, { waitUntil: 'commit' });
    await press(page);
    release();
    await expectDone(page);
  });
}

for (const width of [1440, 390]) {
  test(`at ${width} pixels, while the story is slow, the stills come back, and nothing read moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await holdAnswers(page, /story[^/]*\.json/);
    await page.goto('./', { waitUntil: 'domcontentloaded' });
    await next(page).click();
    await page.mouse.wheel(0, 10);
    await jumpAtOnce(page, second?.id ?? '');
    const top = () =>
      page
        .locator(`#${second?.id} h3`)
        .evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
    const before = await top();
    await expect(page.locator(`#${second?.id} .still svg`)).toBeVisible();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    release();
    await page.waitForSelector('html[data-ready]');
    await expect(page.locator(`#${second?.id} .still`)).toBeHidden();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    /** What was pressed before the stills came is past. */
    await page.waitForTimeout(1500);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
}

test('on a phone, who reads a list that goes as the page answers stays where it stood', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await holdAnswers(page, /story[^/]*\.json/);
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  const read = page.locator('#actor-rubio');
  await expect(read).toBeVisible();
  await page.mouse.wheel(0, 10);
  await jumpAtOnce(page, 'actor-rubio');
  await expect(read).toBeInViewport();
  release();
  await page.waitForSelector('html[data-ready]');
  await expect(read).toBeHidden();
  await expect(page.locator('#not-known')).toBeInViewport();
});

test('where the code is gone the page is loaded once more, then says so in the language chosen', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  watch.expectNoise('dynamically imported module');
  let loads = 0;
  /** Not all that is loaded is told as such: the second may begin before the first is whole. */
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route(CODE, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('The whole story is here, with still pictures.');
  await expect(page.locator('.still svg').first()).toBeVisible();
  expect(loads).toBe(2);
  await page.goto('./?lang=uk');
  await expect(notice).toContainText('не вдалося завантажити');
  await page.evaluate(() => localStorage.setItem('movingPartsLanguage', 'ru'));
  await page.goto(`./?lang=xx#${second?.id}`);
  await expect(notice).toContainText('не удалось загрузить');
  await page.unroute(CODE);
  await notice.getByRole('button').click();
  await page.waitForSelector('html[data-ready]');
  await expect(page).toHaveURL(new RegExp(`#${second?.id}$`));
});
