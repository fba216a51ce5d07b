// What a reader takes away is a real file: pictures, tables, citations; and words where that is denied.
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { SaxesParser } from 'saxes';
import { CHART_IDS } from '../../src/story/kinds.ts';
import type { ChartId } from '../../src/story/schema.ts';
import { expect, jumpTo, open, story, test } from './site.ts';

const SIDE = story.sides[0]?.id ?? '';
const CHOSEN = `./?side=${SIDE}#explore`;
const TITLES: Record<ChartId, string> = {
  network: 'People and rooms',
  timeline: 'Who met where, and when',
  plan: 'The points of the plan',
  map: 'Where the rooms are',
  statements: 'What each side has said',
};

/** The workbench with one chart drawn and in view. */
async function openBench(page: Page, address: string, chart: ChartId) {
  await page.setViewportSize({ width: 1440, height: 1400 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, address);
  await jumpTo(page, 'explore');
  const place = page.locator(`.bench .explore-${chart}`);
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator('[data-mark]').first()).toBeAttached();
  return place;
}

async function take(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}
const bytes = async (download: Download) => readFileSync(await download.path());

test('a picture is set in the letters of the page, and in others where these cannot be had', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  const place = await openBench(page, CHOSEN, 'network');
  const picture = async () => {
    const press = () => place.getByRole('button', { name: `PNG (${TITLES.network})` }).click();
    return bytes(await take(page, press));
  };
  const set = await picture();
  expect(await picture()).toEqual(set);
  await page.route('**/*.woff2', (route) => route.abort());
  const plain = await picture();
  expect(plain.subarray(1, 4).toString()).toBe('PNG');
  expect(plain).not.toEqual(set);
});

