// Writes what can be taken away from each state of a chart: its picture twice, its data twice.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateTitle } from '../charts/chartStates.ts';
import { printStateCsv, printStateData } from '../story/printStateData.ts';
import type { Story } from '../story/schema.ts';
import { DEFAULT_WORDS } from '../words/words.ts';
import type { DrawnState } from './drawStates.tsx';
import { paintSvg } from './paintSvg.ts';
import { parseStyles, type Scheme, type Styles } from './parseStyles.ts';
import { pictureFamilies } from './pictureFamilies.ts';
import { renderPngs } from './renderPngs.ts';
import { addressOfFile } from './siteFile.ts';

/** The stylesheets of charts and pictures, in the order in which a page has them. */
const SHEETS = [
  '../styles/tokens.css',
  '../charts/parts/marks.css',
  '../charts/network/network.css',
  '../charts/timeline/timeline.css',
  '../charts/plan/plan.css',
  '../charts/map/map.css',
  './picture.css',
];

/** Fonts that a picture asks a reader's system for, since no picture may fetch its own. */
const FAMILIES = {
  '--serif': "Newsreader, Georgia, 'Times New Roman', serif",
  '--sans': "'Schibsted Grotesk', 'Helvetica Neue', Arial, sans-serif",
} as const;

/** Pixels of the PNG: twice what the picture is shown in. */
export const PNG_WIDTH = 2400;

/** The page's styles for pictures, in the colours of a scheme. */
export function pictureStyles(scheme: Scheme): Styles {
  const sheets = SHEETS.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const { rules, tokens } = parseStyles(sheets, scheme);
  return { rules, tokens: new Map([...tokens, ...Object.entries(FAMILIES)]) };
}

/** The SVG with the names that the fonts of `fontsForPictures` carry inside. */
function withOwnFonts(svg: string, { meta }: Story): string {
  const { serif, sans } = pictureFamilies(meta.language);
  return svg
    .replaceAll(`font-family="${FAMILIES['--serif']}"`, `font-family="${serif}"`)
    .replaceAll(`font-family="${FAMILIES['--sans']}"`, `font-family="${sans}"`);
}

/** Every letter of texts once: together they may be longer than an array can be. */
function lettersOf(texts: readonly string[]): string {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  return [...letters].join('');
}

export interface StateFileOptions {
  /** The page's full address, ending in a slash; undefined where it is not known. */
  readonly site?: string | undefined;
  /** Font files (TrueType or OpenType) with the glyphs of a text. */
  readonly fontsFor?: ((text: string) => Promise<readonly Uint8Array[]>) | undefined;
  /** The script of `pngWorker.ts`, for drawing on all processors. */
  readonly pngWorker?: string;
}

const STORY_FILE = 'data/story.json';

/** The story's address; from a state's folder, such as `embed/v1/map/`, where no site is known. */
const storyFrom = (path: string, site?: string) =>
  site === undefined
    ? `${'../'.repeat(path.split('/').length - 1)}${STORY_FILE}`
    : addressOfFile(STORY_FILE, site);

/**
 * Writes image.svg, image.png, data.csv and data.json of every drawn state into a site's folder,
 * each below the state's path. The same story gives the same bytes.
 */
export async function writeStateFiles(
  folder: string,
  story: Story,
  drawn: readonly DrawnState[],
  { site, fontsFor, pngWorker }: StateFileOptions = {},
): Promise<void> {
  const styles = pictureStyles('light');
  const svgs = drawn.map(({ drawing }) => paintSvg(drawing, styles));
  const fonts = (await fontsFor?.(lettersOf(drawn.map(({ drawing }) => drawing)))) ?? [];
  const sheets = svgs.map((svg) => withOwnFonts(svg, story));
  const pngs = await renderPngs(sheets, { width: PNG_WIDTH, fonts }, pngWorker);
  for (const [at, { state, path }] of drawn.entries()) {
    const shown = { ...state, title: stateTitle(state, DEFAULT_WORDS) };
    const files = {
      'image.svg': svgs[at] ?? '',
      'image.png': pngs[at] ?? '',
      'data.csv': printStateCsv(story, state),
      'data.json': printStateData(story, shown, storyFrom(path, site)),
    };
    mkdirSync(join(folder, path), { recursive: true });
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, path, name), content);
  }
}
