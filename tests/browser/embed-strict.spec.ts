// Hosts that keep strict rules: the chart comes without a violation, a loader not vouched for does not.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LOADER_VERSION } from '../../src/build/embedScripts.ts';
import { ALT, expect, figure, type Host, readyFrame, test } from './embedHost.ts';

interface Policed extends Window {
  violations?: string[];
}

const STYLE =
  'figure { margin: 0; min-height: 720px } img { max-width: 100%; max-height: 560px; width: auto; height: auto }';

/** A host whose policy lets nothing in but what the embeds need. */
async function openStrictHost(page: Page, host: Host) {
  await page.addInitScript(() => {
    const violations: string[] = [];
    (window as Policed).violations = violations;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  const text = readFileSync(`public/embed/v${LOADER_VERSION}/loader.js`);
  const hash = createHash('sha384').update(text).digest('base64');
  const pinned = `${host.site}embed/v${LOADER_VERSION}/loader.js`;
  const script = `<script async src="${pinned}" integrity="sha384-${hash}" crossorigin="anonymous"></script>`;
  const style = host.serve({ body: STYLE, type: 'text/css' });
  const origin = new URL(host.site).origin;
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin}; style-src 'self'; require-trusted-types-for 'script'`;
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
<link rel="stylesheet" href="${style}"></head><body>${figure(host.site, 'network', false)}${script}</body></html>`;
  await page.goto(host.serve({ body, headers: { 'Content-Security-Policy': policy } }));
  return { violations: () => page.evaluate(() => (window as Policed).violations) };
}

test('a host with a strict policy gets the chart and reports no violation', async ({
  page,
  host,
}) => {
  const { violations } = await openStrictHost(page, host);
  const frame = await readyFrame(page);
  await page.locator('figure').evaluate((one) => {
    one.dispatchEvent(
      new CustomEvent('moving-parts:set', { detail: { actor: 'a', theme: 'dark' } }),
    );
  });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.locator('figure').evaluate((one) => one.clientHeight)).toBe(720);
  expect(await violations()).toEqual([]);
});

test('a pinned loader that was tampered with does not run; picture and link stay', async ({
  page,
  host,
  noise,
}) => {
  noise.expectNoise('integrity');
  await page.route('**/embed/v1.*/loader.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('720', '721');
    await route.fulfill({ response, body });
  });
  const refused = page.waitForEvent('console', (one) => one.text().includes('integrity'));
  await openStrictHost(page, host);
  await expect(page.getByAltText(ALT)).toBeVisible();
  await expect(page.locator('figure a')).toHaveAttribute('href', /\?from=network$/);
  await refused;
  expect(await page.evaluate(() => window.movingParts)).toBe(undefined);
  await expect(page.locator('iframe')).toHaveCount(0);
});
