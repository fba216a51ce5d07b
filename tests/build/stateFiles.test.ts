// What can be taken away from a chart: pictures that stand by themselves, data that says the same.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import { csvParse } from 'd3';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawStates } from '../../src/build/drawStates.tsx';
import { fontsForPictures } from '../../src/build/fontsPictures.ts';
import { paintSvg } from '../../src/build/paintSvg.ts';
import { PICTURE_FAMILIES } from '../../src/build/pictureFamilies.ts';
import { renderPng } from '../../src/build/renderPng.ts';
import { PNG_WIDTH, pictureStyles, writeStateFiles } from '../../src/build/writeStateFiles.ts';
import { listChartStates, stateTitle } from '../../src/charts/chartStates.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';
import { muted, token } from '../styles/tokens.ts';

const SLOW = 120_000;
const SITE = 'https://example.org/talks/';
const story = realStory();
const drawn = drawStates(story, SITE);
const styles = pictureStyles('light');
const pictures = drawn.map((one) => ({ ...one, svg: paintSvg(one.drawing, styles) }));
const pictureOf = (path: string) => {
  const found = pictures.find((one) => one.path === `embed/v1/${path}`);
  if (!found) throw new Error(`There is no picture at ${path}.`);
  return found;
};
const textOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('every picture', () => {
  test('is drawn for every state', () => {
    expect(drawn.map(({ state }) => state)).toEqual(listChartStates(story));
  });

  test('is well-formed and says in title and description what it is', () => {
    for (const { svg, state } of pictures) {
      const elements: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => expect.fail(`${state.folder}: ${error.message}`));
      parser.on('opentag', ({ name, uri }) => {
        elements.push(name);
        expect(uri).toBe('http://www.w3.org/2000/svg');
      });
      parser.write(svg).close();
      expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
      expect(svg).toContain(`role="img"`);
      expect(svg).toMatch(/<desc id="desc">[^<]{40,}<\/desc>/);
      expect(textOf(svg)).toContain('As known on 1 December 2025');
      expect(textOf(svg)).toContain(`CC BY 4.0 · example.org/talks/`);
      for (const word of ['Confirmed', 'Reported', 'Scheduled', 'Disputed', 'Undisclosed'])
        expect(textOf(svg)).toContain(word);
    }
  });

  test('asks for nothing from outside and holds no style, script or variable', () => {
    for (const { svg } of pictures) {
      expect(svg).not.toMatch(
        /<(foreignObject|script|style|image|a|div)\b|style=|class=|data-|var\(|color-mix|NaN/,
      );
      const addresses = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)];
      for (const [, href, url] of addresses) expect(href ?? url).toMatch(/^#/);
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('is landscape or nearly square, and 1200 pixels wide', () => {
    for (const { svg } of pictures) {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(Number(width)).toBe(1200);
      expect(Number(height)).toBeGreaterThan(600);
      expect(Number(height)).toBeLessThan(1200);
    }
  });

  test('shows what a statement says or that there is none', () => {
    const quoted = pictureOf('statements/actor-kyslytsya/');
    const said = story.statements.find(({ speaker }) => speaker === 'kyslytsya');
    for (const word of (said?.quote ?? '').split(' ')) expect(textOf(quoted.svg)).toContain(word);
    const silent = story.actors.find(
      ({ id }) => !story.statements.some((one) => one.speaker === id),
    );
    expect(textOf(pictureOf(`statements/actor-${silent?.id}/`).svg)).toContain(
      `Nothing said by ${silent?.name} is on the record in the sources.`,
    );
  });

  test('of the timeline draws all that its step lights', () => {
    for (const { state, svg } of pictures) {
      if (state.chart !== 'timeline') continue;
      for (const { id, short } of story.actors)
        if (state.view.lit.includes(`actor:${id}`)) expect(textOf(svg)).toContain(` ${short} `);
    }
  });

  test('mutes, colours and patterns as the page does', () => {
    const { svg } = pictureOf('network/step-florida-hosts/');
    const side = token('light', 'side-0');
    for (const colour of [side, muted('light', side, 'muted-line')]) {
      expect(svg).toContain(`stroke="${colour}"`);
    }
    expect(svg).toContain('stroke-dasharray="0 5"');
    expect(svg).toContain('stroke-dasharray="8 6"');
  });
});

describe('pictures with their own fonts', () => {
  let fonts: readonly Uint8Array[] = [];
  beforeAll(async () => {
    fonts = await fontsForPictures(pictures.map(({ svg }) => svg).join(' '));
    await renderPng('<svg xmlns="http://www.w3.org/2000/svg"/>', 1).catch(() => undefined);
  }, SLOW);

  test('keep all words and marks inside', { timeout: SLOW }, () => {
    const outside = pictures.flatMap(({ path, state, svg }) => {
      const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
      const bare = svg
        .replace(/<rect[^>]*>/, '')
        .replaceAll(/font-family="Newsreader[^"]*"/g, `font-family="${PICTURE_FAMILIES.serif}"`)
        .replaceAll(/font-family="'Schibsted[^"]*"/g, `font-family="${PICTURE_FAMILIES.sans}"`);
      const box = new Resvg(bare, { font: { fontBuffers: [...fonts] } }).getBBox();
      if (!box) return [`${path} is empty`];
      const isInside =
        box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      return isInside || state.chart === 'map' ? [] : [`${path} ${box.x} ${box.x + box.width}`];
    });
    expect(outside).toEqual([]);
  });
});

test(
  'fonts are asked for every letter of the pictures once, however many pictures there are',
  async () => {
    const asked: string[] = [];
    const fontsFor = async (letters: string) => {
      asked.push(letters);
      return [];
    };
    const two = [pictureOf('map/'), pictureOf('network/actor-rubio/')];
    await writeStateFiles(mkdtempSync(join(tmpdir(), 'states-')), story, two, { fontsFor });
    const drawings = two.map(({ drawing }) => drawing).join('');
    expect([...(asked[0] ?? '')].sort()).toEqual([...new Set(drawings)].sort());
  },
  SLOW,
);

describe('the files of a state', () => {
  const folder = mkdtempSync(join(tmpdir(), 'states-'));
  const some = [
    'map/',
    'plan/step-revised-counts/',
    'statements/actor-witkoff/',
    'network/actor-rubio/',
  ];
  const file = (path: string, name: string) => readFileSync(join(folder, 'embed/v1', path, name));

  beforeAll(() => writeStateFiles(folder, story, some.map(pictureOf), { site: SITE }), SLOW);

  test.each(some)('%s has a PNG of twice the size of its SVG', (path) => {
    const png = file(path, 'image.png');
    const [, height] = /height="(\d+)"/.exec(file(path, 'image.svg').toString()) ?? [];
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png.readUInt32BE(16)).toBe(PNG_WIDTH);
    expect(Math.abs(png.readUInt32BE(20) - 2 * Number(height))).toBeLessThanOrEqual(2);
  });

  test.each(some)('%s has a CSV that reads back as its table', (path) => {
    const table = selectTable(story, pictureOf(path).state.view);
    const read = csvParse(file(path, 'data.csv').toString());
    expect(read).toHaveLength(table.rows.length);
    for (const [at, { cells, sources }] of table.rows.entries()) {
      for (const { key } of table.columns) expect(read[at]?.[key]).toBe(`${cells[key] ?? ''}`);
      expect(read[at]?.source_ids).toBe(sources.join('; '));
      expect(read[at]?.as_of).toBe(story.meta.asOf);
    }
  });

  test.each(some)('%s has JSON with the same records and every source they name', (path) => {
    const { state } = pictureOf(path);
    const json = JSON.parse(file(path, 'data.json').toString());
    const table = selectTable(story, state.view);
    expect(json).toMatchObject({
      chart: state.chart,
      state: state.folder,
      title: stateTitle(state, EN),
      asOf: story.meta.asOf,
      story: { id: story.meta.id, data: `${SITE}data/story.json` },
      licence: story.meta.licence,
    });
    expect(json.records).toHaveLength(table.rows.length);
    const known = new Set(json.sources.map(({ id }: { id: string }) => id));
    for (const record of json.records) {
      expect(record.certainty).toMatch(/\w/);
      expect(record.sources.filter((id: string) => !known.has(id))).toEqual([]);
    }
  });

  test('the same state is written in the same bytes', { timeout: SLOW }, async () => {
    const again = mkdtempSync(join(tmpdir(), 'states-'));
    await writeStateFiles(again, story, [pictureOf('map/')], { site: SITE });
    for (const name of ['image.svg', 'image.png', 'data.csv', 'data.json'])
      expect(readFileSync(join(again, 'embed/v1/map', name)).equals(file('map/', name))).toBe(true);
  });

  test('without a known address the story is found from where the state stands', async () => {
    const again = mkdtempSync(join(tmpdir(), 'states-'));
    await writeStateFiles(again, story, [pictureOf('statements/actor-witkoff/')]);
    const place = join(again, 'embed/v1/statements/actor-witkoff');
    const { data } = JSON.parse(readFileSync(join(place, 'data.json'), 'utf8')).story;
    expect(join(place, data)).toBe(join(again, 'data/story.json'));
  });
});
