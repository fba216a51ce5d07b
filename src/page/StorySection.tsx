// One section of the story by its kind.
import type { Section, Story } from '../story/schema.ts';
import { CoverSection } from './sections/CoverSection.tsx';
import { ExploreSection } from './sections/ExploreSection.tsx';
import { FlowSection } from './sections/FlowSection.tsx';
import { ScrollySection } from './sections/ScrollySection.tsx';
import { SourcesSection } from './sections/SourcesSection.tsx';
import { UnknownsSection } from './sections/UnknownsSection.tsx';

export function StorySection(props: { story: Story; section: Section; onRelease: () => void }) {
  const { story, section, onRelease } = props;
  switch (section.kind) {
    case 'cover':
      return <CoverSection story={story} section={section} />;
    case 'scrolly':
      return <ScrollySection story={story} section={section} />;
    case 'flow':
      return <FlowSection story={story} section={section} />;
    case 'unknowns':
      return <UnknownsSection story={story} section={section} />;
    case 'explore':
      return <ExploreSection story={story} section={section} onRelease={onRelease} />;
    case 'sources':
      return <SourcesSection story={story} section={section} />;
  }
}
