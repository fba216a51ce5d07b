// Steps beside (or over) a stage that stays in view and shows the picture of the active step.
import type { ReactNode } from 'react';
import type { Section, Step, Story } from '../story/schema.ts';
import { usePosition } from './ReadingPosition.tsx';
import { StepText } from './StepText.tsx';

export function Scrolly(props: {
  story: Story;
  section: Section;
  /** Draws the picture of a step on the stage. */
  picture: (step: Step) => ReactNode;
  /** The picture of a step as it stands in the unrolled story. */
  still: (step: Step) => ReactNode;
}) {
  const { story, section, picture, still } = props;
  const activeId = usePosition((position) => position.active[section.id] ?? null);
  const active = section.steps.find((step) => step.id === activeId) ?? section.steps[0];
  if (!active) return null;
  return (
    <div className="scrolly">
      <div className="stage" data-stage data-active-step={active.id}>
        {picture(active)}
      </div>
      <div className="steps">
        {section.steps.map((step) => (
          <StepText
            key={step.id}
            story={story}
            step={step}
            kicker={step.title === section.title ? undefined : section.title}
            still={still(step)}
          />
        ))}
      </div>
    </div>
  );
}
