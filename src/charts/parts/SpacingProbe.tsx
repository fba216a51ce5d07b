// An unseen space in a drawing that is as wide as the reader spaces letters and words, and what it tells.
import { MEAN_LETTER } from '../../layout/drawingSize.ts';

/** The smallest type of the drawings, in pixels, and its mean letter and share of spaces. */
const TYPE = 12;
const LETTER = MEAN_LETTER * TYPE;
const WORDS_PER_LETTER = 1 / 6;

const STYLE = { position: 'absolute', fontSize: TYPE } as const;

/** Its box changes with the spacing, so that who observes it hears of a change. */
export const SpacingProbe = () => (
  <i aria-hidden="true" style={STYLE}>
    {'\u00a0'}
  </i>
);

export const findProbe = (drawing: Element): Element | null => drawing.querySelector('i');

/** How much wider than the page's own type the reader sets text, in hundredths and never less. */
export function readSpread(probe: Element): number {
  const { letterSpacing, wordSpacing } = getComputedStyle(probe);
  const letters = Number.parseFloat(letterSpacing) || 0;
  const words = Number.parseFloat(wordSpacing) || 0;
  const added = (letters + words * WORDS_PER_LETTER) / LETTER;
  return Math.max(1, Math.round(100 + 100 * added) / 100);
}
