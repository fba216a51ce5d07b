// What the dialog gives to copy, put into a page written by hand, shows the chart.
import type { Page } from '@playwright/test';
import { article, type Host } from './embedHost.ts';
import { holdAnswers } from './holdAnswers.ts';
import { answering, CHART_IDS, expect, test } from './realEmbeds.ts';
import { jumpTo, story } from './site.ts';

/** Where no script runs, as in a feed, the words under the picture stay in their place when it comes. */
async function wordsStay(page: Page, host: Host, figure: string): Promise<void> {
  const show = await holdAnswers(page, '**/image.svg');
  const body = article(figure.replace(/<script.*/, ''));
  await page.goto(host.serve({ body }), { waitUntil: 'domcontentloaded' });
  const top = () => page.locator('figcaption').evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  show();
  const picture = page.locator('figure img');
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.complete)).toBe(true);
  expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  expect(Math.abs((await top()) - before)).toBeLessThan(1);
}

for (const chart of CHART_IDS) {
  test(`${chart} is copied from the page and lives in another`, async ({
    page,
    host,
    noise,
    context,
  }) => {
    noise.expectNoise('Service Worker registration blocked by Playwright');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(host.site).origin,
    });
    const section = story.sections.find((one) =>
      one.steps.some(({ view }) => view.chart === chart),
    );
    const step = section?.steps.find(({ view }) => view.chart === chart);
    await page.goto(host.site);
    await page.waitForSelector('html[data-ready]');
    await jumpTo(page, section?.kind === 'scrolly' ? (step?.id ?? '') : (section?.id ?? ''));
    await page
      .locator(`section[data-section="${section?.id}"] .chart-tools [aria-haspopup="dialog"]`)
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
    await expect(dialog).toBeVisible();
    const copy = async (name: string) => {
      await dialog.getByRole('button', { name: `Copy: ${name}` }).click();
      await expect(dialog.getByText('Copied.')).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toBe(await dialog.getByLabel(name).first().inputValue());
      return text;
    };
    await expect(dialog.getByLabel('Picture that becomes interactive').first()).toHaveValue(
      / width="1200" height="\d+" /,
    );
    const figure = await copy('Picture that becomes interactive');
    const frame = await dialog.getByLabel('Frame', { exact: false }).first().inputValue();
    const address = await dialog.getByLabel('Address', { exact: false }).first().inputValue();
    expect(address).toBe(`${host.site}embed/v1/${chart}/step-${step?.id}/`);
    await wordsStay(page, host, figure);
    for (const text of [figure, frame]) {
      await page.goto(host.serve({ body: article(text) }));
      const [live] = await answering(page, 1);
      expect(live?.url()).toBe(address);
      await expect(page.locator('iframe')).toHaveAttribute('title', /\S/);
      await expect(page.locator('iframe')).toHaveAttribute(
        'sandbox',
        'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
      );
      await expect(live?.getByRole('heading', { level: 1 }) ?? page.locator('none')).toBeVisible();
    }
  });
}

test('on a phone the dialog begins with the narrow preview and keeps its controls inside', async ({
  page,
  host,
  noise,
}) => {
  noise.expectNoise('Service Worker registration blocked by Playwright');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(host.site);
  await page.waitForSelector('html[data-ready]');
  await jumpTo(page, 'explore');
  await page.locator('.bench .chart-tools [aria-haspopup="dialog"]').first().click();
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
  await expect(dialog.getByRole('button', { name: '320', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const beyond = await dialog.evaluate((box) => {
    const { right, left } = box.getBoundingClientRect();
    const { paddingLeft, paddingRight } = getComputedStyle(box);
    return [...box.querySelectorAll('select, textarea, button, section')]
      .map((one) => one.getBoundingClientRect())
      .filter(
        (one) =>
          one.right > right - Number.parseFloat(paddingRight) + 1 ||
          one.left < left + Number.parseFloat(paddingLeft) - 1,
      ).length;
  });
  // The button that closes stands in the corner.
  expect(beyond).toBeLessThanOrEqual(1);
});
