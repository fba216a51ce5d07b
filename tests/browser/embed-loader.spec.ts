// Embeds in pages of others, through the loader: nothing shifts, nothing leaks, nothing is lost.
import {
  ALT,
  article,
  EMBED_HEIGHT,
  embedFrames,
  events,
  expect,
  figure,
  loader,
  readyFrame,
  test,
  watchMessages,
} from './embedHost.ts';

const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

for (const width of [320, 480, 640, 960]) {
  test(`nothing of the host shifts at ${width} px on a slow line`, async ({ page, host }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    const inside = figure(host.site) + figure(host.site, 'map') + loader(host.site);
    await page.goto(host.serve({ body: article(inside) }));
    const size = () =>
      page
        .locator('figure')
        .first()
        .evaluate((element) => element.clientHeight);
    const reserved = await size();
    await expect(page.locator('iframe')).toHaveCount(2);
    for (const frame of embedFrames(page)) await frame.waitForSelector('html[data-ready]');
    await page.locator('figure').last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    expect(await size()).toBe(reserved);
    expect(reserved).toBe(EMBED_HEIGHT);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts).toEqual([]);
  });
}

test('a frame has a name of its own, little leave, and the look it is asked for', async ({
  page,
  host,
}) => {
  const dark = figure(host.site, 'map').replace('/map/"', '/map/?theme=dark"');
  await page.goto(host.serve({ body: article(figure(host.site) + dark + loader(host.site)) }));
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(2);
  await expect(frames.first()).toHaveAttribute('title', ALT);
  await expect(frames.last()).toHaveAttribute('title', `${ALT} (2)`);
  await expect(frames.first()).toHaveAttribute(
    'sandbox',
    'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  );
  await expect(frames.first()).toHaveAttribute('allow', 'clipboard-write; fullscreen');
  await expect(frames.first()).toHaveAttribute('loading', 'lazy');
  await expect(frames.first()).toHaveCSS('color-scheme', 'light');
  await expect(frames.last()).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('figure img').first()).toBeHidden();
});

test('figures of others stay; those that lost their attributes are known by their picture', async ({
  page,
  host,
}) => {
  const bare = figure(host.site).replaceAll(/ data-[\w-]+="[^"]*"/g, '');
  const data = `${host.site}embed/v1/plan/data.csv`;
  const others = `<figure id="other"><img src="data:," alt="Other"></figure>
    <figure id="data"><img src="data:," alt="Own"> After <a href="${data}">the data</a></figure>
    <figure id="evil" data-moving-parts="javascript:alert(1)"></figure>
    <figure id="near" data-moving-parts="${host.site}embed/v1/../../data/story.json"></figure>`;
  await page.goto(host.serve({ body: article(others + bare + loader(host.site)) }));
  await expect(page.locator('iframe')).toHaveAttribute('src', `${host.site}embed/v1/network/`);
  for (const id of ['other', 'data', 'evil', 'near'])
    expect(await page.locator(`#${id}`).evaluate((one) => one.style.minHeight)).toBe('');
});

test('fifty embeds ask for one loader and few frames, and leave nothing behind', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await watchMessages(page);
  await page.setViewportSize({ width: 800, height: 800 });
  const snippet = figure(host.site) + loader(host.site);
  await page.goto(host.serve({ body: article(snippet.repeat(50)) }));
  const ready = async () => (await events(page)).filter(([type]) => type === 'ready').length;
  const frames = () => page.locator('iframe').count();
  /** Each frame that was begun answers. */
  await expect
    .poll(async () => (await ready()) > 0 && (await ready()) === (await frames()))
    .toBe(true);
  const count = (part: string) => host.asked.filter((path) => path.startsWith(part)).length;
  expect(count('embed/v1/loader.js')).toBe(1);
  expect(await frames()).toBeLessThanOrEqual(8);
  for (let at = 0; at < 50; at += 1) {
    await page.locator('figure').nth(at).scrollIntoViewIfNeeded();
    await page.waitForTimeout(60);
  }
  await expect.poll(ready, { timeout: 60_000 }).toBe(50);
  const size = () => page.evaluate(() => window.movingParts?.size);
  expect(await size()).toBe(50);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('figure')) one.remove();
  });
  await expect.poll(size).toBe(0);
  expect(count('embed/v1/loader.js')).toBe(1);
});

test('on paper the pictures stand for the frames', async ({ page, host }) => {
  await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }));
  await readyFrame(page);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const isShown = (name: string) =>
        (document.querySelector(name)?.getClientRects().length ?? 0) > 0;
      Object.assign(window, {
        printed: [isShown('iframe'), isShown('img'), isShown('figcaption')],
      });
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { printed: boolean[] }).printed)).toEqual([
    false,
    true,
    true,
  ]);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.locator('figure img')).toBeHidden();
});

test('where the script is taken out, picture, words and link stay', async ({ page, host }) => {
  await page.goto(host.serve({ body: article(figure(host.site)) }));
  await expect(page.getByAltText(ALT)).toBeVisible();
  await expect
    .poll(() => page.locator('img').evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBe(1200);
  await expect(page.locator('figure a')).toHaveAttribute('href', `${host.site}?from=network`);
  await expect(page.locator('figcaption')).toBeVisible();
});

test('in a page that runs from right to left the frame stays in its column', async ({
  page,
  host,
}) => {
  const body = article(
    figure(host.site) + loader(host.site),
    'body { width: 600px; direction: rtl }',
  );
  await page.goto(host.serve({ body: body.replace('lang="en"', 'lang="ar" dir="rtl"') }));
  await readyFrame(page);
  const [outer, inner] = [
    await page.locator('figure').boundingBox(),
    await page.locator('iframe').boundingBox(),
  ];
  expect(inner).toMatchObject({ x: outer?.x, width: outer?.width });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a chart of its own makes itself heard on its figure only', async ({ page, host }) => {
  await watchMessages(page);
  const both = figure(host.site) + figure(host.site, 'map');
  await page.goto(host.serve({ body: article(both + loader(host.site).repeat(3)) }));
  const charts = async () =>
    (await events(page)).filter(([type]) => type === 'ready').map(([, detail]) => detail);
  await expect.poll(async () => (await charts()).length).toBe(2);
  /** What a frame says after its chart is heard after it, by whoever hears. */
  await embedFrames(page)[0]?.evaluate(() =>
    window.movingPartsEmbed?.send('error', { code: 'run' }),
  );
  await expect.poll(async () => (await events(page)).some(([type]) => type === 'error')).toBe(true);
  expect(await charts()).toEqual(
    expect.arrayContaining([
      { chart: 'network', version: '1', height: 720 },
      { chart: 'map', version: '1', height: 720 },
    ]),
  );
  expect(await charts()).toHaveLength(2);
});
