// The files around the pages, written for a small finished site, and the server that serves them.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csvParse } from 'd3';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptHash } from '../../src/build/contentPolicy.ts';
import { readGrounds } from '../../src/build/metadata.ts';
import { drawCard } from '../../src/build/pictures.ts';
import { renderPng } from '../../src/build/renderPng.ts';
import { siteServer } from '../../src/build/serveSite.ts';
import { knownHome, writeSiteFiles } from '../../src/build/siteFilesPlugin.ts';
import { storyTables } from '../../src/story/storyTables.ts';
import { realStory } from '../fixtures/stories.ts';

const SLOW = 60_000;
const SITE = 'https://example.org/talks/';
const HTML = '<!doctype html><link rel="stylesheet" href="./assets/a-1.css"><script>go()</script>';
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const text = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Width and height in the header of a PNG. */
function pngSize(bytes: Buffer): readonly [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'assets/a-1.css'), 'body { margin: 0 }');
  writeFileSync(join(folder, 'assets/a-1.js'), 'go()');
  writeFileSync(join(folder, 'data/story.json'), '{}');
  writeFileSync(join(folder, 'icon.svg'), readFileSync('public/icon.svg'));
  await writeSiteFiles(folder, './', { storyFile: 'data/story.json', site: SITE });
}, SLOW);

describe('written files', () => {
  test.each([
    ['card.png', 1200, 630],
    ['apple-touch-icon.png', 180, 180],
    ['icon-192.png', 192, 192],
    ['icon-512.png', 512, 512],
  ])('%s measures %i by %i', (file, width, height) => {
    expect(pngSize(readFileSync(join(folder, file)))).toEqual([width, height]);
  });

  test.each(['actors', 'ties', 'events', 'statements', 'points', 'reports', 'sources'] as const)(
    'data/%s.csv has a row for every one, and its sources',
    (id) => {
      const rows = csvParse(text(`data/${id}.csv`));
      expect(rows.map((row) => row.id)).toEqual(
        storyTables(realStory())[id].rows.map(({ cells }) => cells.id),
      );
      expect(rows.every((row) => /^https?:/.test(row.source_urls ?? row.url ?? ''))).toBe(true);
    },
  );

  test('the card is the same for the same story', async () => {
    const svg = drawCard(realStory(), readGrounds().light);
    const [one, two] = await Promise.all([renderPng(svg, 300), renderPng(svg, 300)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(svg).not.toContain('style=');
  });

  test('404.html is valid, wants no index, and leads home from any depth', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      text('404.html'),
    );
    expect(report.results.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual(
      [],
    );
    expect(text('404.html')).toContain('<meta name="robots" content="noindex">');
    expect(text('404.html')).toContain('href="/talks/"');
    expect(text('404.html')).toContain('href="/talks/assets/a-1.css"');
    expect(text('404.html')).not.toMatch(/<style|style=|<script[^>]+src|fetch/);
  });

  test.each([
    ['accessibility.html', 'NVDA, JAWS, VoiceOver and TalkBack were not used'],
    ['accessibility-uk.html', 'NVDA, JAWS, VoiceOver і TalkBack не випробувано'],
    ['accessibility-ru.html', 'NVDA, JAWS, VoiceOver и TalkBack не опробованы'],
  ])('%s is valid, says what was not tested, and needs no script', async (file, said) => {
    const page = text(file);
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      page,
    );
    expect(report.results.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual(
      [],
    );
    expect(page).toContain(said);
    expect(page).toContain('href="./assets/a-1.css"');
    expect(page).not.toMatch(/<style|style=|<script/);
    expect(text('_headers')).toContain(`/${file}`);
  });

  test('the worker names the hashed files and asks no other host', () => {
    expect(text('sw.js')).toContain('assets/a-1.js');
    expect(text('sw.js')).not.toContain('importScripts');
  });

  test('the loader for pages of others is there, for anyone to fetch', () => {
    expect(text('embed/v1/loader.js')).toContain('moving-parts.embed');
    expect(text('_headers')).toMatch(/embed\/v1\/\*\n(.+\n)*? {2}Access-Control-Allow-Origin: \*/);
  });

  test('a worker that is switched off keeps nothing and takes itself away', async () => {
    const off = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(off, 'index.html'), HTML);
    writeFileSync(join(off, 'icon.svg'), readFileSync('public/icon.svg'));
    await writeSiteFiles(off, './', { storyFile: 'data/story.json', isOfflineOff: true });
    const worker = readFileSync(join(off, 'sw.js'), 'utf8');
    expect(worker).toContain('unregister');
    expect(worker).not.toContain('assets/');
  });

  test.each([
    ['./', undefined, undefined],
    ['./', SITE, '/talks/'],
    ['/there/', SITE, '/there/'],
  ])('with base %s and site %s the root is %s', (base, site, home) => {
    expect(knownHome(base, site)).toBe(home);
  });
});