for (const chart of CHART_IDS) {
  test(`${chart}, narrowed by a choice, is taken away as picture and data`, async ({ page }) => {
    const place = await openBench(page, CHOSEN, chart);
    const press = (kind: string) => () =>
      place.getByRole('button', { name: `${kind} (${TITLES[chart]})` }).click();
    const drawn = await place.locator('.drawing').boundingBox();

    const svgFile = await take(page, press('SVG'));
    /** What is chosen lights counts and no point. */
    const drawing = chart === 'plan' ? 'plan-counts' : chart;
    expect(svgFile.suggestedFilename()).toBe(
      `${story.meta.id}-${drawing}-side-${SIDE}-2025-12-01.svg`,
    );
    const svg = (await bytes(svgFile)).toString();
    const elements: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, uri }) => {
      elements.push(name);
      expect(uri).toBe('http://www.w3.org/2000/svg');
    });
    parser.write(svg).close();
    expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(elements.length).toBeGreaterThan(40);
    expect(svg).not.toMatch(/<(script|style|image|foreignObject)|class=|style=|data-|oklab|var\(/);
    for (const [, url] of svg.matchAll(/url\(([^)]*)\)/g)) expect(url).toMatch(/^(&quot;)?#/);
    const printed = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const words of [TITLES[chart], 'As known on 1 December 2025', 'Undisclosed', 'CC BY 4.0'])
      expect(printed).toContain(words);
    expect(printed).toMatch(/, from \d+ published sources: .+; and others ·/);
    expect(svg).toContain(`side=${SIDE}`);
    expect(svg).toContain('Narrowed to: United States');
    if (chart === 'statements') {
      const [side = 0, topic = 0] = ['United States', 'Sovereignty and non-aggression'].map(
        (name) => Number(new RegExp(` y="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1]),
      );
      expect(svg, 'what stands below another press is counted').toMatch(/>\d+ more</);
      expect(side, 'the sides stand above the words, however far the page is read').toBeLessThan(
        topic,
      );
    }
    if (chart === 'map') {
      const [, overflow] = /<svg[^>]*><svg[^>]* overflow="(\w+)"/.exec(svg) ?? [];
      expect(overflow, 'the land ends where the map ends').toBe('hidden');
    }

    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    expect(width).toBe(Math.ceil(drawn?.width ?? 0) + 48);
    const png = await bytes(await take(page, press('PNG')));
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const scale = Math.min(2, Math.sqrt(16_000_000 / (width * height)));
    expect(png.readUInt32BE(16)).toBe(Math.round(width * scale));
    expect(png.readUInt32BE(20)).toBe(Math.round(height * scale));
    expect(png.length).toBeGreaterThan(20_000);

    const rows = csvParse((await bytes(await take(page, press('CSV')))).toString());
    const json = JSON.parse((await bytes(await take(page, press('JSON')))).toString());
    expect(rows.length).toBeGreaterThan(3);
    expect(json.records).toHaveLength(rows.length);
    expect(json).toMatchObject({ chart, asOf: '2025-12-01', choice: { side: SIDE } });
    expect(json.address).toContain(`side=${SIDE}`);
    for (const [at, row] of rows.entries()) {
      expect(row.as_of).toBe('2025-12-01');
      expect(row.source_ids).toBe(json.records[at].sources.join('; '));
      expect(row.certainty).toBe(json.records[at].certainty);
    }
    await expect(place.getByRole('alert')).toHaveCount(0);
  });
}

test('with nothing chosen the files that the build has made are plain links', async ({ page }) => {
  const place = await openBench(page, './#explore', 'map');
  const png = place.getByRole('link', { name: 'PNG (Where the rooms are)' });
  const download = await take(page, () => png.click());
  expect(download.suggestedFilename()).toBe(`${story.meta.id}-map-2025-12-01.png`);
  expect((await bytes(download)).readUInt32BE(16)).toBe(2400);
  const files = page.locator('.bench .take-away').last().getByRole('link');
  await expect(files).not.toHaveCount(0);
  for (const link of await files.all()) {
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
  }
});

test('table and files of the statements hold all, or the topics that a reader has switched on', async ({
  page,
}) => {
  const place = await openBench(page, './#explore', 'statements');
  const csv = async (role: 'link' | 'button') => {
    const file = place.getByRole(role, { name: `CSV (${TITLES.statements})` });
    const download = await take(page, () => file.click());
    return csvParse((await bytes(download)).toString()).map(({ id }) => id);
  };
  const pressed = place.locator('.topics [aria-pressed="true"]');
  const counts = async () =>
    (await pressed.locator('.count').allTextContents()).reduce((sum, count) => sum + +count, 0);
  expect(await csv('link')).toHaveLength(story.statements.length);
  const start = await counts();
  await pressed.first().click();
  const fewer = await csv('button');
  expect(fewer).toHaveLength(await counts());
  expect(fewer.length).toBeLessThan(start);
  await place.getByRole('button', { name: /^Table of this chart/ }).click();
  await expect(place.locator('tbody tr')).toHaveCount(fewer.length);
  await place.getByRole('button', { name: /^Table of this chart/ }).click();
  await place.getByRole('button', { name: 'All topics' }).click();
  expect(await csv('button')).toHaveLength(story.statements.length);
});

test('where the canvas is closed a sentence says so and the picture stands selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  const place = await openBench(page, CHOSEN, 'map');
  await place.getByRole('button', { name: /^PNG/ }).click();
  await expect(place.getByRole('alert')).toContainText('could not make a PNG');
  const box = place.getByRole('textbox', { name: /The file as text/ });
  await expect(box).toHaveValue(/^<svg /);
  const selected = await box.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
  );
  expect(selected).toBe(true);
});

test('without share sheet and clipboard the link stands selected, and citing goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const place = await openBench(page, CHOSEN, 'plan');
  await place.getByRole('button', { name: /^Cite and share/ }).click();
  await place.getByRole('button', { name: 'Copy link' }).click();
  const refused = place.getByRole('status').filter({ hasText: 'does not let the page copy' });
  await expect(refused).toBeVisible();
  const link = place.getByRole('textbox', { name: /^Link/ });
  await expect(link).toHaveValue(/side=.*&asOf=2025-12-01&seen=2025-12-01#explore$/);
  await place.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(place.getByRole('textbox', { name: /^BibTeX/ })).toHaveValue(/^@misc\{/);
  const address = await link.inputValue();
  await open(page, address);
  await expect(page.locator('.part[data-chosen="true"]')).toHaveCount(1);
});

test('the note of a mark tells how to cite it, at an address that lights it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './#plan-three');
  await page
    .locator('[data-section="twenty-eight-points"] [data-chart="plan"] [data-mark="point:6"]')
    .click();
  const note = page.locator('[data-note="point:6"]');
  await note.getByRole('button', { name: 'Cite and share' }).click();
  await note.getByRole('radio', { name: 'CSL-JSON' }).check();
  const [csl] = JSON.parse(await note.getByRole('textbox').inputValue());
  expect(csl.URL).toMatch(/\?lit=point:6&asOf=2025-12-01&seen=2025-12-01#explore$/);
  expect(csl.title).toMatch(/^First draft, point 6: /);
});

test('a print of the view waits for charts that the reader has not been near', async ({ page }) => {
  const printed = page.waitForEvent('console', (told) => told.text().startsWith('printed '));
  await page.addInitScript(() => {
    window.print = () => {
      const drawn = document.querySelectorAll('.bench .picture [data-chart]');
      console.info(`printed ${drawn.length}`);
    };
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, './#explore');
  const place = page.locator('.explore-network');
  await place.getByRole('button', { name: /^Cite and share/ }).click();
  await expect(page.locator('.bench .picture:empty')).not.toHaveCount(0);
  const before = await place.evaluate((it) => it.getBoundingClientRect().top);
  await place.getByRole('button', { name: 'Print this view' }).click();
  expect((await printed).text()).toBe(`printed ${CHART_IDS.length}`);
  const after = await place.evaluate((it) => it.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(4);
});

test('a print of the view goes without a chart whose code cannot be had', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  const printed = page.waitForEvent('console', (told) => told.text().startsWith('printed '));
  await page.addInitScript(() => {
    history.replaceState({ reloadedForCode: true }, '');
    window.print = () =>
      console.info(`printed ${document.querySelectorAll('.chart-failed').length}`);
  });
  await page.route('**/assets/StatementsChart-*.js', (route) => route.abort());
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, './#explore');
  const place = page.locator('.explore-network');
  await place.getByRole('button', { name: /^Cite and share/ }).click();
  await place.getByRole('button', { name: 'Print this view' }).click();
  expect((await printed).text()).toMatch(/^printed [1-9]/);
});

test('a print of the view holds the charts once and nothing to press', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => console.info('printed');
  });
  const printed = page.waitForEvent('console', (told) => told.text() === 'printed');
  const place = await openBench(page, CHOSEN, 'network');
  const groups = page.locator('.found-group');
  await page.setViewportSize({ width: 794, height: 1100 });
  await expect(page.locator('.found-group[open]')).toHaveCount(0);
  await place.getByRole('button', { name: /^Cite and share/ }).click();
  await place.getByRole('button', { name: 'Print this view' }).click();
  await printed;
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main > [data-section="cover"]')).toBeHidden();
  await expect(place.locator('.drawing > svg')).toBeVisible();
  await expect(page.locator('.explore-chart > h3')).toHaveCount(CHART_IDS.length);
  const pressed = '.explore :is(.take-away, .topics, .ask, .explore-people, .chart-tools)';
  expect(await page.locator(pressed).count()).toBeGreaterThan(5);
  for (const control of await page.locator(pressed).all()) await expect(control).toBeHidden();
  await expect(page.locator('.bench-bar select:visible')).toHaveCount(1);
  await expect(page.locator('.found .row-what').first()).toBeVisible();
  await expect(page.locator('.found-group[open]')).toHaveCount(await groups.count());
  await expect(page.locator('.found-group .on-paper').first()).toHaveText(/^\d+ more$/);
  await expect(page.locator('.found-group .on-paper').first()).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.found-group[open]')).toHaveCount(0);
  await expect(place).toBeHidden();
});
