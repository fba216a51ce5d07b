// The workbench's place, fetched when the reader is near, and below it everybody by name.
import { type ComponentType, startTransition, useCallback, useRef, useState } from 'react';
import { MarkLink } from '../../reading/MarkLink.tsx';
import type { Section, Story } from '../../story/schema.ts';
import { groupBySide } from '../../story/selectNetwork.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { ChartBoundary, ChartFailed } from '../ChartBoundary.tsx';
import { loadCode } from '../loadCode.ts';
import { useNear } from '../useNear.ts';
import { SectionHead } from './SectionHead.tsx';

export function ExploreSection({ story, section }: { story: Story; section: Section }) {
  const place = useRef<HTMLElement>(null);
  const { words, ours } = useSpeech();
  const { everybody, waiting } = usePageWords();
  const [bench, setBench] = useState<{ Workbench: ComponentType<{ story: Story }> } | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchNow = useCallback(() => {
    setFailed(false);
    loadCode(() => import('../explore/Workbench.tsx')).then(
      ({ Workbench }) => startTransition(() => setBench({ Workbench })),
      () => setFailed(true),
    );
  }, []);
  useNear(place, fetchNow);
  return (
    <section
      className="flow explore"
      ref={place}
      id={section.id}
      data-section={section.id}
      aria-labelledby={`${section.id}-title`}
    >
      <SectionHead story={story} section={section} />
      <div>
        {bench ? (
          <ChartBoundary title={section.title} resetKey={story}>
            <bench.Workbench story={story} />
          </ChartBoundary>
        ) : failed ? (
          <ChartFailed title={section.title} onRetry={fetchNow} />
        ) : (
          /* Holds the room of the charts until the workbench comes, so that nothing below it moves far. */
          <p className="explore-charts explore-wait" {...ours}>
            {waiting}
          </p>
        )}
      </div>
      <h3 {...ours}>{everybody}</h3>
      <div className="explore-people">
        {groupBySide(story, story.actors, words.charts.others).map((group) => (
          <div key={group.name}>
            <h4 data-side={group.rank} {...(group.rank === undefined && ours)}>
              {group.name}
            </h4>
            <ul>
              {group.actors.map((actor) => (
                <li key={actor.id}>
                  <MarkLink story={story} mark={`actor:${actor.id}`}>
                    {actor.name}
                  </MarkLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
