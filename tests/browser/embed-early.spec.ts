// What a reader does before the code of an embed is here is done when it comes, or as a plain link does.
import type { Page } from '@playwright/test';
import { article, events, expect, figure, loader, test, watchMessages } from './embedHost.ts';
import { holdAnswers } from './holdAnswers.ts';

/** What the chart was given to carry out. */
const carriedOut = (page: Page) => page.evaluate(() => document.body.dataset.press);

const ADDRESS = 'embed/v1/network/';

for (const [what, press, expected] of [
  [
    'a name',
    (page: Page) => page.getByRole('link', { name: 'another' }).click(),
    ['[data-link]', 1],
  ],
  [
    'Next',
    (page: Page) => page.getByRole('button', { name: 'Next' }).press('Enter'),
    ['.stepper :is(a,button)', 1],
  ],
  ['a mark', (page: Page) => page.mouse.click(113, 113), ['[data-mark="actor:a"]', 0]],
  [
    'the place beside a mark',
    (page: Page) => page.mouse.click(190, 118),
    ['[data-mark="actor:b"]', 0],
  ],
  ['nothing', (page: Page) => page.mouse.click(160, 220), null],
  [
    'a name for another tab',
    (page: Page) =>
      page.getByRole('link', { name: 'one' }).click({ modifiers: ['Shift'], noWaitAfter: true }),
    null,
  ],
] as const) {
  test(`a press on ${what} before the code is here is kept as what it is`, async ({
    page,
    host,
  }) => {
    const release = await holdAnswers(page, '**/assets/chart-1.js');
    /** The load itself may wait for the code that is held. */
    await page.goto(host.site + ADDRESS, { waitUntil: 'domcontentloaded' });
    await press(page);
    expect(page.url()).toBe(host.site + ADDRESS);
    release();
    await page.waitForSelector('html[data-ready]');
    expect(JSON.parse((await carriedOut(page)) ?? '')).toEqual(expected);
  });
}

for (const script of ['story-1', 'chart-1']) {
  test(`if ${script} cannot be had, a press leads where the link leads, and the page stays as built`, async ({
    page,
    host,
    noise,
  }) => {
    noise.expectNoise('Failed to load resource');
    await watchMessages(page);
    const fail = await holdAnswers(page, `**/assets/${script}.js`, 'abort');
    await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }), {
      waitUntil: 'domcontentloaded',
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: 'another' }).click();
    fail();
    await expect(frame.locator('html:not([data-js])')).toHaveCount(1);
    await expect(frame.locator('#actor-b:target')).toBeVisible();
    const errors = async () => (await events(page)).filter(([type]) => type === 'error');
    await expect.poll(errors).toEqual([['error', { code: 'load' }]]);
    await frame.getByRole('link', { name: 'one' }).click();
    await expect(frame.locator('#actor-a:target')).toBeVisible();
    await expect(frame.locator('html[data-ready]')).toHaveCount(0);
  });
}

test('if the code throws before it answers, the page stays as built', async ({
  page,
  host,
  noise,
}) => {
  noise.expectNoise('broken on purpose');
  await watchMessages(page);
  await page.route('**/assets/chart-1.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }),
  );
  await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }));
  await expect.poll(() => events(page)).toEqual([['error', { code: 'run' }]]);
  await expect(page.frameLocator('iframe').locator('html:not([data-js])')).toHaveCount(1);
});

test('code is fetched when the reader comes near it, not before', async ({ page, host }) => {
  await page.route('**/assets/embed.css', () => {});
  await page.goto(host.site + ADDRESS, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive', null, { polling: 50 });
  /** Idle for as long as the code would ever wait, the page asks for something else after it. */
  await page.evaluate(() => {
    const ask = () => {
      new Image().src = 'after.png';
    };
    requestIdleCallback(ask, { timeout: 500 });
  });
  await expect.poll(() => host.asked.some((path) => path.endsWith('after.png'))).toBe(true);
  const code = () => host.asked.filter((path) => path.startsWith('assets/chart'));
  expect(code()).toEqual([]);
  await page.unroute('**/assets/embed.css');
  await page.dispatchEvent('main', 'pointerover');
  await expect.poll(code).toHaveLength(1);
});
