// The shapes of sides are d3's symbols: each of the area of its disc, and no two alike.
import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';
import { expect, test } from 'vitest';
import { boxAround, boxPath, DOT_PITCH, dottedLength, glyphPath } from '../../src/layout/glyph.ts';

const D3_SHAPES = [symbolSquare, symbolTriangle, symbolDiamond, symbolWye, symbolStar];
const DIAMETER = 18;
const AREA = Math.PI * (DIAMETER / 2) ** 2;

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

function area(path: string): number {
  const places = numbers(path);
  const corners = places.flatMap((x, at) => (at % 2 === 0 ? [[x, places[at + 1] ?? 0]] : []));
  const sum = corners.reduce((total, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? [];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

test('every shape but the disc has the area of the disc', () => {
  for (const rank of [1, 2, 3, 4, 5]) {
    expect(area(glyphPath(rank, DIAMETER)), `${rank}`).toBeCloseTo(AREA, -0.3);
  }
});

test('shapes with corners are those of d3', () => {
  D3_SHAPES.slice(1).forEach((shape, at) => {
    const theirs = numbers(symbol(shape, AREA).digits(2)() ?? '');
    const ours = numbers(glyphPath(at + 2, DIAMETER));
    expect(ours).toHaveLength(theirs.length);
    for (const [n, place] of ours.entries()) expect(place).toBeCloseTo(theirs[n] ?? 0, 1);
  });
});

test('the first side and those of no side are discs', () => {
  expect(glyphPath(0, DIAMETER)).toContain(symbol(symbolCircle, AREA).digits(2)() ?? '-');
  expect(glyphPath(undefined, DIAMETER)).toMatch(/^M6\.36,0A6\.36,6\.36/);
});

/** Outlines by their name, with their corners and how long they are. */
const OUTLINES = [4, 7, 9, 11, 14, 18].flatMap((size) => [
  { name: `disc ${size}`, d: glyphPath(0, size), corners: 1, length: Math.PI * size },
  {
    name: `disc elsewhere ${size}`,
    d: `M40,9a${size / 2},${size / 2} 0 1,1 ${size},0a${size / 2},${size / 2} 0 1,1 ${-size},0Z`,
    corners: 1,
    length: Math.PI * size,
  },
  { name: `box ${size}`, d: boxPath(boxAround(40, 9, size)), corners: 4, length: 4 * size },
  ...[4, 3, 4, 9, 10].map((corners, at) => {
    const d = glyphPath(at + 1, size);
    const places = numbers(d);
    const length = places.reduce((sum, x, n) => {
      const [y = 0, nextX = 0, nextY = 0] = [...places, ...places].slice(n + 1);
      return n % 2 === 0 ? sum + Math.hypot(nextX - x, nextY - y) : sum;
    }, 0);
    return { name: `side ${at + 1}, ${size}`, d, corners, length };
  }),
]);

test.each(OUTLINES)('dots stand evenly around $name, one of them in each corner', (outline) => {
  const { d, corners, length } = outline;
  const dots = dottedLength(d) / DOT_PITCH;
  expect(dots / corners).toBeCloseTo(Math.round(dots / corners), 3);
  expect(dots).toBeGreaterThanOrEqual(corners);
  /** No further from each other than seems one ring, and no nearer than can be told apart. */
  expect(Math.abs(dots - length / DOT_PITCH)).toBeLessThanOrEqual(corners / 2 + 0.1);
});
