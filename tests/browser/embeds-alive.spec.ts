// Every chart alive in a frame: names open panels, marks open notes, no press is lost, steps and wishes are kept.
import type { Page } from '@playwright/test';
import { type Host, messages, watchMessages } from './embedHost.ts';
import { holdAnswers } from './holdAnswers.ts';
import { CHART_IDS, expect, openFrame, reservedFor, say, test } from './realEmbeds.ts';
import { story } from './site.ts';

const PEOPLE = ['network', 'timeline', 'statements'] as const;
const PANEL = '[data-panel="actor"]';

interface Said {
  readonly type?: string;
  readonly adjusted?: readonly string[];
}

for (const chart of PEOPLE) {
  test(`in ${chart} a name opens the panel and gives the focus back`, async ({ page, host }) => {
    await page.setViewportSize({ width: 1000, height: 1000 });
    const frame = await openFrame(page, host, { address: `${chart}/`, width: 800 });
    const drawn = frame.locator('[data-chart] [data-actor]').first();
    const listed = frame.locator('.embed-list [data-link^="actor:"]').first();
    for (const name of chart === 'network' ? [listed, drawn] : [drawn]) {
      await name.click();
      const panel = frame.locator(PANEL);
      await expect(panel).toBeVisible();
      expect(await panel.locator('[data-statement]').count()).toBeGreaterThan(0);
      const cited = panel.locator('cite a[href]');
      expect(await cited.count()).toBeGreaterThan(0);
      await expect(cited.first()).toHaveAttribute('href', /^https:/);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(name).toBeFocused();
    }
  });
}

test('in a wide embed, which has no bar, the panel goes to the foot', async ({ page, host }) => {
  await page.setViewportSize({ width: 1100, height: 1000 });
  const frame = await openFrame(page, host, { address: 'network/', width: 1000 });
  await frame.locator('[data-chart] [data-actor]').first().click();
  const left = await frame
    .locator(PANEL)
    .evaluate((panel) => window.innerHeight - panel.getBoundingClientRect().bottom);
  expect(left).toBe(0);
});

test('a note opened in a panel goes with the panel', async ({ page, host }) => {
  await page.setViewportSize({ width: 1000, height: 1000 });
  const frame = await openFrame(page, host, { address: 'network/', width: 800 });
  await frame.locator('[data-chart] [data-actor="umerov"]').first().click();
  const panel = frame.locator(PANEL);
  await panel.locator('[data-link^="venue:"]').first().click();
  await expect(frame.locator('[data-note]')).toBeVisible();
  const close = panel.getByRole('button', { name: 'Close' }).first();
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(frame.locator('[data-note]')).toHaveCount(0);
});

test('a note goes with the step in which it was opened', async ({ page, host }) => {
  await page.setViewportSize({ width: 1000, height: 1000 });
  const frame = await openFrame(page, host, { address: 'network/', width: 800 });
  const note = frame.locator('[data-note]');
  await frame.locator('[data-chart] button[data-mark^="venue:"]').first().click();
  await expect(note).toBeVisible();
  const step = story.sections
    .flatMap(({ steps }) => steps)
    .find((one) => one.view.chart === 'network');
  await say(page, { type: 'set', step: step?.id });
  const place = frame.locator('.stepper-place');
  await expect(place).toHaveText(/^Step 1 of /);
  await expect(note).toHaveCount(0);
  await say(page, { type: 'set', step: null });
  await expect(place).not.toHaveText(/^Step 1 of /);
  await expect(note).toHaveCount(0);
});

/** Opens a chart whose code is held back until it is let go. */
async function openHeld(page: Page, host: Host, chart: string) {
  await page.setViewportSize({ width: 1000, height: 1000 });
  const release = await holdAnswers(page, `**/code/${chart}-*.js`);
  const address = `${chart}/`;
  await page.goto(
    host.serve({
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="${host.site}embed/v1/${address}" title="Chart" width="800" height="${reservedFor(address)}"></iframe>`,
    }),
    { waitUntil: 'domcontentloaded' },
  );
  const frame = page.frameLocator('iframe');
  /** Without its styles the page shows the pictures of all widths, and moves when they come. */
  await frame.locator('link[rel="stylesheet"]').evaluate(async (link: HTMLLinkElement) => {
    if (!link.sheet) await new Promise((loaded) => link.addEventListener('load', loaded));
  });
  return { frame, release };
}

test('a press on a drawing before the code is here is carried out once it is', async ({
  page,
  host,
}) => {
  const { frame, release } = await openHeld(page, host, 'network');
  await frame.locator('.drawing [data-for^="venue:"] text:visible').first().click();
  await expect(frame.locator('html[data-ready], [data-note]')).toHaveCount(0);
  release();
  await expect(frame.locator('[data-note^="venue:"]')).toBeVisible();
});

for (const chart of CHART_IDS) {
  test(`in ${chart} a mark opens its note, and Escape closes it`, async ({ page, host }) => {
    await page.setViewportSize({ width: 1000, height: 1000 });
    const frame = await openFrame(page, host, { address: `${chart}/`, width: 800 });
    const mark =
      chart === 'statements'
        ? frame.getByRole('button', { name: 'How do we know' }).first()
        : frame.locator('[data-chart] button[data-mark]:not([data-mark^="actor:"])').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = frame.locator('[data-note]');
    await expect(note).toBeVisible();
    expect(await note.locator('cite a[href]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(mark).toBeFocused();
  });

  test(`in ${chart} a press made before the code is here is carried out once it is`, async ({
    page,
    host,
  }) => {
    const { frame, release } = await openHeld(page, host, chart);
    await frame.locator('[data-link], .speaker').first().click();
    await expect(frame.locator(`html[data-ready], ${PANEL}, [data-note]`)).toHaveCount(0);
    release();
    await expect(frame.locator(`${PANEL}, [data-note]`)).toBeVisible();
  });

  test(`${chart} goes one step at a time, shows what the page around asks for, and says so`, async ({
    page,
    host,
  }) => {
    await watchMessages(page);
    const frame = await openFrame(page, host, { address: `${chart}/` });
    const steps = story.sections
      .flatMap((one) => one.steps)
      .filter((one) => one.view.chart === chart);
    const state = async () =>
      ((await messages(page)) as Said[]).findLast((one) => one?.type === 'state');
    const next = frame.getByRole('button', { name: 'Next' });
    if (steps.length > 1) {
      await next.focus();
      await next.press('Enter');
      await expect.poll(state).toMatchObject({ step: steps[0]?.id, actor: null, lit: null });
      await expect(frame.locator('.stepper-place')).toHaveText(`Step 1 of ${steps.length}`);
      await expect(next).toBeFocused();
    }

    const last = steps.at(-1);
    await say(page, { type: 'set', step: last?.id, actor: 'putin', lit: 'actor:rubio' });
    await expect
      .poll(state)
      .toMatchObject({ step: last?.id, actor: 'putin', lit: 'actor:rubio', adjusted: [] });
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(last?.title ?? '');
    await say(page, { type: 'set', step: '__proto__', actor: '<script>', lit: 'x'.repeat(150) });
    await expect
      .poll(state)
      .toMatchObject({ step: last?.id, actor: 'putin', adjusted: ['step', 'actor', 'lit'] });
    await say(page, { type: 'set', step: null, actor: null, lit: null, theme: 'dark' });
    await expect.poll(state).toMatchObject({ step: null, actor: null, lit: null, theme: 'dark' });
    await expect(frame.locator('.embed-foot a').first()).toHaveJSProperty('href', host.site);
  });
}
