// A figure whose embed is gone, as an actor's after a correction, or cannot be had: its picture stays.
import { ALT, article, events, figure, loader, watchMessages } from './embedHost.ts';
import { holdAnswers } from './holdAnswers.ts';
import { expect, test } from './realEmbeds.ts';

const GONE = 'network/actor-nobody-of-this-story';

test('a figure whose embed is gone keeps its picture and says so', async ({ page, host }) => {
  await watchMessages(page);
  const gone = figure(host.site).replace('/network/"', `/${GONE}/"`);
  await page.goto(host.serve({ body: article(gone + loader(host.site)) }));
  await expect.poll(() => host.asked).toContain(`embed/v1/${GONE}/`);
  await expect.poll(() => events(page)).toEqual([['error', { code: 'load' }]]);
  await expect(page.getByRole('img', { name: ALT })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

for (const [what, answer] of [
  ['the network fails', 'lost'],
  ['a server says in its own words that there is none', 'gone'],
] as const)
  test(`where ${what}, a figure keeps its picture`, async ({ page, host, noise }) => {
    noise.expectNoise('Failed to load resource');
    let asked = 0;
    await page.route('**/embed/v1/network/', (route) => {
      asked += 1;
      return answer === 'lost'
        ? route.abort()
        : route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' });
    });
    await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }));
    await expect.poll(() => asked).toBe(1);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('img', { name: ALT })).toBeVisible();
    await expect(page.locator('iframe')).toBeHidden();
  });

test('a figure keeps its picture until its chart is there', async ({ page, host }) => {
  const answer = await holdAnswers(page, '**/embed/v1/network/');
  await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }));
  await expect(page.locator('iframe')).toBeAttached();
  await expect(page.locator('iframe')).toBeHidden();
  await expect(page.getByRole('img', { name: ALT })).toBeVisible();
  answer();
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.getByRole('img', { name: ALT })).toBeHidden();
});
