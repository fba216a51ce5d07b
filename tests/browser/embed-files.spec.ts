// The files of every embed of the built site: one oEmbed answer that holds, companions, valid pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { readTags } from '../../src/build/bench/readTags.ts';
import { statePath } from '../../src/charts/chartStates.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { expect, test } from './site.ts';

const SITE = 'dist';
/** What consumers read of a page: the first bytes of it. */
const READ_BYTES = 1024;
/** WordPress shows no more. */
const MOST_HEIGHT = 1000;
const COMPANIONS = ['oembed.json', 'image.svg', 'image.png', 'data.csv', 'data.json'];
const RULES = {
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
} satisfies ConfigData;

const pages = readdirSync(join(SITE, 'embed/v1'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => join(SITE, 'embed/v1', file));

test('every chart and every state has a page', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const chart of CHART_IDS) {
    expect(pages).toContain(join(SITE, statePath({ chart, folder: '' }), 'index.html'));
  }
});

test('every page has its companions, and one discovery link where consumers look for it', () => {
  for (const page of pages) {
    const folder = dirname(page);
    expect(
      COMPANIONS.filter((file) => !existsSync(join(folder, file))),
      page,
    ).toEqual([]);
    const html = readFileSync(page, 'utf8');
    const links = readTags(html).filter(({ attributes }) => attributes.type?.includes('oembed'));
    expect(links, page).toHaveLength(1);
    const { rel, type, href = '' } = links[0]?.attributes ?? {};
    expect({ rel, type }).toEqual({ rel: 'alternate', type: 'application/json+oembed' });
    expect(new URL(href).pathname).toBe(`/${folder.slice(SITE.length + 1)}/oembed.json`);
    const end = html.indexOf('>', html.indexOf('json+oembed'));
    expect(Buffer.byteLength(html.slice(0, end)), page).toBeLessThan(READ_BYTES);
  }
});

test('every oEmbed answer holds what its consumers want', () => {
  for (const page of pages) {
    const folder = dirname(page);
    const answer = JSON.parse(readFileSync(join(folder, 'oembed.json'), 'utf8'));
    expect(answer, page).toMatchObject({ version: '1.0', type: 'rich' });
    for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
      expect(Number.isInteger(answer[size]) && answer[size] > 0, `${page} ${size}`).toBe(true);
    expect(answer.height).toBeLessThanOrEqual(MOST_HEIGHT);
    expect(answer.title).toMatch(/\S/);

    const tags = readTags(answer.html);
    expect(
      tags.map(({ name }) => name),
      page,
    ).toEqual(['iframe']);
    expect(answer.html).toMatch(/^<iframe [^>]*><\/iframe>$/);
    const { src = '', title, height, sandbox } = tags[0]?.attributes ?? {};
    expect(title).toMatch(/\S/);
    expect(height).toBe(`${answer.height}`);
    expect(sandbox).toBe(
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    expect(join(SITE, new URL(src).pathname, 'index.html')).toBe(page);

    const picture = readFileSync(join(SITE, new URL(answer.thumbnail_url).pathname));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], page).toEqual([
      answer.thumbnail_width,
      answer.thumbnail_height,
    ]);
  }
});

for (const chart of CHART_IDS) {
  test(`the pages of ${chart} are valid HTML, and hold no style that their policy would refuse`, async () => {
    const own = pages.filter((page) => page.startsWith(join(SITE, 'embed/v1', chart)));
    for (const page of [own.at(0), own.at(-1)]) {
      const html = readFileSync(page ?? '', 'utf8');
      const report = await new HtmlValidate(RULES).validateString(html);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
        ),
      );
      expect(faults, page).toEqual([]);
      const styled = readTags(html).filter(
        ({ name, attributes }) => name === 'style' || 'style' in attributes,
      );
      expect(styled, page).toEqual([]);
    }
  });
}
