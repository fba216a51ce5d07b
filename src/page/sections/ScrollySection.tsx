// A section told in steps beside a stage.
import { Scrolly } from '../../reading/Scrolly.tsx';
import type { Section, Step, Story } from '../../story/schema.ts';
import { planScene } from '../../story/selectPlan.ts';
import { Island } from '../Island.tsx';
import { StoryChart } from '../StoryChart.tsx';

/** Whether a step shows the points alone, on a phone a grid of squares. */
const isGrid = (story: Story, { view }: Step) =>
  view.chart === 'plan' && planScene(story, view) === 'topics';

export function ScrollySection({ story, section }: { story: Story; section: Section }) {
  const heading = `${section.id}-title`;
  return (
    <section
      id={section.id}
      data-section={section.id}
      data-grid={section.steps.every((step) => isGrid(story, step)) || undefined}
      aria-labelledby={heading}
    >
      <h2 className="unseen" id={heading}>
        {section.title}
      </h2>
      <Scrolly
        story={story}
        section={section}
        picture={(step) => (
          <StoryChart key={step.view.chart} story={story} view={step.view} step={step.id} />
        )}
        still={(step) => <Island className="still" built={(parts) => parts.still(step)} />}
      />
    </section>
  );
}
