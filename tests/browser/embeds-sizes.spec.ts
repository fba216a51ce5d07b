// The room that a page keeps for a chart is the room it takes, whatever the width, the reader and the page.
import type { Frame, Page } from '@playwright/test';
import type { Host } from './embedHost.ts';
import { CHART_IDS, expect, type Framing, openFrames, reservedFor, test } from './realEmbeds.ts';

const WIDTHS = [280, 320, 390, 480, 799, 960];
const STATES = [
  'network/actor-rubio/',
  'timeline/step-days-ahead/',
  'plan/step-plan-objections/',
  'map/step-rooms-fourth/',
  'statements/actor-zelenskyy/',
];
const OFF_PX = 8;

const measure = (frame: Frame) =>
  frame.evaluate(() => ({
    height: document.querySelector('[data-embed]')?.getBoundingClientRect().height ?? 0,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    /** How far the picture stands in from its heading: on a phone as far as from its end, else not at all. */
    inset: (() => {
      const [head, picture] = ['.embed-head', '.embed-picture'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      if (!head || !picture) return null;
      const [left, right] = [picture.left - head.left, head.right - picture.right];
      return innerWidth < 440 ? left - right : left + right;
    })(),
    cut: [
      ...document.querySelectorAll(
        'h1, .embed-head p, .stepper, .key, .embed-foot p, .embed-list li p',
      ),
    ]
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
      )
      .map((one) => one.className || one.tagName),
  }));

async function expectFit(frames: readonly Frame[], address: string) {
  for (const frame of frames) {
    const { height, beyond, cut, inset } = await measure(frame);
    expect(Math.abs(height - reservedFor(address)), address).toBeLessThanOrEqual(OFF_PX);
    expect({ beyond, cut }, address).toEqual({ beyond: 0, cut: [] });
    expect(inset, address).toBeCloseTo(0);
  }
}

async function openWidths(page: Page, host: Host, address: string, css = '') {
  await page.setViewportSize({ width: 1940, height: 2000 });
  const framings: Framing[] = WIDTHS.map((width) => ({ address, width }));
  return openFrames(page, host, framings, css);
}

for (const address of [...CHART_IDS.map((chart) => `${chart}/`), ...STATES]) {
  test(`${address} takes the height that is kept for it, at every width`, async ({
    page,
    host,
  }) => {
    const frames = await openWidths(page, host, address);
    await expectFit(frames, address);
    const resize = (width: number) =>
      page.evaluate((px) => {
        for (const frame of document.querySelectorAll('iframe')) frame.width = `${px}`;
      }, width);
    for (const width of [320, 960]) {
      await resize(width);
      for (const frame of frames) {
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
      }
      await expect(() => expectFit(frames, address)).toPass({ timeout: 3000 });
    }
  });
}

for (const chart of CHART_IDS) {
  const address = `${chart}/`;
  test(`${chart} fits with the reader's own colours, without motion, from right to left, enlarged`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const frames = await openWidths(page, host, address, 'html { direction: rtl }');
    await expectFit(frames, address);
    await page.evaluate(() => {
      document.body.style.setProperty('zoom', '2');
    });
    await expect(() => expectFit(frames, address)).toPass({ timeout: 3000 });
  });

  test(`${chart} shows by a line where it cuts what is scrolled`, async ({ page, host }) => {
    await page.goto(`${host.site}embed/v1/${address}`);
    await page.waitForSelector('html[data-ready]');
    const open = await page.evaluate(() =>
      [...document.querySelectorAll('.embed-list, .embed-picture')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1)
        .filter((one) => Number.parseFloat(getComputedStyle(one).borderBottomWidth) === 0)
        .map((one) => one.className),
    );
    expect(open).toEqual([]);
  });

  test(`${chart} prints all of its list`, async ({ page, host }) => {
    await page.goto(`${host.site}embed/v1/${address}`);
    await page.waitForSelector('html[data-ready]');
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('.embed-list, .embed-picture')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.className),
    );
    await expect(page.locator('.embed-list, .embed-picture')).not.toHaveCount(0);
    expect(hidden).toEqual([]);
    expect((await page.pdf()).length).toBeGreaterThan(5000);
  });
}

test('statements scroll down alone, at every width and in every language', async ({
  page,
  host,
}) => {
  const picture = page.locator('.embed-picture');
  for (const lang of ['en', 'uk', 'ru']) {
    await page.goto(`${host.site}embed/v1/statements/?lang=${lang}`);
    await page.waitForSelector('html[data-ready]');
    for (let width = 320; width <= 480; width += 5) {
      await page.setViewportSize({ width, height: 700 });
      const beyond = await picture.evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(beyond, `${lang}, ${width}`).toBe(0);
    }
  }
});
