// Looks once whether a newer story is published, and tells the reader of that or of what went wrong.
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Story } from '../story/schema.ts';
import { isNewer, publishedStory } from './publishedStory.ts';
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
  const [dismissed, setDismissed] = useState(false);
  const { data, error, isError, isFetching, refetch } = useQuery(publishedStory(shown !== null));
  useEffect(() => {
    if (shown === null && data) onTake(data);
  }, [shown, data, onTake]);

  const retry = () => {
    setDismissed(false);
    void refetch();
  };
  if (isError && shown === null) {
    const text = `The story could not be opened. ${error.message}`;
    return <StoryNotice text={text} action="Try again" busy={isFetching} onAction={retry} />;
  }
  if (dismissed || shown === null) return null;
  if (isError) {
    return (
      <StoryNotice
        text={`Could not check for a newer version. ${error.message} You are reading the version this page came with.`}
        action="Retry"
        busy={isFetching}
        onAction={retry}
        onDismiss={() => setDismissed(true)}
      />
    );
  }
  if (!data || !isNewer(data, shown)) return null;
  return (
    <StoryNotice
      text="A newer version of this story has been published."
      action="Show it"
      onAction={() => onTake(data)}
      onDismiss={() => setDismissed(true)}
    />
  );
}
