// Colours of sides read on the page's ground, and no side is much louder than another.
import { readFileSync } from 'node:fs';
import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';

const LEAST_CONTRAST = 4.5;
/** Most by which the strongest side may outweigh the weakest, as a ratio of contrasts. */
const MOST_UNEVEN = 2;

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Both values of a token: light, then dark. */
const valuesOf = (token: string) =>
  [...css.matchAll(new RegExp(`--${token}:\\s*(#[0-9a-f]{6})`, 'gi'))].map(
    ([, value]) => value ?? '',
  );

/** Relative luminance of WCAG 2, 0 to 1. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
])('in the %s scheme', (_name, at) => {
  const paper = valuesOf('paper')[at] ?? '';
  const sides = [0, 1, 2, 3, 4, 5].map((rank) => valuesOf(`side-${rank}`)[at] ?? '');

  test('every side and every text colour reads on paper', () => {
    for (const colour of [...sides, valuesOf('ink')[at] ?? '', valuesOf('ink-soft')[at] ?? '']) {
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  test('no side is much louder than another', () => {
    const weights = sides.slice(0, 4).map((colour) => contrast(colour, paper));
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThanOrEqual(MOST_UNEVEN);
  });
});
