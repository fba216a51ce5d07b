// Many pictures at once: each in its place, and a fault in one is said.
import { describe, expect, test } from 'vitest';
import { renderPng } from '../../src/build/renderPng.ts';
import { renderPngs } from '../../src/build/renderPngs.ts';

const square = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${colour}"/></svg>`;

describe('pictures', () => {
  test('come in the order of their drawings, the same drawing twice as well', async () => {
    const svgs = ['red', 'blue', 'red'].map(square);
    const [red, blue, again] = await renderPngs(svgs, { width: 8, fonts: [] });
    expect(red).toEqual(await renderPng(square('red'), 8));
    expect(blue).toEqual(await renderPng(square('blue'), 8));
    expect(again).toEqual(red);
    expect(red).not.toEqual(blue);
  });

  test('fail where a drawing cannot be read', async () => {
    await expect(renderPngs(['<svg'], { width: 8, fonts: [] })).rejects.toThrow();
  });
});
