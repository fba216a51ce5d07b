// What a placed network is made of, and the measures of its wide and narrow drawing.
import type { Box } from './glyph.ts';

type Anchor = 'start' | 'middle' | 'end';

export interface PlacedActor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Second line: the rest of a long name, else the role; absent where there is no room for one. */
  readonly second?: { readonly text: string; readonly kind: 'name' | 'role' };
  readonly labelX: number;
  /** Baseline of the label. */
  readonly labelY: number;
  readonly anchor: Anchor;
  /** The way by which ties leave the mark: inwards from a column, upwards from the strip. */
  readonly leaves: readonly [x: number, y: number];
  /** The target that answers pointer and finger: glyph and label together. */
  readonly hit: Box;
}

export interface PlacedGroup {
  readonly rank: number | undefined;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly actors: readonly PlacedActor[];
}

export interface PlacedRoom {
  readonly id: string;
  /** The name, in one line or two. */
  readonly lines: readonly string[];
  readonly date: string;
  readonly box: Box;
}

export interface PlacedTie {
  readonly id: string;
  readonly d: string;
  /** Around a place on the line; the target of the keyboard. */
  readonly hit: Box;
}

export interface PlacedNetwork {
  /** Diameter of the marks of people in rooms. */
  readonly glyph: number;
  readonly groups: readonly PlacedGroup[];
  readonly elsewhere: readonly PlacedGroup[];
  /** Where the heading over those in none of the rooms stands; absent where they are not drawn. */
  readonly elsewhereTop: number | undefined;
  /** Who is not drawn, and the baseline of the words that say how many, where there is room. */
  readonly left:
    | {
        readonly ids: readonly string[];
        readonly y: number;
        /** Whether none of them was in a room. */
        readonly areElsewhere: boolean;
      }
    | undefined;
  readonly rooms: readonly PlacedRoom[];
  readonly ties: readonly PlacedTie[];
}

/** From the drawing's edge to the words of the strip: room for ties that pass its first column. */
export const STRIP_INSET = 9;

/** Measures in pixels for a wide and a narrow drawing. */
export const WIDE = {
  /** Names stand beside their marks, in full where they fit; else short ones stand under them. */
  isBeside: true,
  /** Largest diameter of a mark, and its share of a row where rows are low. */
  glyph: 18,
  glyphShare: 0.8,
  room: [126, 52],
  /** Sizes of type. */
  name: 14.6,
  small: 12.4,
  role: 12.1,
  /** Fewest pixels between rows for roles, and for names in two lines. */
  roleFrom: 33,
  twoLines: 32,
  /** Share of the width, and fewest pixels, from the drawing's edge to the marks of a column. */
  column: 0.295,
  names: 0,
  /** In rows: from a group's top to its heading and to its first row, and below its last. */
  heading: 0.62,
  above: 1.1,
  below: 0.35,
  /** Share of a row that is above the middle of its mark. */
  middle: 0.5,
  /** Fewest pixels between rows in which names can be told apart. */
  lowest: 18,
  /** Share of the way to a room after which a tie turns. */
  turn: 0.5,
};
/** Names under their marks leave ties the width to be followed in. */
export const NARROW: Form = {
  ...WIDE,
  isBeside: false,
  glyph: 14,
  glyphShare: 0.36,
  room: [84, 42],
  name: 12.9,
  roleFrom: 99,
  twoLines: 40,
  column: 0.12,
  names: 42,
  heading: 0.4,
  above: 0.45,
  below: 0.2,
  middle: 0.36,
  lowest: 25,
  turn: 0.7,
};

export type Form = typeof WIDE;

/** A form in which letters take so much more width. */
export const spaced = (form: Form, spread: number): Form => ({
  ...form,
  name: form.name * spread,
  small: form.small * spread,
  role: form.role * spread,
});
