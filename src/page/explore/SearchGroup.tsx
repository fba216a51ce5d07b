// What search has found of one kind: the best of it, and how much more there is.
import { useId } from 'react';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { SearchHit } from './SearchHit.tsx';
import { PER_GROUP, type ResultGroup, type SearchResult } from './searchStory.ts';

export function SearchGroup(props: {
  story: Story;
  group: ResultGroup;
  /** Ref of the one result that the Tab key leads to. */
  stop: string | undefined;
  onStop: (ref: string) => void;
  onChoose: (result: SearchResult) => void;
  /** Whether all of the group is shown, and called where that is to change. */
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
}) {
  const { story, group, stop, onStop, onChoose, isWhole, onWhole } = props;
  const { kind, total, results } = group;
  const title = useId();
  const list = useId();
  const { words, story: told } = useSpeech();
  const { kinds, search } = useWorkbenchWords();
  const name = { ...kinds, source: search.sources, question: search.questions }[kind];
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>
        {name} <span className="search-count">{total}</span>
      </h3>
      <ul id={list} {...told}>
        {results.map((result) => (
          <li key={result.ref} onFocus={() => onStop(result.ref)}>
            <SearchHit
              story={story}
              result={result}
              isStop={result.ref === stop}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
      {isWhole && results.length < total && <p className="quiet">{search.best(results.length)}</p>}
      {total > PER_GROUP && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isWhole}
          aria-controls={list}
          onClick={() => onWhole(!isWhole)}
        >
          {isWhole ? words.charts.fewer : words.charts.more(total - PER_GROUP)}
          <span className="unseen">: {name}</span>
        </button>
      )}
    </section>
  );
}
