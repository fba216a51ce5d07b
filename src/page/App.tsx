// The page: the story it carries, or the one published since; never nothing.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Story } from '../story/schema.ts';
import { Explainer } from './Explainer.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { isNewer, publishedStory } from './publishedStory.ts';
import { StoryNotice } from './StoryNotice.tsx';

/** Says once that the page answers, to scripts and to measurements. */
function useReady() {
  useEffect(() => {
    document.documentElement.setAttribute('data-ready', '');
    performance.mark('interactive');
  }, []);
}

export function App({ embedded }: { embedded: Story | null }) {
  const [settled, setSettled] = useState(embedded === null);
  const [taken, setTaken] = useState<Story | null>(null);
  const [dismissed, setDismissed] = useState(false);
  const published = useQuery(publishedStory(settled));
  const story = taken ?? embedded ?? published.data ?? null;
  useReady();
  useEffect(() => {
    const settle = () => setSettled(true);
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle, { once: true });
    return () => window.removeEventListener('load', settle);
  }, []);

  const retry = () => {
    setDismissed(false);
    void published.refetch();
  };
  if (story === null) {
    return published.isError ? (
      <StoryNotice
        text={`The story could not be opened. ${published.error.message}`}
        action="Try again"
        onAction={retry}
      />
    ) : (
      <p className="opening">Opening the story…</p>
    );
  }
  const newer = published.data && isNewer(published.data, story) ? published.data : null;
  return (
    <>
      <PageBoundary story={story}>
        <Explainer key={story.meta.id} story={story} />
      </PageBoundary>
      {newer !== null && !dismissed && (
        <StoryNotice
          text="A newer version of this story has been published."
          action="Show it"
          onAction={() => setTaken(newer)}
          onDismiss={() => setDismissed(true)}
        />
      )}
      {published.isError && !dismissed && (
        <StoryNotice
          text={`Could not check for a newer version. ${published.error.message} You are reading the version this page came with.`}
          action="Retry"
          busy={published.isFetching}
          onAction={retry}
          onDismiss={() => setDismissed(true)}
        />
      )}
    </>
  );
}
