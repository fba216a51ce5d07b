// What a step's picture shows, for who cannot see it.
import type { Step } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function StepAlt({ step }: { step: Step }) {
  const { words, ours } = useSpeech();
  return (
    <p className="unseen">
      <span {...ours}>{words.reading.picture}</span> {step.alt}
    </p>
  );
}
