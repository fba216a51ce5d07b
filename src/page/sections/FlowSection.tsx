// A section whose chart is itself the reading: it stands in the page, not on a stage.
import { HeadingLevelContext } from '../../charts/parts/ChartActions.tsx';
import { Citations } from '../../reading/Citations.tsx';
import { Prose } from '../../reading/Prose.tsx';
import { StepAlt } from '../../reading/StepAlt.tsx';
import { tieNumbers } from '../../reading/tieNumbers.ts';
import type { Section, Story } from '../../story/schema.ts';
import { Island } from '../Island.tsx';
import { StoryChart } from '../StoryChart.tsx';
import { FlowFrame } from './FlowFrame.tsx';

export function FlowSection({ story, section }: { story: Story; section: Section }) {
  return (
    <FlowFrame story={story} section={section}>
      {section.steps.map((step) => (
        <div className="flow-step" key={step.id} id={step.id} data-step={step.id}>
          <h3>{tieNumbers(step.title)}</h3>
          <div className="flow-stage" data-stage data-active-step={step.id}>
            <HeadingLevelContext value={4}>
              <StoryChart story={story} view={step.view} step={step.id} />
            </HeadingLevelContext>
          </div>
          <Island className="still" built={(parts) => parts.still(step)} />
          <div className="flow-text">
            {step.text.map((paragraph) => (
              <Prose key={paragraph} story={story} text={paragraph} />
            ))}
            <StepAlt step={step} />
            <Citations story={story} sources={step.sources} paragraphs={step.paragraphs} />
          </div>
        </div>
      ))}
      <Island className="unrolled" built={(parts) => parts.unrolled()} />
    </FlowFrame>
  );
}
