// One thing that search has found: what it is, when, how certain, and the words found in it.
import { Fragment } from 'react';
import { CertaintyMark } from '../../charts/parts/CertaintyMark.tsx';
import { quoteMarks } from '../../story/quoted.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import type { Excerpt } from './cutExcerpt.ts';
import type { SearchResult } from './searchStory.ts';

/** A text with the words found in it set apart. */
function Marked({ text, ranges }: Excerpt) {
  const ends = [0, ...ranges.map(([, to]) => to)];
  return (
    <>
      {ranges.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

export function SearchHit(props: {
  story: Story;
  result: SearchResult;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  onChoose: (result: SearchResult) => void;
}) {
  const { result, isStop, onChoose } = props;
  const { ref, title, when, topic, excerpt, certainty, wording } = result;
  const { words, ours, titled } = useSpeech();
  const { search } = useWorkbenchWords();
  return (
    <button
      type="button"
      className="search-hit"
      tabIndex={isStop ? 0 : -1}
      onClick={() => onChoose(result)}
    >
      <span className="search-title">
        {certainty !== null && <CertaintyMark certainty={certainty} />}
        <strong {...titled(ref)}>
          <Marked {...title} />
        </strong>
        {when !== undefined && `, ${when}`}
        {topic !== undefined && (
          <>
            {' · '}
            <Marked {...topic} />
          </>
        )}
        {excerpt?.of === 'quote' && wording !== undefined && wording !== 'exact' && (
          <>
            {' · '}
            <span {...ours}>{words.wordingLabels[wording]}</span>
          </>
        )}
        {certainty !== null && (
          <span className="unseen" {...ours}>
            . {words.certainties[certainty].label}.
          </span>
        )}
      </span>{' '}
      {excerpt !== undefined && (
        <span className={`search-excerpt search-${excerpt.of}`}>
          {excerpt.of === 'alias' && (
            <>
              <span {...ours}>{search.alias}:</span>{' '}
            </>
          )}
          {excerpt.of === 'quote' && quoteMarks(props.story)[0]}
          <Marked {...excerpt} />
          {excerpt.of === 'quote' && quoteMarks(props.story)[1]}
        </span>
      )}
    </button>
  );
}
