// The topics the reader may read on: one switch a topic, and one for all.
import type { SpokenTopic } from '../../story/selectStatements.ts';
import { useSpeech } from '../../words/WordsContext.ts';

export function TopicPicker(props: {
  topics: readonly SpokenTopic[];
  chosen: ReadonlySet<string>;
  /** What the switch for all goes back to. */
  start: readonly string[];
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const { topics, chosen, start, onChoose } = props;
  const { words, ours, story } = useSpeech();
  const isAll = topics.every(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset className="topics" {...ours}>
      <legend className="unseen">{words.charts.topics}</legend>
      {topics.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen.has(id)}
          aria-label={words.charts.topic(name, count)}
          onClick={() => toggle(id)}
        >
          <span {...story}>{name}</span> <span className="count">{count}</span>
        </button>
      ))}
      <button
        type="button"
        aria-pressed={isAll}
        onClick={() => onChoose(new Set(isAll ? start : topics.map(({ id }) => id)))}
      >
        {words.charts.allTopics}
      </button>
    </fieldset>
  );
}
