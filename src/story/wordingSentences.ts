// How a statement's words were passed on, in a sentence in English, for citations.
import type { Statement } from './schema.ts';

export const WORDING_SENTENCES: Readonly<Record<Statement['wording'], string>> = {
  exact: 'Verbatim.',
  'near-exact': 'Near-verbatim: spoken words, lightly varied between outlets.',
  translation: 'In translation; wording varies by outlet.',
  paraphrase: 'Paraphrased in the source; no verbatim words.',
};
