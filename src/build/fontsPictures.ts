// The page's fonts at single weights, as TTF, for what draws pictures or measures letters in Node.
import { cutFont, FACES, type Face, scriptsOf } from './fontsSubset.ts';

const [text, display, , sans] = FACES;

/** Serif 400 and 500, then sans 400, 600 and 500: family and weight of the page, one cut each. */
export const INSTANCES: readonly Face[] = [
  ...[text, display].flatMap((face) => face ?? []),
  ...[400, 600, 500].flatMap((wght) =>
    sans ? { ...sans, weight: `${wght}`, axes: { wght } } : [],
  ),
];

/**
 * TTF fonts that draw this text and printable ASCII: Newsreader 400 and 500, Schibsted Grotesk
 * 400, 600 and 500, first their Latin in that order, then what the text needs of other scripts.
 */
export async function fontsForPictures(words: string): Promise<Buffer[]> {
  const latin: Buffer[] = [];
  const others: Buffer[] = [];
  for (const face of INSTANCES) {
    for (const { script, codes } of scriptsOf(face.from, words)) {
      if (codes.length === 0) continue;
      (script === 'latin' ? latin : others).push(await cutFont(face, script, codes, 'sfnt'));
    }
  }
  return [...latin, ...others];
}
