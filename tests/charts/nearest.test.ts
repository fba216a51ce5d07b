// Arrow keys lead to the nearest mark ahead, and prefer what lies straight ahead.
import { expect, test } from 'vitest';
import { nearest } from '../../src/charts/parts/nearest.ts';
import { boxAround } from '../../src/layout/glyph.ts';

const here = boxAround(100, 100, 20);

test('the nearest mark ahead is found, and none behind', () => {
  const boxes = [boxAround(40, 100, 20), boxAround(200, 100, 20), boxAround(160, 100, 20)];
  expect(nearest(here, boxes, [1, 0])).toBe(2);
  expect(nearest(here, boxes, [-1, 0])).toBe(0);
  expect(nearest(here, boxes, [0, -1])).toBe(-1);
});

test('a mark straight ahead goes before a nearer one aside', () => {
  const aside = boxAround(130, 160, 20);
  const ahead = boxAround(180, 102, 20);
  expect(nearest(here, [aside, ahead], [1, 0])).toBe(1);
  expect(nearest(here, [aside, ahead], [0, 1])).toBe(0);
});

test('a mark does not lead to itself', () => {
  expect(nearest(here, [here], [1, 0])).toBe(-1);
});
