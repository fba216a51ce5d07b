// How a statement's words were passed on, in a word or two; nothing where they are exact.
import type { Statement } from './schema.ts';

export const WORDING_LABELS: Readonly<Record<Statement['wording'], string>> = {
  exact: '',
  'near-exact': 'near-exact',
  translation: 'translation',
  paraphrase: 'paraphrased',
};
