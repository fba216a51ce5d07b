// The embed page by itself, in the frames of systems that know nothing of our loader.
import type { Page } from '@playwright/test';
import { hostSite } from '../../src/build/bench/hostSite.ts';
import {
  article,
  EMBED_HEIGHT,
  embedFrames,
  expect,
  figure,
  heights,
  loader,
  messages,
  readyFrame,
  test,
  watchMessages,
} from './embedHost.ts';
import { holdAnswers } from './holdAnswers.ts';

const bare = (address: string, attributes = '') =>
  `<iframe src="${address}" title="Chart" width="600" height="300"${attributes}></iframe>`;

const height = (page: Page) => page.locator('iframe').evaluate((one) => one.clientHeight);

test('in a bare sandbox the chart answers, without any header of ours', async ({
  page,
  host,
  folder,
}) => {
  const plain = await hostSite(folder, 0);
  const address = `${plain.url}embed/v1/network/`;
  await page.goto(host.serve({ body: article(bare(address, ' sandbox="allow-scripts"')) }));
  const frame = await readyFrame(page);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  await plain.close();
});

/** As WordPress does it: only for its secret, between 200 and 1000 pixels. */
const WORDPRESS = `<script>addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe');
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  if (frame.dataset.secret !== data.secret || source !== frame.contentWindow) return;
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
});</script>`;

test('WordPress gives the frame its height for the secret it chose', async ({ page, host }) => {
  const address = `${host.site}embed/v1/network/#?secret=abc`;
  const frame = bare(address, ' sandbox="allow-scripts" data-secret="abc"');
  await page.goto(host.serve({ body: article(WORDPRESS + frame) }));
  await readyFrame(page);
  await expect.poll(() => height(page)).toBe(EMBED_HEIGHT);
});

/** As pym.js does it: a string that holds the id it gave the frame. */
const PYM = `<script>addEventListener('message', ({ data }) => {
  const found = typeof data === 'string' && /^pymxPYMxplacexPYMx(\\S+)xPYMx(.*)$/.exec(data);
  if (found && found[1] === 'height') document.querySelector('iframe').setAttribute('height', parseInt(found[2]) + 'px');
});</script>`;

test('pym gives the frame its height by the id it chose', async ({ page, host }) => {
  const address = `${host.site}embed/v1/network/?initialWidth=600&childId=place&parentTitle=&parentUrl=`;
  await page.goto(host.serve({ body: article(PYM + bare(address)) }));
  await readyFrame(page);
  await expect.poll(() => height(page)).toBe(EMBED_HEIGHT);
});

/** As Embedly and Medium do it: JSON that names the frame by its address. */
const EMBEDLY = `<script>addEventListener('message', ({ data }) => {
  let told; try { told = JSON.parse(data); } catch { return; }
  if (told.context !== 'iframe.resize') return;
  const frame = document.querySelector('iframe[src="' + told.src + '"]');
  if (frame) frame.height = told.height;
});</script>`;

test('Embedly finds the frame by its address', async ({ page, host }) => {
  await page.goto(host.serve({ body: article(EMBEDLY + bare(`${host.site}embed/v1/map/`)) }));
  await readyFrame(page);
  await expect.poll(() => height(page)).toBe(EMBED_HEIGHT);
});

/** As AMP does it: an object with its mark. */
const AMP = `<script>addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe');
  if (source !== frame.contentWindow || !data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  frame.height = data.height;
});</script>`;

test('AMP gives the frame its height', async ({ page, host }) => {
  const frame = bare(`${host.site}embed/v1/map/`, ' sandbox="allow-scripts"');
  await page.goto(host.serve({ body: article(AMP + frame) }));
  await readyFrame(page);
  await expect.poll(() => height(page)).toBe(EMBED_HEIGHT);
});

