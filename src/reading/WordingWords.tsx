// How a statement's words were passed on, in a sentence; nothing where that is not known.
import type { PassedOn } from '../story/passedOn.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function WordingWords({ wording }: { wording: PassedOn | undefined }) {
  const { words, ours } = useSpeech();
  return wording && <span {...ours}>{words.wordings[wording]}</span>;
}
