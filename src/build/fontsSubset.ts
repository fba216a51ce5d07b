// Cuts the installed fonts down to the characters, weights and sizes the page prints.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import {
  listCodes,
  parseRanges,
  printRanges,
  type Ranges,
  readCodes,
  selectCodes,
} from './fontsCharacters.ts';

const require = createRequire(import.meta.url);
const NEWSREADER = '@fontsource-variable/newsreader';
const SCHIBSTED = '@fontsource-variable/schibsted-grotesk';

/** A way a family is printed, and the axes of the installed font that give it. */
export interface Face {
  readonly name: string;
  readonly family: string;
  readonly from: string;
  /** How the package names the file: newsreader-latin-<file>.woff2. */
  readonly file: string;
  /** CSS weights. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** Seen at first paint, so fetched before it; others come when a character asks for them. */
  readonly atOnce: boolean;
  /** Its other letters, too: names of sources hold some, and a font that comes late has all laid out again. */
  readonly otherLettersAtOnce?: boolean;
}

const newsreader = { family: 'Newsreader Variable', from: NEWSREADER, style: 'normal' } as const;

/** Two cuts of the serif, one a weight, weigh half of one file with both axes in it. */
export const FACES: readonly Face[] = [
  {
    ...newsreader,
    name: 'newsreader-text',
    file: 'opsz-normal',
    weight: '400',
    axes: { wght: 400, opsz: 20 },
    atOnce: true,
  },
  {
    ...newsreader,
    name: 'newsreader-display',
    file: 'opsz-normal',
    weight: '500',
    axes: { wght: 500, opsz: 60 },
    atOnce: true,
  },
  {
    ...newsreader,
    name: 'newsreader-italic',
    file: 'opsz-italic',
    weight: '400',
    style: 'italic',
    axes: { wght: 400, opsz: 20 },
    atOnce: false,
  },
  {
    name: 'schibsted-grotesk',
    family: 'Schibsted Grotesk Variable',
    from: SCHIBSTED,
    file: 'wght-normal',
    weight: '400 700',
    style: 'normal',
    axes: { wght: { min: 400, max: 700 } },
    atOnce: true,
    otherLettersAtOnce: true,
  },
];

/** Features the page shows; all others, and the glyphs only they reach, are left out. */
const FEATURES = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];
/** Licence and its address stay in every font, as the Open Font License asks. */
const LICENCE_NAMES = [13, 14];
/** Under this a font of one weight names the family of all. */
const FAMILY_NAME = 16;

export interface CutFont {
  readonly face: Face;
  /** File name without a folder. */
  readonly fileName: string;
  readonly data: Buffer;
  /** One that it draws. */
  readonly letter: string;
  /** As CSS says it. */
  readonly unicodeRange: string;
  readonly atOnce: boolean;
}

/** The scripts a package is divided into, the main one first, with their ranges. */
function readScripts(
  from: string,
): readonly { readonly script: string; readonly ranges: Ranges }[] {
  const known: Record<string, string> = require(`${from}/unicode.json`);
  return Object.entries(known)
    .map(([script, css]) => ({ script, ranges: parseRanges(css) }))
    .sort((a, b) => Number(b.script === 'latin') - Number(a.script === 'latin'));
}

/** One font of some characters. `axes` names the instance; numbers pin an axis. */
export function cutFont(
  face: Pick<Face, 'from' | 'file' | 'axes'>,
  script: string,
  codes: readonly number[],
  targetFormat: 'woff2' | 'sfnt',
): Promise<Buffer> {
  const base = face.from.slice(face.from.indexOf('/') + 1);
  const source = readFileSync(
    require.resolve(`${face.from}/files/${base}-${script}-${face.file}.woff2`),
  );
  return subsetFont(source, String.fromCodePoint(...codes), {
    targetFormat,
    variationAxes: face.axes,
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE_NAMES,
    noHinting: true,
  });
}

/** The TTF of some characters from an installed font file of one weight. */
export const cutFile = (file: string, codes: readonly number[]): Promise<Buffer> =>
  subsetFont(readFileSync(require.resolve(file)), String.fromCodePoint(...codes), {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    preserveNameIds: [...LICENCE_NAMES, FAMILY_NAME],
    noHinting: true,
  });

/** Each script that a text needs of a package, with the code points it needs of it. */
export function scriptsOf(from: string, text: string) {
  const scripts = readScripts(from);
  const codes = readCodes(text);
  return scripts.map(({ script, ranges }, at) => ({
    script,
    ranges,
    codes: selectCodes(
      codes,
      ranges,
      scripts.slice(0, at).flatMap((before) => [...before.ranges]),
    ),
  }));
}

/** All fonts of a page that prints this text; the same text gives the same bytes. */
export async function cutFonts(text: string): Promise<readonly CutFont[]> {
  const fonts: CutFont[] = [];
  for (const face of FACES) {
    const add = async (
      suffix: string,
      script: string,
      codes: readonly number[],
      atOnce = false,
    ): Promise<void> => {
      fonts.push({
        face,
        fileName: `${face.name}${suffix}.woff2`,
        data: await cutFont(face, script, codes, 'woff2'),
        letter: String.fromCodePoint(codes[0] ?? 0),
        unicodeRange: printRanges(codes),
        atOnce,
      });
    };
    for (const { script, ranges, codes } of scriptsOf(face.from, text)) {
      if (script === 'latin') {
        // Letters this story does not hold; a story read later may.
        const first = new Set(face.atOnce ? codes : []);
        const rest = listCodes(ranges).filter((code) => !first.has(code));
        await add('-rest', script, rest);
        if (face.atOnce) await add('', script, codes, true);
      } else if (codes.length > 0) {
        await add(`-${script}`, script, codes, face.otherLettersAtOnce);
      }
    }
  }
  return fonts;
}
