// Local fonts stretched to the measure of ours, so that nothing moves when ours arrive.
import { type Font, fromBuffer } from '@capsizecss/unpack';
import { fontsForPictures } from './fontsPictures.ts';

interface Local {
  readonly family: string;
  /** Names under which systems hold it and fonts of the same measure. */
  readonly regular: readonly string[];
  readonly bold?: readonly string[];
  /** Mean width of a Latin letter in em, weighted by use (@capsizecss/metrics 4.3.0). */
  readonly width: number;
  readonly boldWidth?: number;
}

/** In the order of the stacks in tokens.css: what most desktops hold, Linux, Android. */
const SERIF: readonly Local[] = [
  { family: 'Newsreader Fallback', regular: ['Georgia', 'Gelasio'], width: 913 / 2048 },
  {
    family: 'Newsreader Fallback Times',
    regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
    width: 832 / 2048,
  },
  {
    family: 'Newsreader Fallback Noto',
    regular: ['Noto Serif', 'NotoSerif-Regular'],
    width: 481 / 1000,
  },
];
const SANS: readonly Local[] = [
  {
    family: 'Schibsted Fallback',
    regular: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'Arimo'],
    bold: [
      'Arial Bold',
      'Arial-BoldMT',
      'Helvetica Bold',
      'Helvetica-Bold',
      'Liberation Sans Bold',
    ],
    width: 913 / 2048,
    boldWidth: 983 / 2048,
  },
  {
    family: 'Schibsted Fallback Roboto',
    regular: ['Roboto', 'Roboto Regular', 'Roboto-Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
    width: 911 / 2048,
    boldWidth: 926 / 2048,
  },
];

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** One rule: local fonts at some weights, with the letter width and line of one of our fonts. */
function printFace(
  family: string,
  names: readonly string[],
  weight: string,
  width: number,
  ours: Font,
): string {
  const em = ours.unitsPerEm;
  const size = ours.xWidthAvg / em / width;
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${names.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ours.ascent / em / size)};
  descent-override: ${percent(-ours.descent / em / size)};
  line-gap-override: ${percent(ours.lineGap / em / size)};
}
`;
}

/** The CSS of all fallback families. */
export async function printFallbacks(): Promise<string> {
  const [text, display, sans, strong] = await Promise.all(
    (await fontsForPictures('')).map((font) => fromBuffer(font)),
  );
  if (!text || !display || !sans || !strong) throw new Error('A font of the page is missing.');
  return [
    ...SERIF.flatMap(({ family, regular, width }) => [
      printFace(family, regular, '100 400', width, text),
      printFace(family, regular, '500 900', width, display),
    ]),
    ...SANS.flatMap(({ family, regular, bold = regular, width, boldWidth = width }) => [
      printFace(family, regular, '100 500', width, sans),
      printFace(family, bold, '600 900', boldWidth, strong),
    ]),
  ].join('');
}
