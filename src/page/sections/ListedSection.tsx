// The lists of the page: what is not known, and what everything rests on.
import type { Section, Story } from '../../story/schema.ts';
import { SourceList } from './SourceList.tsx';
import { UnknownList } from './UnknownList.tsx';

export function ListedSection({ story, kind }: { story: Story; kind: Section['kind'] }) {
  return kind === 'unknowns' ? <UnknownList story={story} /> : <SourceList story={story} />;
}
