// A figure whose embed is gone, as an actor's after a correction: its picture stays, and the page is told.
import { ALT, article, events, figure, loader, watchMessages } from './embedHost.ts';
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
