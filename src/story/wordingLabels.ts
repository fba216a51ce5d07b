// How a statement's words were passed on, in English: for files, citations and pictures.
import type { Statement } from './schema.ts';

/** In a word or two; nothing where they are exact. */
export const WORDING_LABELS: Readonly<Record<Statement['wording'], string>> = {
  exact: '',
  'near-exact': 'near-exact',
  translation: 'translation',
  paraphrase: 'paraphrased',
};

/** The same in a sentence. */
export const WORDING_SENTENCES: Readonly<Record<Statement['wording'], string>> = {
  exact: 'Verbatim.',
  'near-exact': 'Near-verbatim: spoken words, lightly varied between outlets.',
  translation: 'In translation; wording varies by outlet.',
  paraphrase: 'Paraphrased in the source; no verbatim words.',
};
