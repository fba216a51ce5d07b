// An embed with a day in its address shows what was known on that day, and the nearest day for nonsense.
import { messages, watchMessages } from './embedHost.ts';
import { expect, openFrame, test } from './realEmbeds.ts';

interface Said {
  readonly type?: string;
  readonly adjusted?: readonly string[];
}

test('an embed goes back to the day in its address', async ({ page, host, noise }) => {
  noise.expectNoise('Service Worker registration blocked');
  await watchMessages(page);
  const frame = await openFrame(page, host, { address: 'network/?asOf=2025-11-22' });
  await expect(frame.locator('html')).toHaveAttribute('data-as-of', '2025-11-22');
  await expect(frame.locator('.embed-head time')).toHaveText('22 November 2025');
  const rooms = frame.locator('button[data-mark^="venue:"]');
  await expect(rooms).toHaveCount(1);
  await expect(rooms).toHaveAttribute('data-mark', 'venue:geneva');
  await expect(rooms).toHaveAttribute('data-certainty', 'scheduled');
  await expect(frame.locator('body')).not.toContainText('Florida');
  expect(await frame.evaluate(() => location.search)).toBe('?asOf=2025-11-22');
  const state = ((await messages(page)) as Said[]).findLast((one) => one?.type === 'state');
  expect(state?.adjusted).toEqual([]);
  const home = frame.locator('.embed-foot a').first();
  expect(await home.getAttribute('href')).toContain('?asOf=2025-11-22#explore');
  await page.goto(await home.evaluate((link: HTMLAnchorElement) => link.href));
  await expect(page.locator('html')).toHaveAttribute('data-as-of', '2025-11-22');
  await expect(page.locator('.bench [type="date"]')).toHaveValue('2025-11-22');
  await expect(page.locator('.bench')).toBeInViewport();
});

test('an embed of a day before the first report shows the first, and says so', async ({
  page,
  host,
}) => {
  await watchMessages(page);
  const frame = await openFrame(page, host, { address: 'plan/?asOf=1999-12-31&kept=1' });
  await expect(frame.locator('html')).toHaveAttribute('data-as-of', '2025-11-19');
  await expect(frame.locator('button[data-mark^="point:"]')).toHaveCount(0);
  const query = await frame.evaluate(() => location.search);
  expect([...new URLSearchParams(query)].sort()).toEqual([
    ['asOf', '2025-11-19'],
    ['kept', '1'],
  ]);
  const state = ((await messages(page)) as Said[]).findLast((one) => one?.type === 'state');
  expect(state?.adjusted).toEqual(['asOf']);
});

for (const [asked, day] of [
  ['2030-01-01', '2025-12-01'],
  ['yesterday', '2025-12-01'],
] as const) {
  test(`an embed asked for ${asked} stays on the story’s own date`, async ({ page, host }) => {
    const frame = await openFrame(page, host, { address: `map/?asOf=${asked}` });
    await expect(frame.locator('html')).toHaveAttribute('data-as-of', day);
    expect(await frame.evaluate(() => location.search)).toBe('');
  });
}

test('a curated state that was not known yet gives way to its whole chart', async ({
  page,
  host,
}) => {
  const frame = await openFrame(page, host, { address: 'map/step-rooms-moscow/?asOf=2025-11-23' });
  await expect(frame.locator('html')).toHaveAttribute('data-as-of', '2025-11-23');
  await expect(frame.locator('button[data-mark^="venue:"]')).toHaveCount(1);
  await expect(frame.locator('button[data-mark="venue:geneva"]')).toHaveAttribute(
    'data-certainty',
    'confirmed',
  );
});
