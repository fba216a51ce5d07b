// The fonts that the build cuts: light, complete for what is printed, and the same each time.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fromBuffer } from '@capsizecss/unpack';
import type { Rollup } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import {
  parseRanges,
  printRanges,
  readCodes,
  selectCodes,
} from '../../src/build/fontsCharacters.ts';
import { fontsForPictures } from '../../src/build/fontsPictures.ts';
import { fontPreloads, writeFonts } from '../../src/build/fontsPlugin.ts';
import { cutFonts, FACES } from '../../src/build/fontsSubset.ts';
import { PICTURE_FAMILIES } from '../../src/build/pictureFamilies.ts';

const HEAVIEST_AT_ONCE = 60_000;
const story = readFileSync('data/story.json', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
const fonts = await cutFonts(story);
const sheet = await writeFonts(fonts, folder);
const css = readFileSync(sheet, 'utf8');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the fonts', () => {
  it('weigh at most 60 kB before first paint', () => {
    const early = fonts.filter((font) => font.atOnce);
    expect(early.map((font) => font.fileName)).toEqual([
      'newsreader-text.woff2',
      'newsreader-display.woff2',
      'schibsted-grotesk.woff2',
      'schibsted-grotesk-latin-ext.woff2',
    ]);
    const weight = early.reduce((sum, font) => sum + font.data.length, 0);
    expect(weight).toBeLessThanOrEqual(HEAVIEST_AT_ONCE);
  });

  it('draw at once every Latin character that the interface prints', () => {
    const printed = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|css)$/.test(file) && !file.startsWith('build'))
      // Letters that a reader may type, and that nothing prints.
      .filter((file) => !file.endsWith('listWords.ts'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('');
    for (const face of FACES.filter((one) => one.atOnce)) {
      const early = fonts.filter((font) => font.face === face && font.atOnce);
      const ranges = early.flatMap((font) => parseRanges(font.unicodeRange));
      const latin = parseRanges('U+20-FF,U+2000-206F,U+2190-2193,U+2212');
      const needed = selectCodes(readCodes(printed), latin);
      expect(String.fromCodePoint(...selectCodes(needed, latin, ranges))).toBe('');
    }
  });

  it('ask for other letters of the story in further files, and each letter of one file only', () => {
    for (const { name } of FACES) {
      const codes = fonts
        .filter((font) => font.face.name === name)
        .flatMap((font) => selectCodes(readCodes(story), parseRanges(font.unicodeRange)));
      expect(new Set(codes).size, name).toBe(codes.length);
      expect(String.fromCodePoint(...codes), name).toContain('ž');
    }
  });

  it('are the same for the same story, byte for byte', async () => {
    const again = await cutFonts(story);
    expect(again.map((font) => font.data.toString('base64'))).toEqual(
      fonts.map((font) => font.data.toString('base64')),
    );
    expect(await writeFonts(await cutFonts(story), folder)).toBe(sheet);
  });

  it('stand in one stylesheet beside the files it names', () => {
    const named = [...css.matchAll(/url\("\.\/([^"]+)"\)/g)].map((match) => match[1]);
    expect([...named, basename(sheet)].sort()).toEqual(readdirSync(dirname(sheet)).sort());
    expect(css.match(/font-display: swap/g)).toHaveLength(named.length);
  });

  it('have stand-ins of their own measure for every family of the tokens that is local', () => {
    const rules = css.split('@font-face').filter((rule) => rule.includes('local('));
    expect(rules).toHaveLength(10);
    for (const rule of rules) {
      const share = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rule)?.[1]);
      expect(share('size-adjust')).toBeGreaterThan(80);
      expect(share('size-adjust')).toBeLessThan(120);
      const line = (share('ascent-override') + share('descent-override')) * share('size-adjust');
      const ours = rule.includes('Newsreader') ? 1 : 2528 / 2048;
      expect(line / 10_000).toBeCloseTo(ours, 2);
    }
  });
});

describe('preload tags', () => {
  const asset = (name: string) => ({
    type: 'asset',
    names: [name],
    fileName: `assets/${name.replace('.', '-hash.')}`,
  });
  const bundle = {
    a: asset('schibsted-grotesk.woff2'),
    b: asset('newsreader-text-rest.woff2'),
    c: asset('newsreader-text.woff2'),
    e: asset('schibsted-grotesk-latin-ext.woff2'),
    f: asset('newsreader-text-latin-ext.woff2'),
    d: { type: 'chunk', fileName: 'assets/page.js' },
  } as unknown as Rollup.OutputBundle;
  const links = (base: string, page: string) =>
    fontPreloads(fonts, bundle, base, page).map((tag) => tag.attrs?.href);

  it('name the fonts of first paint only, from any depth and under any base', () => {
    const early = [
      'assets/newsreader-text-hash.woff2',
      'assets/schibsted-grotesk-hash.woff2',
      'assets/schibsted-grotesk-latin-ext-hash.woff2',
    ];
    const below = (root: string) => early.map((path) => `${root}${path}`);
    expect(links('./', '/index.html')).toEqual(below('./'));
    expect(links('./', '/embed/v1/map/index.html')).toEqual(below('../../../'));
    expect(links('/talks/', '/embed/v1/map/index.html')).toEqual(below('/talks/'));
  });

  it('say how each font is asked for, by a letter that it draws', () => {
    const asked = fontPreloads(fonts, bundle, './', '/index.html').map(({ attrs }) => attrs);
    expect(asked.map((attrs) => attrs?.['data-font'])).toEqual([
      '400 1em "Newsreader Variable"',
      '400 1em "Schibsted Grotesk Variable"',
      '400 1em "Schibsted Grotesk Variable"',
    ]);
    expect(asked.at(-1)?.['data-letter']).toMatch(/^[āćčėğīşšūž]$/);
  });
});

describe('fonts for pictures', () => {
  it('are TTF with names and letters of both families', async () => {
    const made = await fontsForPictures('Kyiv, naujausia žymiai');
    const names = await Promise.all(made.map(async (font) => (await fromBuffer(font)).familyName));
    const { serif, sans } = PICTURE_FAMILIES;
    expect(names).toEqual([serif, serif, sans, sans, sans]);
    expect(made.map((font) => font.readUInt32BE(0))).toEqual(made.map(() => 0x00010000));
    expect(await fontsForPictures('plain')).toHaveLength(5);
  });
});

describe('ranges', () => {
  it('are read and written as CSS says them', () => {
    expect(printRanges([0x41, 0x42, 0x43, 0x7a])).toBe('U+41-43,U+7a');
    expect(parseRanges('U+41-43, U+7A')).toEqual([
      [0x41, 0x43],
      [0x7a, 0x7a],
    ]);
  });
});
