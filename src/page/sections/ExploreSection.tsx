// The workbench's place, fetched when the reader is near, and below it everybody by name.
import { useRef } from 'react';
import { MarkLink } from '../../reading/MarkLink.tsx';
import type { Section, Story } from '../../story/schema.ts';
import { groupBySide } from '../../story/selectNetwork.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { ChartBoundary, ChartFailed } from '../ChartBoundary.tsx';
import { useCode } from '../useCode.ts';
import { useNear } from '../useNear.ts';
import { FlowFrame } from './FlowFrame.tsx';

/** With its words, so that it is drawn in the language in force. */
const loadWorkbench = async () => {
  const code = await import('../explore/Workbench.tsx');
  await code.fetchWords();
  return code;
};

export function ExploreSection({ story, section }: { story: Story; section: Section }) {
  const place = useRef<HTMLElement>(null);
  const { words, ours } = useSpeech();
  const { everybody, waiting } = usePageWords();
  const { code, failed, fetchNow } = useCode(loadWorkbench);
  useNear(place, fetchNow);
  return (
    <FlowFrame story={story} section={section} ref={place}>
      <div>
        {code ? (
          <ChartBoundary title={section.title} resetKey={story}>
            <code.Workbench story={story} />
          </ChartBoundary>
        ) : failed ? (
          <ChartFailed title={section.title} onRetry={fetchNow} />
        ) : (
          <p className="explore-charts explore-wait" {...ours}>
            {waiting}
          </p>
        )}
      </div>
      <h3 {...ours}>{everybody}</h3>
      <div className="explore-people">
        {groupBySide(story, story.actors, words.charts.others).map((group) => (
          <div key={group.rank ?? 'others'}>
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
    </FlowFrame>
  );
}
