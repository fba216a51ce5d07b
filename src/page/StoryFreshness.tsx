// Looks once whether a newer story is published, and tells the reader of that or of what went wrong.
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Story } from '../story/schema.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { isNewer, publishedStory, StoryFileError } from './publishedStory.ts';
import { StoryNotice } from './StoryNotice.tsx';

interface Props {
  /** The story on the page; `null` where the page came without one. */
  readonly shown: Story | null;
  readonly onTake: (story: Story) => void;
}

export function StoryFreshness(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Freshness {...props} />
    </QueryClientProvider>
  );
}

function Freshness({ shown, onTake }: Props) {
  const { failures, freshness } = usePageWords();
  const [dismissed, setDismissed] = useState(false);
  const { data, error, isError, isFetching, refetch } = useQuery(publishedStory(shown !== null));
  useEffect(() => {
    if (shown === null && data) onTake(data);
  }, [shown, data, onTake]);

  const retry = () => {
    setDismissed(false);
    void refetch();
  };
  const why = error instanceof StoryFileError ? error.say(freshness) : (error?.message ?? '');
  if (isError && shown === null) {
    const text = freshness.notOpened(why);
    return (
      <StoryNotice text={text} action={failures.tryAgain} busy={isFetching} onAction={retry} />
    );
  }
  if (dismissed || shown === null) return null;
  if (isError) {
    return (
      <StoryNotice
        text={freshness.notChecked(why)}
        action={failures.tryAgain}
        busy={isFetching}
        onAction={retry}
        onDismiss={() => setDismissed(true)}
      />
    );
  }
  if (!data || !isNewer(data, shown)) return null;
  return (
    <StoryNotice
      text={freshness.newer}
      action={freshness.showIt}
      onAction={() => onTake(data)}
      onDismiss={() => setDismissed(true)}
    />
  );
}
