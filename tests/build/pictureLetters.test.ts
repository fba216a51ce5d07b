// Lines of pictures with letters beyond Latin's first: all are drawn, in the line's own typeface.
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, expect, test } from 'vitest';
import { fontsForPictures } from '../../src/build/fontsPictures.ts';
import { cutFont, FACES } from '../../src/build/fontsSubset.ts';
import { PICTURE_FAMILIES } from '../../src/build/pictureFamilies.ts';
import { renderPng } from '../../src/build/renderPng.ts';

const { serif, sans } = PICTURE_FAMILIES;
const HANDS = [
  [serif, 400],
  [serif, 500],
  [sans, 400],
  [sans, 600],
] as const;
const LETTERS = 'āćčėğīşšūžřůőệ';

const print = (words: string, family: string, weight: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="9" y="40" font-size="30" font-family="${family}" font-weight="${weight}">${words}</text></svg>`;

beforeAll(async () => {
  await renderPng(print('', serif, 400), 900);
});

/** Pixels that words take. */
function widthOf(svg: string, fontBuffers: Uint8Array[]): number {
  const drawing = new Resvg(svg, { font: { fontBuffers } });
  const width = drawing.getBBox()?.width ?? 0;
  drawing.free();
  return width;
}

test.each(HANDS)('no letter is lost beside a ligature in %s %i', async (family, weight) => {
  const fonts = await fontsForPictures(`Pacific Office ${LETTERS}`);
  const draw = (words: string) => widthOf(print(words, family, weight), fonts);
  const [alone, beside] = [draw('Pacific H'), draw('Pacific HūřH')];
  expect(beside - alone).toBeCloseTo(draw('HūřH') - draw('H'), 0);
  expect(draw('HūřH') - draw('HH')).toBeGreaterThan(20);
});

test.each(HANDS)('letters in %s %i are those of the installed font', async (family, weight) => {
  const face = FACES.find(({ axes, family: name }) =>
    family === sans
      ? name.startsWith('Schibsted')
      : name.startsWith('Newsreader') && axes.wght === weight,
  );
  if (!face) throw new Error('No such font');
  const axes = { ...face.axes, wght: weight };
  const fonts = await fontsForPictures(LETTERS);
  for (const letter of 'āćčėğīşšūžřůő') {
    const cut = await cutFont({ ...face, axes }, 'latin-ext', [letter.codePointAt(0) ?? 0], 'sfnt');
    const svg = print(letter, family, weight);
    expect(await renderPng(svg, 900, fonts), letter).toEqual(await renderPng(svg, 900, [cut]));
  }
});
