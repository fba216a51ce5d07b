// A host that asks its charts for states, and hides, moves and resizes them.
import {
  article,
  events,
  expect,
  figure,
  heights,
  loader,
  readyFrame,
  test,
  watchMessages,
} from './embedHost.ts';

test('twenty states asked for leave no trace in the history', async ({ page, host }) => {
  await watchMessages(page);
  await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }));
  await readyFrame(page);
  const before = await page.evaluate(() => history.length);
  for (let at = 0; at < 20; at += 1)
    await page.locator('figure').evaluate((one, step) => {
      one.dispatchEvent(new CustomEvent('moving-parts:set', { detail: { step } }));
    }, `step-${at}`);
  const last = async () => (await events(page)).at(-1);
  await expect.poll(last).toMatchObject(['state', { step: 'step-19' }]);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await page.locator('iframe').getAttribute('src')).toBe(`${host.site}embed/v1/network/`);
});

test('what is asked before the chart is here is done when it is, and after it was moved', async ({
  page,
  host,
}) => {
  await watchMessages(page);
  const far = `<div style="height:5000px"></div>${figure(host.site)}`;
  await page.goto(host.serve({ body: article(far + loader(host.site)) }));
  await page.waitForFunction(() => window.movingParts !== undefined);
  await page.locator('figure').evaluate((one) => {
    one.dispatchEvent(
      new CustomEvent('moving-parts:set', { detail: { actor: 'a', theme: 'dark' } }),
    );
  });
  await page.locator('figure').scrollIntoViewIfNeeded();
  const states = async () => (await events(page)).filter(([type]) => type === 'state');
  await expect
    .poll(async () => (await states()).at(-1))
    .toMatchObject(['state', { actor: 'a', theme: 'dark' }]);
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
  const seen = (await states()).length;
  await page.evaluate(() => document.body.append(document.querySelector('figure') ?? ''));
  await expect.poll(async () => (await states()).length).toBeGreaterThan(seen);
  expect((await states()).at(-1)).toMatchObject(['state', { actor: 'a', theme: 'dark' }]);
  expect(await page.evaluate(() => window.movingParts?.size)).toBe(1);
});

test('a host may hide, take away, bring back and resize a figure', async ({ page, host }) => {
  await watchMessages(page);
  await page.setViewportSize({ width: 960, height: 800 });
  await page.goto(
    host.serve({ body: article(`<div id="place">${figure(host.site)}</div>${loader(host.site)}`) }),
  );
  const fits = async () => {
    const frame = await readyFrame(page);
    const inner = await frame.evaluate(
      () => document.querySelector('[data-embed]')?.getBoundingClientRect().height ?? 0,
    );
    const outer = await page.locator('iframe').evaluate((one) => one.clientHeight);
    return Math.abs(inner - outer);
  };
  expect(await fits()).toBeLessThanOrEqual(1);
  const frame = await readyFrame(page);
  await frame.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Words that need more lines the narrower they stand. '.repeat(40);
    document.querySelector('[data-embed]')?.append(words);
  });
  for (const width of [320, 960, 320, 960]) {
    const told = (await heights(page)).length;
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(fits).toBeLessThanOrEqual(1);
    await page.waitForTimeout(200);
    expect((await heights(page)).length - told).toBeLessThan(10);
  }
  await page.evaluate(() => {
    const one = document.querySelector('figure');
    if (one) one.style.display = 'none';
  });
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    const one = document.querySelector('figure');
    if (one) one.style.display = '';
  });
  await expect.poll(fits).toBeLessThanOrEqual(1);
  const node = await page.evaluateHandle(() => {
    const one = document.querySelector('figure');
    one?.remove();
    return one;
  });
  await expect.poll(() => page.evaluate(() => window.movingParts?.size)).toBe(0);
  await page.evaluate((one) => document.querySelector('#place')?.append(one ?? ''), node);
  await expect.poll(() => page.evaluate(() => window.movingParts?.size)).toBe(1);
  expect(await fits()).toBeLessThanOrEqual(1);
  await expect(page.locator('iframe')).toHaveCount(1);
});
