// How a statement's words were passed on, in a sentence; nothing where that is not known.
import type { Statement } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function WordingWords({ wording }: { wording: Statement['wording'] | undefined }) {
  const { words, ours } = useSpeech();
  return wording && <span {...ours}>{words.wordings[wording]}</span>;
}
