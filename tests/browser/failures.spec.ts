// Whatever happens to the published story file, the story stays on screen and the reader is told.
import type { Page, Route } from '@playwright/test';
import { changedText, STORY_TEXT } from '../fixtures/stories.ts';
import { holdAnswers } from './holdAnswers.ts';
import { expect, jumpTo, open, stageOf, story, test } from './site.ts';

const FILE = '**/data/story.json';

async function expectStoryStands(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.meta.headline);
  await expect(page.locator('[data-chart="network"]').first()).toBeVisible();
}

const asJson = (body: string | Buffer, status = 200) => ({
  status,
  body,
  contentType: 'application/json',
});

const newer = changedText((copy) => {
  copy.meta.dates.modified = '2025-12-01T19:30:00Z';
  copy.meta.headline = 'A newer headline';
  copy.meta.standfirst = `${copy.meta.standfirst} `.repeat(9);
});

const failures: [string, (route: Route) => Promise<void>, string][] = [
  ['is missing', (route) => route.fulfill(asJson('', 404)), 'The server answered 404'],
  ['fails on the server', (route) => route.fulfill(asJson('', 500)), 'The server answered 500'],
  ['cannot be reached', (route) => route.abort('connectionreset'), 'could not be reached'],
  [
    'is a web page instead',
    (route) => route.fulfill({ body: '<!doctype html><p>Sign in', contentType: 'text/html' }),
    'is not valid',
  ],
  [
    'is cut in half',
    (route) => route.fulfill(asJson(STORY_TEXT.slice(0, STORY_TEXT.length / 2))),
    'cut short',
  ],
  [
    'is in another encoding',
    (route) => route.fulfill(asJson(Buffer.from(STORY_TEXT, 'utf16le'))),
    'not in UTF-8',
  ],
  [
    'has a fault in it',
    (route) => route.fulfill(asJson(changedText((copy) => copy.sources.splice(0, 1)))),
    'expected an id from sources in this file',
  ],
];

for (const [name, answer, words] of failures) {
  test(`when the published story ${name}, the story stands, with a notice and a retry that works`, async ({
    page,
    watch,
  }) => {
    watch.expectNoise('Failed to load resource');
    await page.route(FILE, answer);
    await open(page);
    const notice = page.getByRole('status').filter({ hasText: 'Could not check' });
    await expect(notice).toContainText(words);
    await expectStoryStands(page);
    await page.unroute(FILE);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
    await expectStoryStands(page);
  });
}

test('while the published story is slow to come, the story can be read', async ({ page }) => {
  const release = await holdAnswers(page, FILE);
  await open(page);
  await expectStoryStands(page);
  await jumpTo(page, 'plan-three');
  await expect(stageOf(page, 'plan-three')).toHaveAttribute('data-active-step', 'plan-three');
  release();
});

test('a newer story is offered, and taking it keeps the place', async ({ page }) => {
  await page.route(FILE, (route) => route.fulfill(asJson(newer)));
  await open(page, './#plan-three');
  const notice = page.getByRole('status').filter({ hasText: 'newer version' });
  await expect(notice).toBeVisible();
  await page.mouse.wheel(0, 90);
  await page.waitForTimeout(600);
  const top = () =>
    page.locator('#plan-three').evaluate((step) => Math.round(step.getBoundingClientRect().top));
  const before = await top();
  await notice.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A newer headline');
  await expect(notice).toHaveCount(0);
  expect(Math.abs((await top()) - before)).toBeLessThan(9);
});

test('a newer story may be left alone', async ({ page }) => {
  await page.route(FILE, (route) => route.fulfill(asJson(newer)));
  await open(page);
  const notice = page.getByRole('status').filter({ hasText: 'newer version' });
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.meta.headline);
});

test('an older or equal story is not offered', async ({ page }) => {
  const asked = page.waitForResponse(FILE);
  await open(page);
  await asked;
  await page.waitForTimeout(300);
  await expect(page.getByRole('status').filter({ hasText: 'version' })).toHaveCount(0);
});

test('nothing is fetched for the story before the page shows', async ({ page }) => {
  const order: string[] = [];
  page.on('request', (request) => order.push(new URL(request.url()).pathname));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForSelector('html[data-ready]');
  const shownAt = await page.evaluate(
    () => performance.getEntriesByName('interactive')[0]?.startTime,
  );
  const fetchedAt = await page
    .waitForFunction(
      () =>
        performance
          .getEntriesByType('resource')
          .find((entry) => entry.name.endsWith('/data/story.json'))?.startTime,
    )
    .then((handle) => handle.jsonValue());
  expect(fetchedAt).toBeGreaterThan(shownAt ?? Number.POSITIVE_INFINITY);
});

const OWN = '**/assets/story-*.json';

const damaged: [string, string | Buffer][] = [
  ['cut short', '{"meta": '],
  ['in another encoding', Buffer.from(JSON.stringify(story), 'latin1')],
  ['an empty object', '{}'],
  ['an empty list', '[]'],
  ["the server's excuse", '{"error":"rate limited"}'],
];

for (const [name, body] of damaged) {
  test(`a page whose own copy of the story is ${name} shows the published one, or stands`, async ({
    page,
    watch,
  }) => {
    watch.expectNoise('preloaded');
    watch.expectNoise('integrity');
    await page.route(OWN, (route) => route.fulfill(asJson(body)));
    await open(page);
    await expectStoryStands(page);
    await page.route(FILE, (route) => route.fulfill(asJson(body)));
    await page.goto('./?again');
    await expect(page.locator('.notice')).toContainText('The story could not be opened');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.meta.headline);
    await expect(page.locator('.still svg').first()).toBeVisible();
  });
}

test('a page that can have no story stands as it was built, says so, and tries again', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  watch.expectNoise('integrity');
  await page.route(OWN, (route) => route.fulfill(asJson('', 404)));
  await page.route(FILE, (route) => route.fulfill(asJson('', 404)));
  await page.goto('./');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('The story could not be opened. The server answered 404');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.meta.headline);
  await expect(page.locator('.still svg').first()).toBeVisible();
  await page.unroute(FILE);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expectStoryStands(page);
});

test('when the code of a note or of the embed dialog cannot be had, the page stands and says so', async ({
  page,
  context,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  watch.expectNoise('Failed to fetch dynamically imported module');
  await open(page);
  await jumpTo(page, 'florida-hosts');
  const stage = stageOf(page, 'florida-hosts');
  const mark = stage.locator('.controls [data-mark^="venue:"]').first();
  await expect(mark).toBeAttached();
  await context.setOffline(true);
  const notice = page.getByText('What you opened could not be loaded.');
  await stage.getByRole('button', { name: /^Embed this chart/ }).click();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await mark.click();
  await expect(notice).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.meta.headline);
  await expect(stage.locator('[data-chart="network"]')).toBeVisible();
});
