// The size of a drawing: its pixels, and how wide its reader sets text in them.

/** Pixels of width under which a drawing takes its form for a phone. */
export const NARROW_BELOW = 560;

/** Mean width of a character of the drawings' type, in em. */
export const MEAN_LETTER = 0.51;

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  /**
   * How much wider text is than in the page's own type, where the reader spaces letters and words;
   * 1 where it is absent. Widths of words are estimated for a size of type times the spread.
   */
  readonly spread?: number;
}
