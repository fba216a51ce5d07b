// A certainty in words, with its meaning.
import { CERTAINTY_WORDS } from '../story/certaintyWords.ts';
import type { Certainty } from '../story/schema.ts';

export function CertaintyTag({ certainty }: { certainty: Certainty }) {
  const { label, meaning } = CERTAINTY_WORDS[certainty];
  return (
    <p className="certainty-tag">
      <strong>{label}</strong>: {meaning}.
    </p>
  );
}
