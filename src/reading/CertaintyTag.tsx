// A certainty in words, with its meaning.
import type { Certainty } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function CertaintyTag({ certainty }: { certainty: Certainty }) {
  const { words, ours } = useSpeech();
  const { label, meaning } = words.certainties[certainty];
  return (
    <p className="certainty-tag" {...ours}>
      <strong>{label}</strong>: {meaning}.
    </p>
  );
}
