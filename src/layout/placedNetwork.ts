// What a placed network is made of, and the measures of its wide and narrow drawing.
import type { Box } from './glyph.ts';

export interface PlacedActor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Second line: the rest of a long name, else the role; absent where there is no room for one. */
  readonly second?: { readonly text: string; readonly kind: 'name' | 'role' };
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
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
  readonly anchor: 'start' | 'end';
  readonly actors: readonly PlacedActor[];
}

export interface PlacedRoom {
  readonly id: string;
  readonly label: string;
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
  readonly rooms: readonly PlacedRoom[];
  readonly ties: readonly PlacedTie[];
}

/** Measures in pixels for a wide and a narrow drawing. */
export const WIDE = {
  fullNames: true,
  glyph: 18,
  room: [126, 52],
  name: 7.9,
  small: 6.7,
  roleFrom: 33,
  /** Share of the width, and fewest pixels, that a column of names takes. */
  column: 0.295,
  names: 0,
};
export const NARROW = {
  fullNames: false,
  glyph: 14,
  room: [84, 42],
  name: 6.6,
  small: 6.4,
  roleFrom: 99,
  column: 0.27,
  names: 92,
};
export const NARROW_BELOW = 560;

export type Form = typeof WIDE;
