// The built site keeps its budgets, counted in exact bytes; an overrun names the culprit.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUDGETS, EMBED_BUDGETS } from '../../src/build/bench/budgets.ts';
import { ownerOf, readBundleReport, sharePackages } from '../../src/build/bench/bundleReport.ts';
import {
  type BudgetLine,
  checkBudgets,
  describeOverrun,
} from '../../src/build/bench/checkBudgets.ts';
import { foreignInCss, foreignInHtml } from '../../src/build/bench/foreignAddresses.ts';
import { readTags, removeScripts } from '../../src/build/bench/readTags.ts';
import { weighEmbeds } from '../../src/build/bench/weighEmbeds.ts';
import { weighSite } from '../../src/build/bench/weighSite.ts';

const SLOW_MS = 180_000;

describe('the built site', () => {
  let lines: readonly BudgetLine[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'budgets-'));
    const [site, report] = [join(folder, 'site'), join(folder, 'bundle.json')];
    await promisify(execFile)('node', ['src/build/build.mjs', '--out', site], {
      env: { ...process.env, NODE_ENV: 'production', BUNDLE_REPORT: report },
    });
    lines = [...checkBudgets(weighSite(site), readBundleReport(report)), ...weighEmbeds(site)];
  }, SLOW_MS);

  test.each([...BUDGETS, ...EMBED_BUDGETS])('keeps its budget of $words', ({ id }) => {
    const line = lines.find(({ budget }) => budget.id === id);
    expect(line).toBeDefined();
    const overrun = line ? describeOverrun(line) : null;
    expect(overrun, overrun ?? '').toBeNull();
  });

  test('knows the packages of its scripts', () => {
    const scripts = lines.find(({ budget }) => budget.id === 'firstLoadJs');
    expect(scripts?.parts.join()).toContain('react-dom ');
  });

  test('counts its own scripts, not the loaders for pages of others', () => {
    const all = lines.find(({ budget }) => budget.id === 'allJs')?.parts.join();
    expect(all).toContain('sw.js');
    expect(all).not.toContain('loader.js');
  });

  test("tells the workbench's own scripts from the page's, and counts each once", () => {
    const partsOf = (id: string) => lines.find(({ budget }) => budget.id === id)?.parts ?? [];
    expect(partsOf('workbenchJs').join()).toContain('minisearch ');
    expect(partsOf('allJs').join()).not.toContain('minisearch ');
    expect(partsOf('allJs').join()).toContain('MapChart');
    expect(partsOf('workbenchCss').join()).toContain('Workbench');
    const files = [...partsOf('allJs'), ...partsOf('workbenchJs')].map(
      (part) => part.split(' ')[0],
    );
    expect(files).toHaveLength(new Set(files).size);
  });
});

test('an overrun names each file with its packages, the heaviest first', () => {
  const weightOf = (path: string, gzip: number) => ({ path, bytes: gzip, gzip, brotli: gzip });
  const line = checkBudgets(
    {
      html: weightOf('index.html', 1),
      firstLoadJs: [weightOf('small.js', 1000), weightOf('big.js', 130_000)],
      allJs: [],
      workbenchJs: [],
      css: [],
      workbenchCss: [],
      preloadedFonts: [],
      requests: [],
      foreignAddresses: [],
    },
    { 'big.js': [{ name: 'react-dom', minified: 180_000, gzip: 56_000 }] },
  )[0];
  expect(line && describeOverrun(line)).toBe(
    'JavaScript of the first load, gzip: 131.0 kB, 6.0 kB over the limit of 125.0 kB. It is made of:\n' +
      '  big.js 130.0 kB (react-dom 56.0 kB)\n  small.js 1.0 kB',
  );
});

test('an overrun of the embeds names each page over the limit, the heaviest first', () => {
  const site = mkdtempSync(join(tmpdir(), 'embeds-'));
  const noise = (bytes: number) => randomBytes(bytes).toString('latin1');
  const files = {
    'v1/map/index.html': noise(30_000),
    'v1/map/step-a/index.html': noise(40_000),
    'v1/plan/index.html': 'a',
    'v1/code/map-1.js': 'a',
    'v1/code/map-1.css': 'a',
    'v1/code/story-1.js': 'a',
    'v1/loader.js': 'a',
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(site, 'embed', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, 'latin1');
  }
  const line = weighEmbeds(site).find(({ budget }) => budget.id === 'embedHtml');
  expect(line && describeOverrun(line)).toMatch(
    /^HTML of an embed, gzip: 40\.\d kB, 10\.\d kB over the limit of 30\.0 kB.*\n {2}embed\/v1\/map\/step-a\/index\.html 40\.\d kB\n {2}embed\/v1\/map\/index\.html 30\.\d kB$/,
  );
});

test('a source belongs to its package, or to its room of the house', () => {
  expect(ownerOf('../node_modules/react-dom/cjs/a.js')).toBe('react-dom');
  expect(ownerOf('node_modules/a/node_modules/@b/c/index.js')).toBe('@b/c');
  expect(ownerOf('../../src/charts/map/MapChart.tsx')).toBe('src/charts');
  expect(ownerOf('\0vite/preload-helper.js')).toBe('bundler');
});

test('the code of a script is shared out by its source map', () => {
  // Columns 0 to 4 are of source 0, 4 to 8 of source 1, 8 to 10 of none.
  const shares = sharePackages('aaaabbbbcc', {
    sources: ['node_modules/a/a.js', 'src/story/b.ts'],
    mappings: 'AAAA,ICAA,I',
  });
  expect(Object.fromEntries(shares.map(({ name, minified }) => [name, minified]))).toEqual({
    a: 4,
    'src/story': 4,
    bundler: 2,
  });
});

test('data that no source map knows of counts for its package', () => {
  const map = { sources: ['src/story/b.ts'], mappings: 'A,IAAA' };
  const shares = sharePackages('ddddbb', map, new Map([['world', 3]]));
  expect(Object.fromEntries(shares.map(({ name, minified }) => [name, minified]))).toEqual({
    world: 3,
    'src/story': 2,
    bundler: 1,
  });
});

test('what is loaded from another host is found, links and words are not', () => {
  const html = `<link rel="canonical" href="https://here.example/"><link rel=preconnect href=https://a.example>
    <a href="https://b.example/"></a><img alt="a > b" srcset="./x.png 1x, //c.example/x.png 2x">
    <script src='https://d.example/x.js'>"<img src='https://e.example/'>"</script>`;
  expect(foreignInHtml(html)).toEqual([
    'https://a.example',
    '//c.example/x.png',
    'https://d.example/x.js',
  ]);
  expect(foreignInCss(`@import "https://f.example/x.css"; a { background: url(./x.svg) }`)).toEqual(
    ['https://f.example/x.css'],
  );
});

test('the page without scripts keeps all but scripts and their hints', () => {
  const html = `<html lang="en" data-js data-story="a"><link rel="modulepreload" href="a.js"><link rel="stylesheet" href="a.css"><script type="module">if (1 > 0) {}</script><p>data-js</p>`;
  expect(removeScripts(html)).toBe(
    '<html lang="en" data-story="a"><link rel="stylesheet" href="a.css"><p>data-js</p>',
  );
  expect(readTags(html).map(({ name }) => name)).toEqual(['html', 'link', 'link', 'script', 'p']);
});
