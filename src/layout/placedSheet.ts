// What a typeset sheet of statements is made of, and how one statement is broken into lines.
import { cutLines, textLines, textWidth } from './textLines.ts';

/** A statement in the words to print. */
export interface SheetStatement {
  readonly id: string;
  /** What was said, with quotation marks where it is verbatim. */
  readonly words: string;
  /** Who said it and when. */
  readonly by: string;
  /** How the words were passed on and how well they are known; empty where there is nothing to say. */
  readonly details: string;
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
/** From the left edge to the middle of a glyph and to the words beside it, whatever its shape. */
const GLYPH_AT = 6;
const GLYPH_ROOM = 17;
const BEFORE_BY = 6;
/** Height above the baseline, as a share of the size. */
const RISE = 0.8;
/** Letters of the serif are narrower than those that `textLines` measures; so is Georgia. */
const SERIF = 0.94;
const CUT = '…';

/** Lines of serif; what takes more than `most` is cut at a word and, if a quotation, closed again. */
function breakWords(words: string, width: number, size: number, most: number): readonly string[] {
  const measure = size * SERIF;
  const lines = textLines(words, width, measure);
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const [, closing = ''] = /^[“«].*([”»])$/s.exec(words) ?? [];
  const end = ` ${CUT}${closing}`;
  const kept = last.split(' ');
  while (kept.length > 1 && textWidth(`${kept.join(' ')}${end}`, measure) > width) kept.pop();
  return [...lines.slice(0, most - 1), `${kept.join(' ')}${end}`];
}

/** What a sheet says of statements and topics that are not on it. */
export interface SheetWords {
  nothing(left: number): string;
  more(statements: number): string;
  moreTopics(topics: number): string;
}

/** A statement and the height it takes. */
export interface SetStatement extends PlacedStatement {
  readonly height: number;
}

const sizeFor = (words: string, sizes: Sizes) =>
  (sizes.find(({ upTo }) => words.length <= upTo) ?? sizes.at(-1))?.size ?? LABEL.size;

const bylines = ({ by, details }: SheetStatement, width: number) =>
  [by, details].flatMap((text) => cutLines(text, width - GLYPH_ROOM, SMALL.size, 400, 2));

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
  const broken = breakWords(said.words, width, size, most);
  const byTop = y + broken.length * leading + BEFORE_BY;
  const by = bylines(said, width);
  return {
    id: said.id,
    rank: said.rank,
    words: broken.map((text, line) => ({
      text,
      x,
      y: Math.round(y + line * leading + RISE * size),
      size,
    })),
    glyph: { x: x + GLYPH_AT, y: byTop + SMALL.leading / 2 - 1 },
    by: by.map((text, line) => ({
      text,
      x: x + GLYPH_ROOM,
      y: byTop + line * SMALL.leading + SMALL.size,
      size: SMALL.size,
    })),
    height: byTop + by.length * SMALL.leading - y,
  };
}

/** How many lines of a statement's words fit into a box with its other lines; at least one. */
export function linesIn(
  said: SheetStatement,
  box: { readonly width: number; readonly height: number },
  sizes: Sizes,
): number {
  const leading = Math.round(sizeFor(said.words, sizes) * LEADING);
  const below = BEFORE_BY + bylines(said, box.width).length * SMALL.leading;
  return Math.max(1, Math.floor((box.height - below) / leading));
}

/** A note in small type, with its top at `y`. */
export const smallLine = (text: string, x: number, y: number): SheetLine => ({
  text,
  x,
  y: y + SMALL.size,
  size: SMALL.size,
});
