// Colours of a picture are such as any renderer reads, and the same to the eye.
import { converter, formatCss, formatRgb, oklab } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainPaint } from '../../../src/page/explore/plainPaint.ts';

const rgb = converter('rgb');
const channel = fc.integer({ min: 0, max: 255 });

test('a mixed colour is the one that it is on the screen', () => {
  fc.assert(
    fc.property(channel, channel, channel, (r, g, b) => {
      const colour = { mode: 'rgb' as const, r: r / 255, g: g / 255, b: b / 255 };
      const { l, a, b: blue } = oklab(colour);
      const fixed = (part: number) => part.toFixed(6);
      expect(plainPaint(`oklab(${fixed(l)} ${fixed(a)} ${fixed(blue)})`)).toBe(formatRgb(colour));
      expect(plainPaint(formatCss(colour))).toBe(formatRgb(rgb(colour)));
    }),
  );
});

test('what can be seen through stays so, and other values stay as they are', () => {
  expect(plainPaint('color(srgb 1 0 none / 0.5)')).toBe('rgba(255, 0, 0, 0.5)');
  expect(plainPaint('oklab(1.2 0 0)')).toBe('rgb(255, 255, 255)');
  for (const value of ['rgb(1, 2, 3)', 'none', '2px', 'url("#a")'])
    expect(plainPaint(value)).toBe(value);
});
