// What stands around the page: headers, policy, error page, manifest, pictures, valid HTML.
import type { Page } from '@playwright/test';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { everybody, expect, open, story, test } from './site.ts';

/** The worker is part of what the policy must let in. */
test.use({ serviceWorkers: 'allow' });

/** Validity and what makes a document; files of the same host need no hash. */
const RULES = {
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
} satisfies ConfigData;

interface Watched extends Window {
  violations?: string[];
}

/** Notes every violation of the policy, from before the first script on. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    (window as Watched).violations = seen;
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return () => page.evaluate(() => (window as Watched).violations ?? ['nothing was watched']);
}

test('page, data and hashed files carry their headers', async ({ page, request }) => {
  const html = await request.get('./');
  const headers = html.headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('geolocation=()');
  expect(headers['set-cookie']).toBeUndefined();

  const data = (await request.get('./data/story.json')).headers();
  expect(data['cache-control']).toBe('no-cache');
  expect(data['access-control-allow-origin']).toBe('*');

  await open(page);
  const script = await page.locator('link#code').getAttribute('href');
  const asset = (await request.get(script ?? '')).headers();
  expect(asset['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(asset['content-type']).toContain('text/javascript');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`reading under the policy breaks none of it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'no-preference' });
    const violations = await watchPolicy(page);
    await open(page);
    const list = await everybody(page);
    await list.locator('button[data-actor]').first().click();
    await expect(page.locator('[data-panel="actor"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.bench .explore-timeline').scrollIntoViewIfNeeded();
    const frame = page.locator('[data-section="explore"] [data-chart="timeline"]');
    const mark = frame.locator('button[data-mark]:not([data-mark^="actor:"])').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-note]')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await violations()).toEqual([]);
  });
}

test('the HTML holds no style and no handler that the policy would refuse', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const markup = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
  expect(markup.match(/<[^>]*\sstyle=[^>]*>/g) ?? []).toEqual([]);
  expect(markup.match(/<style\b/g) ?? []).toEqual([]);
  expect(markup.match(/<[^>]*\son[a-z]+=[^>]*>/g) ?? []).toEqual([]);
});

for (const [name, path] of [
  ['the page', './'],
  ['the page for what is not there', './404.html'],
] as const) {
  test(`${name} is valid HTML`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const { results } = await new HtmlValidate(RULES).validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(faults).toEqual([]);
  });
}

for (const path of ['./nowhere', './nowhere/deeper/still/']) {
  test(`at ${path} a reader is told, and led home`, async ({ page, watch }) => {
    watch.expectNoise('404');
    const violations = await watchPolicy(page);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const colour = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    expect(colour).not.toBe('rgb(0, 0, 0)');
    expect(await violations()).toEqual([]);
    await page.getByRole('link').click();
    await page.waitForSelector('html[data-story]');
  });
}

test('the head tells who asks what this is, in the words of the story', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(`${story.meta.headline} · ${story.meta.title}`);
  const content = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
  expect(await content('description')).toBe(story.meta.standfirst);
  expect(await content('og:title')).toBe(story.meta.headline);
  await expect(page.locator('meta[name="description"]')).toHaveCount(1);
  await expect(page.locator('h1')).toHaveCount(1);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const types = JSON.parse(text ?? '')['@graph'].map(
    (thing: { '@type': string }) => thing['@type'],
  );
  expect(new Set(types)).toEqual(new Set(['NewsArticle', 'Dataset', 'Quotation']));
});

test('manifest, icons, card and robots.txt are where the head says', async ({ page, request }) => {
  await open(page);
  const href = (rel: string) => page.locator(`link[rel="${rel}"]`).first().getAttribute('href');
  const manifest = await request.get((await href('manifest')) ?? 'no manifest');
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  const { icons } = await manifest.json();
  const pictures = icons.map((icon: { src: string }) => icon.src);
  for (const path of [
    ...pictures,
    await href('icon'),
    await href('apple-touch-icon'),
    'card.png',
  ]) {
    const picture = await request.get(path ?? 'no picture');
    expect(picture.ok(), path ?? '').toBe(true);
    expect(picture.headers()['content-type']).toMatch(/^image\/(png|svg\+xml)$/);
  }
  expect(await (await request.get('./robots.txt')).text()).toContain('User-agent: *');
});