test('nobody is told a secret or an id that was not given', async ({ page, host }) => {
  await watchMessages(page);
  await page.goto(host.serve({ body: article(bare(`${host.site}embed/v1/map/`)) }));
  await readyFrame(page);
  const told = JSON.stringify(await messages(page));
  expect(told).toContain('embed-size');
  expect(told).not.toMatch(/pym|secret/);
});

test('with a host that adds to every height the messages end', async ({ page, host }) => {
  await watchMessages(page);
  const adding = `<script>addEventListener('message', ({ data }) => {
    if (data.type === 'height') document.querySelector('iframe').height = data.px + 8;
  });</script>`;
  await page.goto(host.serve({ body: article(adding + bare(`${host.site}embed/v1/map/`)) }));
  await readyFrame(page);
  await expect.poll(() => height(page)).toBe(EMBED_HEIGHT + 8);
  await page.waitForTimeout(2000);
  const told = (await messages(page)).length;
  await page.waitForTimeout(1000);
  expect((await messages(page)).length).toBe(told);
});

for (const [query, theme, ui] of [
  ['', 'light', 'full'],
  ['?theme=dark&ui=min', 'dark', 'min'],
  ['?theme=auto', 'auto', 'full'],
  ['?theme=pink&ui=%3Cb%3E', 'light', 'full'],
] as const) {
  test(`the address "${query}" makes it ${theme} and ${ui} before anything is painted`, async ({
    page,
    host,
  }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((_, observer) => {
        observer.disconnect();
        const { theme: painted, ui: shown } = document.documentElement.dataset;
        Object.assign(window, { painted: [painted, shown] });
      }).observe({ type: 'paint', buffered: true });
    });
    await page.goto(`${host.site}embed/v1/network/${query}`);
    await page.waitForSelector('html[data-ready][data-js]');
    const painted = () =>
      page.evaluate(() => (window as unknown as { painted?: string[] }).painted);
    await expect.poll(painted).toEqual([theme, ui]);
  });
}

for (const [what, isMissing] of [
  ['is late', false],
  ['never comes', true],
] as const) {
  test(`while the stylesheet ${what}, a host that greets is told no height without it`, async ({
    page,
    host,
    noise,
  }) => {
    noise.expectNoise('Failed to load resource');
    const answer = await holdAnswers(page, '**/assets/embed.css', isMissing ? 'abort' : 'continue');
    await watchMessages(page);
    await page.goto(host.serve({ body: article(bare(`${host.site}embed/v1/network/`)) }), {
      waitUntil: 'commit',
    });
    await expect.poll(() => embedFrames(page)[0]?.locator('[data-embed]').count()).toBe(1);
    const greeted = { type: 'greeted' };
    /** It says so after whatever it answers to a greeting. */
    await embedFrames(page)[0]?.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.type === 'hello') window.parent.postMessage({ type: 'greeted' }, '*');
      });
    });
    await page.evaluate(() =>
      window.frames[0]?.postMessage({ ns: 'moving-parts.embed', v: 1, type: 'hello' }, '*'),
    );
    await expect.poll(() => messages(page)).toContainEqual(greeted);
    expect(await heights(page)).toEqual([]);
    answer();
    if (isMissing) {
      const told = { ns: 'moving-parts.embed', v: 1, type: 'error', code: 'load' };
      await expect.poll(() => messages(page)).toEqual([greeted, told]);
      return;
    }
    await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(0);
    await readyFrame(page);
    expect([...new Set(await heights(page))]).toEqual([EMBED_HEIGHT]);
  });
}

test('where the styles of the chart never come, the figure keeps its picture', async ({
  page,
  host,
  noise,
}) => {
  noise.expectNoise('Failed to load resource');
  await page.route('**/assets/embed.css', (route) => route.abort());
  await page.goto(host.serve({ body: article(figure(host.site) + loader(host.site)) }));
  await expect(page.locator('iframe')).toBeHidden();
  await expect(page.locator('figure img')).toBeVisible();
});
