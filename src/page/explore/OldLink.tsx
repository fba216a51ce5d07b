// What a page says first of the link that it was opened with: what has changed since, and what of it
// the story could not answer.
import { useEffect } from 'react';
import { announce } from '../../reading/announce.ts';
import type { Story } from '../../story/schema.ts';
import { WorkbenchWordsContext } from '../../words/WorkbenchWordsContext.ts';
import { ChangesNotice } from './ChangesNotice.tsx';
import type { DroppedName } from './listDropped.ts';
import { useDroppedWords } from './useDroppedWords.ts';
import { useFetchedWords } from './WorkbenchWordsProvider.tsx';

/** Shown in the workbench, which may be far below; said at once. */
function SayDropped({ names }: { names: readonly DroppedName[] }) {
  const words = useDroppedWords(names);
  useEffect(() => announce(() => words), [words]);
  return null;
}

export function OldLink(props: {
  story: Story;
  /** The day of the link, where that is not the story's own. */
  since: string | null;
  dropped: readonly DroppedName[];
}) {
  const { story, since, dropped } = props;
  /** What is said at once cannot be said again in another language. */
  const words = useFetchedWords();
  if (words === null) return null;
  return (
    <WorkbenchWordsContext value={words}>
      {since !== null && <ChangesNotice story={story} since={since} />}
      {dropped.length > 0 && <SayDropped names={dropped} />}
    </WorkbenchWordsContext>
  );
}