describe('the preview server', () => {
  const server = siteServer(folder, '/talks/');
  let origin = '';
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers, redirect: 'manual' });

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test('serves page, data and pictures with their types and headers', async () => {
    const page = await get('/talks/', { 'Accept-Encoding': 'gzip, br' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/'sha256-/);
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(await (await get('/talks/')).text()).toBe(HTML);
    const picture = await get('/talks/card.png');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('content-encoding')).toBe(null);
    const manifest = await get('/talks/manifest.webmanifest');
    expect(manifest.headers.get('content-type')).toBe('application/manifest+json');
  });

  test.each([
    ['gzip, br', 'br'],
    ['br;q=0.9, gzip;q=0.8', 'br'],
    ['gzip;q=0.05', 'gzip'],
    ['br; q=0, gzip', 'gzip'],
    ['br;q=0.000,gzip ; Q=0.0', null],
    ['identity', null],
  ])('packs for who takes %s with %s', async (asked, packing) => {
    const page = await get('/talks/', { 'Accept-Encoding': asked });
    expect(page.headers.get('content-encoding')).toBe(packing);
    expect(await page.text()).toBe(HTML);
  });

  test('follows a page that is built anew while it serves', async () => {
    const policy = async () => (await get('/talks/')).headers.get('content-security-policy');
    const before = await policy();
    expect(await policy()).toBe(before);
    writeFileSync(join(folder, 'index.html'), HTML.replace('go()', 'goOn()'));
    expect(await policy()).toContain(scriptHash('goOn()'));
    writeFileSync(join(folder, 'index.html'), HTML);
    expect(await policy()).toBe(before);
  });

  test('answers an unchanged file with 304 and the same policy', async () => {
    const first = await get('/talks/data/story.json');
    const tag = first.headers.get('etag') ?? '';
    const second = await get('/talks/data/story.json', { 'If-None-Match': tag });
    expect(second.status).toBe(304);
    expect(second.headers.get('cache-control')).toBe('no-cache');
  });

  test.each(['/talks/nowhere/at/all', '/elsewhere', '/talks/%2e%2e/secret', '/talks/%'])(
    'answers %s with the page that says so',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Nothing is here');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  test('takes a backslash for no part of a name, as some systems end a folder with it', async () => {
    writeFileSync(join(folder, 'a\\b.txt'), 'secret');
    expect((await get('/talks/a%5Cb.txt')).status).toBe(404);
    rmSync(join(folder, 'a\\b.txt'));
  });

  test('leads to the base with its slash', async () => {
    const answer = await get('/talks?step=a');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/talks/?step=a');
  });
});

describe('the command that serves', () => {
  const run = promisify(execFile);
  const serve = async (options: readonly string[], port = '0') => {
    try {
      await run('node', ['src/build/serve.mjs', ...options], {
        env: { ...process.env, PORT: port },
      });
      return '';
    } catch (error) {
      return String((error as { stderr?: string }).stderr);
    }
  };

  test('says in a sentence what is wrong with what it was told', { timeout: SLOW }, async () => {
    expect(await serve([], 'x')).toContain('PORT must be a number');
    expect(await serve(['--base', 'talks'], '5192')).toContain('--base must begin and end');
    expect(await serve(['--dir', 'nowhere'], '5192')).toContain(
      'There is no built site in nowhere/',
    );
  });

  test('says that its port is taken, and how to choose another', { timeout: SLOW }, async () => {
    const other = siteServer(folder, '/');
    await new Promise<void>((done) => other.listen(0, 'localhost', done));
    const { port } = other.address() as AddressInfo;
    expect(await serve(['--dir', folder], `${port}`)).toContain(`Port ${port} is taken`);
    other.close();
  });
});
