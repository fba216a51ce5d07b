// How a statement was passed on and how well it is known, where either has to be said.
import type { Statement } from '../../story/schema.ts';
import type { Words } from '../../words/words.ts';

/** "paraphrased · disputed"; empty for exact words that are confirmed. */
export const howKnown = (
  { wording, certainty }: Statement,
  { wordingLabels, certainties }: Words,
): string =>
  [
    wording === 'exact' ? '' : wordingLabels[wording],
    certainty === 'confirmed' ? '' : certainties[certainty].label.toLowerCase(),
  ]
    .filter(Boolean)
    .join(' · ');
