// What each side said on each topic, in its own words: text in a grid, not a drawing.
import { useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { indexStory } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import {
  speakerColumns,
  spokenTopics,
  startTopics,
  topicCells,
} from '../../story/selectStatements.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import {
  HeadingLevelContext,
  type PickedTopics,
  PickTopicsContext,
  type Sought,
  SoughtContext,
  useMarks,
} from '../parts/ChartActions.tsx';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { describeStatements } from './describeStatements.ts';
import { SideName, StatementCell } from './StatementCell.tsx';
import { TopicPicker } from './TopicPicker.tsx';
import './statements.css';

/** So many sides stand side by side in a window that has room; of more each is a block under each topic. */
const MOST_COLUMNS = 6;

export function StatementsChart({ story, view }: { story: Story; view: View }) {
  const start = startTopics(story, view);
  const [picked, setPicked] = useState<PickedTopics>();
  /** The reader's choice of topics holds where the view starts from those that it was made from. */
  const on = (picked?.start.join(' ') === start.join(' ') ? picked.topics : start).join(' ');
  const marks = useMarks(story, view);
  const level = useContext(HeadingLevelContext);
  const { words, ours } = useSpeech();
  const chosen = useMemo(() => new Set(on.split(' ')), [on]);
  const rows = useMemo(
    () => topicCells(story, view, chosen, words.charts.others),
    [story, view, chosen, words],
  );
  const columns = speakerColumns(story, view, words.charts.others);
  const topics = spokenTopics(story, view);
  const tell = useContext(PickTopicsContext);
  const pick = (next: ReadonlySet<string>) => {
    const now = { start, topics: topics.map(({ id }) => id).filter((id) => next.has(id)) };
    setPicked(now);
    tell(now);
  };
  const sought = useContext(SoughtContext);
  const answered = useRef<Sought | null>(null);
  /** As if the reader had: the topic can be switched off again. */
  const switchOn = useEffectEvent((ref: string) => {
    const [kind, id = ''] = ref.split(':');
    const topic = kind === 'statement' && indexStory(story).statement.get(id)?.topic;
    if (topic && !chosen.has(topic) && topics.some((one) => one.id === topic))
      pick(new Set([...chosen, topic]));
  });
  useEffect(() => {
    if (sought === answered.current) return;
    answered.current = sought;
    if (sought) switchOn(sought.ref);
  }, [sought]);

  return (
    <ChartFrame
      chart="statements"
      marks={marks}
      description={describeStatements(story, view, words, rows)}
    >
      {topics.length > 0 && (
        <TopicPicker topics={topics} chosen={chosen} start={start} onChoose={pick} />
      )}
      {rows.length === 0 && (
        <p className="nothing" {...ours}>
          {topics.length > 0
            ? words.charts.chooseTopic
            : story.statements.length > 0
              ? words.charts.leftOut(story.statements.length)
              : words.charts.nothing}
        </p>
      )}
      <div
        className="words"
        data-columns={columns.length > MOST_COLUMNS ? undefined : columns.length}
      >
        {rows.length > 0 && (
          <div className="sides" aria-hidden="true">
            {columns.map((side) => (
              <div key={side.id} className="side" data-side={side.rank}>
                <SideName side={side} />
              </div>
            ))}
          </div>
        )}
        {rows.map(({ topic, cells }) => (
          <div key={topic.id} className="topic">
            <h3 aria-level={level}>{topic.name}</h3>
            {cells.map((cell) => (
              <StatementCell key={cell.id} story={story} cell={cell} />
            ))}
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
