// One step's words: heading, paragraphs, what the picture shows for who cannot see it, sources.
import type { ReactNode } from 'react';
import type { Step, Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { Citations } from './Citations.tsx';
import { ToPicture } from './Crossing.tsx';
import { Prose } from './Prose.tsx';
import { StepAlt } from './StepAlt.tsx';
import { tieNumbers } from './tieNumbers.ts';

export function StepText(props: {
  story: Story;
  step: Step;
  kicker?: string | undefined;
  /** The step's picture for a page without scripts and for paper. */
  still?: ReactNode;
}) {
  const { story, step, kicker, still } = props;
  const { story: told } = useSpeech();
  return (
    <div className="step" id={step.id} data-step={step.id}>
      <div className="step-card" {...told}>
        {kicker !== undefined && (
          <p className="kicker" aria-hidden="true">
            {kicker}
          </p>
        )}
        <h3>{tieNumbers(step.title)}</h3>
        {step.text.map((paragraph) => (
          <Prose key={paragraph} story={story} text={paragraph} />
        ))}
        {still}
        <StepAlt step={step} />
        <Citations story={story} sources={step.sources} paragraphs={step.paragraphs} />
        <ToPicture step={step.id} />
      </div>
    </div>
  );
}
