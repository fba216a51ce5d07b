// A section whose chart is itself the reading: it stands in the page, not on a stage.
import { Prose } from '../../reading/Prose.tsx';
import type { Section, Story } from '../../story/schema.ts';
import { Island } from '../Island.tsx';
import { StoryChart } from '../StoryChart.tsx';
import { SectionHead } from './SectionHead.tsx';

export function FlowSection({ story, section }: { story: Story; section: Section }) {
  return (
    <section
      className="flow"
      id={section.id}
      data-section={section.id}
      aria-labelledby={`${section.id}-title`}
    >
      <SectionHead story={story} section={section} />
      {section.steps.map((step) => (
        <div className="flow-step" key={step.id} id={step.id} data-step={step.id}>
          <div className="flow-stage" data-stage data-active-step={step.id}>
            <StoryChart story={story} view={step.view} step={step.id} />
          </div>
          <div className="flow-text">
            {step.text.map((paragraph) => (
              <Prose key={paragraph} story={story} text={paragraph} />
            ))}
          </div>
        </div>
      ))}
      <Island className="unrolled" built={(parts) => parts.unrolled()} />
    </section>
  );
}
