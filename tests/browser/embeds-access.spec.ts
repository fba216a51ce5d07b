// Embeds for everybody: nothing for axe to find, frames with names, no focus taken, keys in and out; no trace left.
import { EN } from '../../src/words/en.ts';
import { axeFaults } from './axeFaults.ts';
import { article, figure, loader } from './embedHost.ts';
import { listenIn } from './heard.ts';
import {
  answering,
  CHART_IDS,
  expect,
  frameOf,
  openFrame,
  reservedFor,
  say,
  test,
} from './realEmbeds.ts';
import { story } from './site.ts';

for (const chart of CHART_IDS) {
  test(`axe finds nothing in ${chart}, and nothing is kept or asked of others`, async ({
    page,
    host,
    context,
  }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(host.site)) foreign.push(request.url());
    });
    for (const theme of ['light', 'dark']) {
      await page.goto(`${host.site}embed/v1/${chart}/?theme=${theme}`);
      await page.waitForSelector('html[data-ready]');
      expect(await axeFaults(page)).toEqual([]);
    }
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0]);
    expect(await context.cookies()).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

test('five charts in a page have five names, and take no focus', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 5000 });
  const figures = CHART_IDS.map((chart) => figure(host.site, chart)).join('');
  await page.goto(host.serve({ body: article(figures + loader(host.site)) }));
  await answering(page, CHART_IDS.length);
  const titles = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((one) => (one as HTMLIFrameElement).title));
  expect(new Set(titles).size).toBe(CHART_IDS.length);
  expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('Tab enters a chart, reaches everybody in it, and leaves', async ({ page, host }) => {
  const inside = `<a id="before" href="#before">Before</a>${frameOf(host, { address: 'network/' })}<a id="after" href="#after">After</a>`;
  await page.goto(host.serve({ body: article(inside) }));
  const [frame] = await answering(page, 1);
  const people = await frame
    ?.locator('[data-chart] [data-mark^="actor:"]')
    .evaluateAll((marks) => marks.map((one) => one.getAttribute('data-mark')));
  expect(people?.length).toBeGreaterThan(10);
  await page.locator('#before').focus();
  const reached = new Set<string | null>();
  const MOST_STOPS = 120;
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.id === 'after')) break;
    const link = await frame?.evaluate(
      () => document.activeElement?.getAttribute('data-link') ?? null,
    );
    reached.add(link ?? null);
  }
  await expect(page.locator('#after')).toBeFocused();
  expect(people?.filter((one) => !reached.has(one))).toEqual([]);
});

test('Previous and Next say once where they led; a chart that comes, and its host, say nothing', async ({
  page,
  host,
}) => {
  const steps = story.sections
    .flatMap((section) => section.steps)
    .filter(({ view }) => view.chart === 'network');
  const said = (at: number) => `Step ${at} of ${steps.length}: ${steps[at - 1]?.title}`;
  await page.addInitScript(listenIn);
  const frame = await openFrame(page, host, { address: 'network/' });
  const heard = () => frame.evaluate(() => window.spoken);
  await expect(frame.getByRole('status')).toHaveText('');
  await frame.getByRole('button', { name: 'Next' }).press('Enter');
  await frame.getByRole('button', { name: 'Next' }).press('Enter');
  await expect.poll(heard).toEqual([said(1), said(2)]);
  await say(page, { type: 'set', step: steps[2]?.id });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(steps[2]?.title ?? '');
  await expect(frame.getByRole('status')).toHaveText('');
  for (const _ of [3, 2, 1]) await frame.getByRole('button', { name: 'Previous' }).press('Enter');
  const whole = `${steps.length} steps: ${EN.charts.titles.network}`;
  await expect.poll(heard).toEqual([said(1), said(2), said(2), said(1), whole]);
});

for (const chart of ['timeline', 'statements']) {
  test(`what has the focus in ${chart} stands clear of the fade of what is cut`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width: 640, height: reservedFor(`${chart}/`) });
    await page.goto(`${host.site}embed/v1/${chart}/`);
    await page.waitForSelector('html[data-ready]');
    const scrolled = page.locator('.embed-list:visible, [data-embed="statements"] .embed-picture');
    const stops = await scrolled.locator('a:visible, button:visible').count();
    expect(stops).toBeGreaterThan(5);
    await scrolled.locator('a, button').first().focus();
    const under: string[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      const foot = await scrolled.evaluate((list) => {
        const at = document.activeElement;
        if (!at || !list.contains(at)) return undefined;
        const fade = Number.parseFloat(getComputedStyle(list, '::after').height);
        const room = list.getBoundingClientRect().bottom - fade;
        return { over: at.getBoundingClientRect().bottom - room, name: at.textContent ?? '' };
      });
      if (foot && foot.over > 1) under.push(`${foot.name}: ${foot.over}`);
      await page.keyboard.press('Tab');
    }
    expect(under).toEqual([]);
  });
}
