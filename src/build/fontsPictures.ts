// The page's fonts at single weights, as TTF, for what draws pictures or measures letters in Node.
import { readCodes } from './fontsCharacters.ts';
import { joinFonts, type Part } from './fontsJoin.ts';
import { cutFile, cutFont, FACES, type Face, scriptsOf } from './fontsSubset.ts';

const [text, display, , sans] = FACES;

/** Serif 400 and 500, then sans 400, 600 and 500: family and weight of the page, one cut each. */
const INSTANCES: readonly Face[] = [
  ...[text, display].flatMap((face) => face ?? []),
  ...[400, 600, 500].flatMap((wght) =>
    sans ? { ...sans, weight: `${wght}`, axes: { wght } } : [],
  ),
];

/** The same weights where a text has Cyrillic letters: whole fonts, so that a line is in one hand. */
const CYRILLIC = [
  'spectral/400Regular/Spectral_400Regular.ttf',
  'spectral/500Medium/Spectral_500Medium.ttf',
  'onest/400Regular/Onest_400Regular.ttf',
  'onest/600SemiBold/Onest_600SemiBold.ttf',
  'onest/500Medium/Onest_500Medium.ttf',
];

/**
 * TTF fonts that draw this text and printable ASCII: Newsreader 400 and 500, Schibsted Grotesk
 * 400, 600 and 500, each with all its letters, as what draws sets words of two fonts in a third or
 * loses their letters; for Cyrillic letters, which they have not, Spectral and Onest in the same weights.
 */
export async function fontsForPictures(words: string): Promise<Buffer[]> {
  const fonts: Buffer[] = [];
  for (const face of INSTANCES) {
    const parts: Part[] = [];
    for (const { script, codes } of scriptsOf(face.from, words))
      if (codes.length > 0) parts.push({ font: await cutFont(face, script, codes, 'sfnt'), codes });
    const [latin, ...others] = parts;
    if (latin) fonts.push(joinFonts(latin, others));
  }
  if (/\p{Script=Cyrillic}/u.test(words)) {
    const codes = readCodes(words);
    for (const file of CYRILLIC) fonts.push(await cutFile(`@expo-google-fonts/${file}`, codes));
  }
  return fonts;
}
