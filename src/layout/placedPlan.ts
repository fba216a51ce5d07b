// What a placed plan is: squares of both versions, words and reports, all in pixels.
import type { DrawingSize } from './drawingSize.ts';
import { type Box, round } from './glyph.ts';
import { type PlacedText, textLines } from './textLines.ts';

export interface PlacedPoint {
  readonly id: string;
  readonly number: number;
  /** Top left corner and side of the square. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** The target that answers pointer and finger. */
  readonly hit: Box;
}

export interface PlacedReport {
  readonly id: string;
  readonly texts: readonly PlacedText[];
  /** The hairline above the report begins at the box's top left and is as wide as the box. */
  readonly box: Box;
}

export interface PlacedPlan {
  readonly points: readonly PlacedPoint[];
  /** Whether points stand in a row for each topic. */
  readonly isByTopic?: boolean;
  /** The squares of the later version, in no relation to the points. */
  readonly later: readonly Box[];
  readonly texts: readonly PlacedText[];
  readonly reports: readonly PlacedReport[];
  /** How many reports there is no room for, and the baseline of the words that say so. */
  readonly left?: { readonly count: number; readonly y: number } | undefined;
}

/** Room for the outline of a square that stands at the frame's edge. */
export const EDGE = 1;

/** A point's square from its top left corner; the target takes half the gap on every side. */
export function placedPoint(
  point: { readonly id: string; readonly number: number },
  x: number,
  y: number,
  side: number,
  gap: { readonly x: number; readonly y: number },
): PlacedPoint {
  return {
    id: point.id,
    number: point.number,
    x: round(x),
    y: round(y),
    side: round(side),
    hit: {
      x: round(x - gap.x / 2),
      y: round(y - gap.y / 2),
      width: round(side + gap.x),
      height: round(side + gap.y),
    },
  };
}

/** Size of quiet words in pixels. */
export const QUIET = 12;

/** Quiet words over as many lines as they take in a drawing, `step` pixels from one to the next. */
export const quietLines = (
  words: string,
  { width, spread = 1 }: DrawingSize,
  y: number,
  step: number,
): readonly PlacedText[] =>
  textLines(words, width, QUIET * spread).map((text, at) => ({
    text,
    x: 0,
    y: round(y + at * step),
    anchor: 'start',
    size: QUIET,
    kind: 'quiet',
  }));
