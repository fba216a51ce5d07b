// What a typeset sheet of statements is made of, and how one statement is broken into lines.
import { cutLines, textLines } from './textLines.ts';

/** A statement in the words to print. */
export interface SheetStatement {
  readonly id: string;
  /** What was said, with quotation marks where it is verbatim. */
  readonly words: string;
  /** Who said it and when. */
  readonly by: string;
  /** The speaker's side, as its place in the story's order. */
  readonly rank: number | undefined;
}

export interface SheetLine {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
}

export interface PlacedStatement {
  readonly id: string;
  readonly rank: number | undefined;
  readonly words: readonly SheetLine[];
  /** Middle of the speaker's glyph. */
  readonly glyph: { readonly x: number; readonly y: number };
  readonly by: readonly SheetLine[];
}

export interface SheetHeading {
  readonly name: string;
  readonly rank: number | undefined;
  readonly x: number;
  readonly width: number;
}

export interface PlacedSheet {
  readonly headings: readonly SheetHeading[];
  readonly topics: readonly (SheetLine & { readonly width: number })[];
  readonly statements: readonly PlacedStatement[];
  /** Empty cells and what there is no room for, in words. */
  readonly notes: readonly SheetLine[];
  /** Where the last line ends. */
  readonly bottom: number;
}

/** Sizes in which words are set, by their length; the last for all longer ones. */
export type Sizes = readonly { readonly upTo: number; readonly size: number }[];

export const SMALL = { size: 12, leading: 16 };
export const LABEL = { size: 14, leading: 18 };
export const GLYPH = 9;
const LEADING = 1.28;
const GLYPH_ROOM = GLYPH + 6;
const BEFORE_BY = 6;
/** Height above the baseline, as a share of the size. */
const RISE = 0.8;
const BY_LINES = 2;

/** A statement and the height it takes. */
export interface SetStatement extends PlacedStatement {
  readonly height: number;
}

const sizeFor = (words: string, sizes: Sizes) =>
  (sizes.find(({ upTo }) => words.length <= upTo) ?? sizes.at(-1))?.size ?? LABEL.size;

/** Sets a statement at a place; words that take more than `most` lines are cut at one. */
export function setStatement(
  said: SheetStatement,
  at: { readonly x: number; readonly y: number; readonly width: number },
  sizes: Sizes,
  most = Number.POSITIVE_INFINITY,
): SetStatement {
  const { x, y, width } = at;
  const size = sizeFor(said.words, sizes);
  const leading = Math.round(size * LEADING);
  const broken = Number.isFinite(most)
    ? cutLines(said.words, width, size, 400, most)
    : textLines(said.words, width, size);
  const byTop = y + broken.length * leading + BEFORE_BY;
  const by = cutLines(said.by, width - GLYPH_ROOM, SMALL.size, 400, BY_LINES);
  return {
    id: said.id,
    rank: said.rank,
    words: broken.map((text, line) => ({
      text,
      x,
      y: Math.round(y + line * leading + RISE * size),
      size,
    })),
    glyph: { x: x + GLYPH / 2, y: byTop + SMALL.leading / 2 - 1 },
    by: by.map((text, line) => ({
      text,
      x: x + GLYPH_ROOM,
      y: byTop + line * SMALL.leading + SMALL.size,
      size: SMALL.size,
    })),
    height: byTop + by.length * SMALL.leading - y,
  };
}

/** How many lines of these words fit into a height with the speaker's line below; at least one. */
export function linesIn(height: number, words: string, sizes: Sizes): number {
  const leading = Math.round(sizeFor(words, sizes) * LEADING);
  return Math.max(1, Math.floor((height - BEFORE_BY - BY_LINES * SMALL.leading) / leading));
}

/** A note in small type, with its top at `y`. */
export const smallLine = (text: string, x: number, y: number): SheetLine => ({
  text,
  x,
  y: y + SMALL.size,
  size: SMALL.size,
});
