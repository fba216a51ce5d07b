// Every chart's page without scripts: complete, linked, small.
import { gzipSync } from 'node:zlib';
import { EMBED_FIRST_VIEW } from '../../src/build/bench/budgets.ts';
import { CHART_IDS, expect, test } from './realEmbeds.ts';
import { story } from './site.ts';

const PACKED = /\.(woff2|png)$/;
const BANDS = { 320: '0', 480: '1', 640: '2', 960: '3' };

test.use({ javaScriptEnabled: false });

for (const chart of CHART_IDS) {
  test(`${chart} says everything without scripts, and is small`, async ({ page, host }) => {
    const weights: Promise<readonly [string, number]>[] = [];
    page.on('response', (response) => {
      const weigh = async () => {
        const body = await response.body();
        const bytes = PACKED.test(response.url())
          ? body.length
          : gzipSync(body, { level: 9 }).length;
        return [response.url(), bytes] as const;
      };
      weights.push(weigh());
    });
    const address = `${host.site}embed/v1/${chart}/`;
    await page.goto(address, { waitUntil: 'networkidle' });
    const parts = await Promise.all(weights);
    const bytes = parts.reduce((sum, [, one]) => sum + one, 0);
    expect(bytes, parts.map((part) => part.join(' ')).join('\n')).toBeLessThanOrEqual(
      EMBED_FIRST_VIEW.bytes,
    );
    expect(parts.length).toBeLessThanOrEqual(EMBED_FIRST_VIEW.requests);
    expect(parts.filter(([url]) => !url.startsWith(host.site))).toEqual([]);

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator(`.embed-head time[datetime="${story.meta.asOf}"]`)).toBeVisible();
    await expect(page.locator('.key li')).toHaveCount(5);
    const home = page.locator('.embed-foot a').first();
    await expect(home).toHaveText(story.meta.headline);
    await expect(home).toHaveJSProperty('href', host.site);
    const said = chart === 'statements' ? '.embed-picture blockquote' : '.embed-list li';
    expect(await page.locator(said).count()).toBeGreaterThan(3);

    for (const [width, band] of Object.entries(BANDS)) {
      await page.setViewportSize({ width: Number(width), height: 900 });
      if (chart === 'statements') continue;
      const shown = page.locator('.still').filter({ visible: true });
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute('data-band', band);
      const head = await page.locator('.embed-head').boundingBox();
      expect((await shown.boundingBox())?.x, width).toBe(head?.x);
    }
    for (const button of await page.locator('[data-embed] button').all()) {
      await expect(button, 'a control that does nothing').toBeHidden();
    }
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((one) => one.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(broken).toEqual([]);
  });

  test(`${chart} is left and entered by links, step by step`, async ({ page, host }) => {
    const address = `${host.site}embed/v1/${chart}/`;
    await page.goto(address);
    const steps = story.sections
      .flatMap((one) => one.steps)
      .filter((one) => one.view.chart === chart);
    await expect(page.locator('.stepper')).toHaveCount(steps.length > 1 ? 1 : 0);
    if (steps.length < 2) return;
    for (const [at, step] of steps.entries()) {
      await page.getByRole('link', { name: 'Next' }).click();
      await expect(page).toHaveURL(`${address}step-${step.id}/`);
      await expect(page.locator('.stepper-place')).toHaveText(`Step ${at + 1} of ${steps.length}`);
    }
    for (const _ of steps) await page.getByRole('link', { name: 'Previous' }).click();
    await expect(page).toHaveURL(address);
  });
}
