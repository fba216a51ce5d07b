// Colours are measured: they read on paper, sides differ for every eye, and none is louder or a flag.
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { glyphPath } from '../../src/layout/glyph.ts';
import { realStory } from '../fixtures/stories.ts';
import { muted, SCHEMES, sideColours, token } from './tokens.ts';

const TEXT = 4.5;
const MARK = 3;
/** Least difference (CIEDE2000) at which two sides are told apart without their shapes. */
const APART = 15;
/** Most by which the strongest side may outweigh the weakest, as a ratio of contrasts. */
const MOST_UNEVEN = 1.6;
/** Most by which sides may differ in lightness and in chroma (OKLCH). */
const UNEVEN = { lightness: 0.12, chroma: 0.075 };

/** Colours of the flags of those who take part: United States, Ukraine, European Union, Russia. */
const FLAGS = [
  '#b22234',
  '#3c3b6e',
  '#0057b7',
  '#ffd700',
  '#003399',
  '#ffcc00',
  '#0039a6',
  '#d52b1e',
];

/** A colour as it is with less, or without, what a filter takes away. */
const through = (filter: (colour: Color) => Color | undefined) => (colour: string) =>
  formatHex(filter(parse(colour) ?? black)) ?? '';

const EYES = {
  'full colour vision': (colour: string) => colour,
  'no red cones': through(filterDeficiencyProt(1)),
  'no green cones': through(filterDeficiencyDeuter(1)),
  'no blue cones': through(filterDeficiencyTrit(1)),
};

const black: Color = { mode: 'rgb', r: 0, g: 0, b: 0 };
const difference = differenceCiede2000();
const oklch = converter('oklch');
const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** Difference of the two colours that are closest. */
function closest(colours: readonly string[]): number {
  const pairs = colours.flatMap((one, at) =>
    colours.slice(at + 1).map((other) => difference(one, other)),
  );
  return Math.min(...pairs);
}

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const paper = token(scheme, 'paper');
  const ink = token(scheme, 'ink');
  const soft = token(scheme, 'ink-soft');
  const sides = sideColours(scheme);
  const told = sides.slice(0, realStory().sides.length);

  test('every side and every text colour reads on paper', () => {
    for (const colour of [...sides, ink, soft]) {
      expect(wcagContrast(colour, paper), colour).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('what steps back keeps an outline, and words on a pale ground stay readable', () => {
    for (const colour of [...sides, soft]) {
      expect(
        wcagContrast(muted(scheme, colour, 'muted-line'), paper),
        colour,
      ).toBeGreaterThanOrEqual(MARK);
    }
    const squares = token(scheme, 'square');
    expect(wcagContrast(ink, squares)).toBeGreaterThanOrEqual(TEXT);
    expect(wcagContrast(soft, squares)).toBeGreaterThanOrEqual(TEXT);
  });

  test('a body that steps back is paler than one in the light, and still no hollow one', () => {
    for (const colour of sides) {
      const body = muted(scheme, colour, 'muted-body');
      expect(difference(body, colour), colour).toBeGreaterThan(APART);
      expect(difference(body, paper), colour).toBeGreaterThan(APART / 2);
    }
  });

  test.each(Object.entries(EYES))('the story’s sides differ for an eye with %s', (_eye, see) => {
    expect(closest(told.map(see))).toBeGreaterThanOrEqual(APART);
  });

  test('all hues of the palette differ for an eye with full colour vision', () => {
    expect(closest(sides)).toBeGreaterThanOrEqual(APART);
  });

  test('no side bears a colour of a flag', () => {
    for (const side of sides) {
      for (const flag of FLAGS)
        expect(difference(side, flag), `${side} ${flag}`).toBeGreaterThan(APART);
    }
  });

  test('no side is louder than another', () => {
    const weights = told.map((colour) => wcagContrast(colour, paper));
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThanOrEqual(MOST_UNEVEN);
    const tones = told.map((colour) => oklch(colour));
    expect(range(tones.map((tone) => tone?.l ?? 0))).toBeLessThanOrEqual(UNEVEN.lightness);
    expect(range(tones.map((tone) => tone?.c ?? 0))).toBeLessThanOrEqual(UNEVEN.chroma);
  });

  test('the focus ring stands off paper', () => {
    expect(wcagContrast(token(scheme, 'focus'), paper)).toBeGreaterThanOrEqual(MARK);
  });

  test('in grey, where hues of sides come close, their shapes tell them apart', () => {
    const greys = told.map(through(filterGrayscale(1)));
    expect(closest(greys), 'grey alone would not do').toBeLessThan(APART);
    const shapes = sides.map((_, rank) => glyphPath(rank, 18));
    expect(new Set(shapes).size).toBe(sides.length);
  });
});
