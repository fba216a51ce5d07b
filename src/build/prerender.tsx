// Draws the whole page as HTML: what a reader sees before, or without, any script.
import { renderToString } from 'react-dom/server';
import { StillContext } from '../charts/parts/Still.tsx';
import { App } from '../page/App.tsx';
import type { BuiltParts } from '../page/Island.tsx';
import { ListedSection } from '../page/sections/ListedSection.tsx';
import type { Story } from '../story/schema.ts';
import { StatementStill } from './StatementStill.tsx';
import { createSharing, STILLS } from './stills.ts';
import { Unrolled } from './Unrolled.tsx';

/** Pixels in which stills are drawn; the page scales them to its width, a phone without scripts scrolls them. */
const STILL = { width: 600, height: 600, isSparse: true };

function buildParts(story: Story): BuiltParts {
  const still = { ...STILL, share: createSharing() };
  return {
    still: (step) => {
      const Chart = STILLS[step.view.chart];
      if (!Chart) return <StatementStill story={story} view={step.view} />;
      return (
        <StillContext value={still}>
          <figure className="still-scroll" aria-label={step.title}>
            <Chart story={story} view={step.view} />
          </figure>
        </StillContext>
      );
    },
    section: (section) => <ListedSection story={story} kind={section.kind} />,
    unrolled: () => <Unrolled story={story} />,
  };
}

/** The page of a story as HTML; the same story always gives the same text. */
export function renderPage(story: Story): string {
  return renderToString(<App story={story} islands={buildParts(story)} />);
}
