// One section of the story by its kind. What only lists, such as the sources, stays as the build has drawn
// it; its code comes only where it is to be drawn anew, as for a newer story.
import { memo, useEffect } from 'react';
import type { Section, Story } from '../story/schema.ts';
import { Island } from './Island.tsx';
import { lazyPart } from './lazyPart.tsx';
import { CoverSection } from './sections/CoverSection.tsx';
import { ExploreSection } from './sections/ExploreSection.tsx';
import { FlowFrame } from './sections/FlowFrame.tsx';
import { FlowSection } from './sections/FlowSection.tsx';
import { ScrollySection } from './sections/ScrollySection.tsx';

const ListedSection = lazyPart(() =>
  import('./sections/ListedSection.tsx').then((code) => code.ListedSection),
);

/** Rendered anew only when the story changes; what follows the reader inside it asks for itself. */
export const StorySection = memo(function StorySection(props: {
  story: Story;
  section: Section;
  /** Called once the section answers. */
  onAlive: () => void;
}) {
  const { story, section, onAlive } = props;
  useEffect(onAlive, [onAlive]);
  switch (section.kind) {
    case 'cover':
      return <CoverSection story={story} section={section} />;
    case 'scrolly':
      return <ScrollySection story={story} section={section} />;
    case 'flow':
      return <FlowSection story={story} section={section} />;
    case 'explore':
      return <ExploreSection story={story} section={section} />;
    case 'unknowns':
    case 'sources':
      return (
        <FlowFrame story={story} section={section}>
          <Island
            className="listed"
            built={(parts) => parts.section(section)}
            anew={() => <ListedSection story={story} kind={section.kind} />}
          />
        </FlowFrame>
      );
  }
});
