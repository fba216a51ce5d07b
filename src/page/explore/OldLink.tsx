// What a page that was opened with an old link says first: what has changed since.
import type { Story } from '../../story/schema.ts';
import { ChangesNotice } from './ChangesNotice.tsx';
import { WorkbenchWordsProvider } from './WorkbenchWordsProvider.tsx';

export function OldLink({ story, since }: { story: Story; since: string }) {
  return (
    <WorkbenchWordsProvider>
      <ChangesNotice story={story} since={since} />
    </WorkbenchWordsProvider>
  );
}
