// The page: the story it carries, or the one published since; never nothing.
import { Suspense, useEffect, useState } from 'react';
import { anchorScroll } from '../reading/anchorScroll.ts';
import { layOutInTurn } from '../reading/farParts.ts';
import { followOtherTabs } from '../reading/motion.ts';
import type { Story } from '../story/schema.ts';
import { Explainer } from './Explainer.tsx';
import { answerEarlyPresses } from './earlyPresses.ts';
import { type Islands, IslandsContext } from './Island.tsx';
import { lazyPart } from './lazyPart.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { PageWords } from './PageWords.tsx';

export const StoryFreshness = lazyPart(
  () => import('./StoryFreshness.tsx').then((code) => code.StoryFreshness),
  true,
);

/** Says once that the page answers, to scripts and to measurements. */
function useReady() {
  useEffect(() => {
    window.showLive?.();
    performance.mark('interactive');
    answerEarlyPresses();
    layOutInTurn();
    anchorScroll();
    return followOtherTabs();
  }, []);
}

/** Whether the page has loaded, so that fetching more takes nothing from its first view. */
function useLoaded(): boolean {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const loaded = () => setLoaded(true);
    if (document.readyState === 'complete') loaded();
    else window.addEventListener('load', loaded, { once: true });
    return () => window.removeEventListener('load', loaded);
  }, []);
  return isLoaded;
}

export function App(props: { story: Story; islands: Islands }) {
  const [story, setStory] = useState(props.story);
  const isLoaded = useLoaded();
  useReady();
  return (
    <IslandsContext value={story === props.story ? props.islands : 'none'}>
      <PageWords storyLanguage={story.meta.language}>
        <PageBoundary story={story}>
          <Explainer key={story.meta.dates.modified} story={story} />
        </PageBoundary>
        {isLoaded && (
          <Suspense>
            <StoryFreshness shown={story} onTake={setStory} />
          </Suspense>
        )}
      </PageWords>
    </IslandsContext>
  );
}
