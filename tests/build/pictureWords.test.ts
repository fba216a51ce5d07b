// Pictures are in the language of the story, where the interface speaks it.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawStates } from '../../src/build/drawStates.tsx';
import { fontsForPictures } from '../../src/build/fontsPictures.ts';
import { paintSvg } from '../../src/build/paintSvg.ts';
import { pictureFamilies } from '../../src/build/pictureFamilies.ts';
import { drawCard } from '../../src/build/pictures.ts';
import { renderPng } from '../../src/build/renderPng.ts';
import { PNG_WIDTH, pictureStyles, writeStateFiles } from '../../src/build/writeStateFiles.ts';
import { listChartStates } from '../../src/charts/chartStates.ts';
import { ukrainianStory } from '../fixtures/ukrainianStory.ts';

const story = ukrainianStory();

/** What a drawing says, without its marks. */
const saidIn = (svg: string) => svg.replaceAll(/<[^>]*>/g, '\n');

test('no word of a picture of any state is in Latin letters', () => {
  for (const { path, drawing } of drawStates(story, undefined, listChartStates(story))) {
    expect(saidIn(drawing).match(/[a-z]{2,}/gi), path).toBeNull();
    expect(saidIn(drawing), path).toContain('Станом на 15 жовтня 2023 року');
  }
});

test('so is the card', () => {
  const card = drawCard(story, { paper: '#fff', ink: '#000' });
  expect(saidIn(card)).toContain('Вода Синіх Озер · Станом на 15 жовтня 2023 року');
  expect(saidIn(card).match(/[a-z]{2,}/gi)).toBeNull();
});

const LETTERS = 'абвгґдђеєёжзиіїйјклљмнњопрстћуўфхцчшщъыьэюяž«»–';

test.each([
  ['serif', 400],
  ['serif', 500],
  ['sans', 400],
  ['sans', 600],
] as const)('the %s of weight %i has every letter in a hand of its own', async (hand, weight) => {
  const fonts = await fontsForPictures(LETTERS + LETTERS.toUpperCase());
  const family = pictureFamilies('uk')[hand];
  const draw = async (letter: string, given: readonly Uint8Array[]) => {
    const text = `<text y="30" font-size="30" font-family="${family}" font-weight="${weight}">${letter}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${text}</svg>`;
    return Buffer.from(await renderPng(svg, 40, given)).toString('base64');
  };
  const none = await draw(' ', fonts);
  const drawn = await Promise.all([...LETTERS].map((letter) => draw(letter, fonts)));
  expect(drawn).not.toContain(none);
  expect(new Set(drawn).size).toBeGreaterThan(LETTERS.length - 4);
});

test('a PNG is drawn from the very words of its SVG, in fonts that have their letters', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyrillic-'));
  const drawn = drawStates(story, undefined, listChartStates(story).slice(0, 1));
  await writeStateFiles(folder, story, drawn, { fontsFor: fontsForPictures });
  const { serif, sans } = pictureFamilies('uk');
  const svg = paintSvg(drawn[0]?.drawing ?? '', pictureStyles('light'))
    .replaceAll(/font-family="Newsreader[^"]*"/g, `font-family="${serif}"`)
    .replaceAll(/font-family="'Schibsted[^"]*"/g, `font-family="${sans}"`);
  const expected = await renderPng(svg, PNG_WIDTH, await fontsForPictures(svg));
  const png = readFileSync(join(folder, drawn[0]?.path ?? '', 'image.png'));
  expect(png.equals(Buffer.from(expected))).toBe(true);
}, 60_000);

test('in a language that the interface does not speak they stay English', () => {
  const foreign = { ...story, meta: { ...story.meta, language: 'bg' } };
  const [first] = drawStates(foreign, undefined, listChartStates(foreign).slice(0, 1));
  expect(first?.drawing).toContain('As known on 15 October 2023');
});
