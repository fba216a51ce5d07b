// The reader's search: a field, and below it what is found as one walks through it, by kind.
import {
  type FormEvent,
  memo,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { announce } from '../../reading/announce.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { REST_MS } from './AsOfControl.tsx';
import { indexWords } from './indexWords.ts';
import type { FoundKind } from './listEntries.ts';
import { SearchGroup } from './SearchGroup.tsx';
import { LONGEST_QUERY, type SearchResult, searchStory } from './searchStory.ts';
import { useSearchKeys } from './useSearchKeys.ts';
import '../../styles/search.css';

export const SearchBox = memo(function SearchBox(props: {
  /** As known on the day shown, and the whole of it. */
  story: Story;
  whole: Story;
  onChoose: (result: SearchResult) => void;
}) {
  const { whole, onChoose } = props;
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { words, ours, story: told } = useSpeech();
  const { search } = useWorkbenchWords();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<FoundKind | null>(null);
  /** The result that the Tab key leads to: the last that had the focus, else the first. */
  const [stop, setStop] = useState<string | null>(null);
  /** An answer takes a few milliseconds; another day brings another story, whose index takes more. */
  const story = useDeferredValue(props.story);
  const speech = useMemo(
    () => ({ points: words.charts.points, day: words.day, tag: words.tag }),
    [words],
  );
  const answer = useMemo(
    () => searchStory(story, query, opened, speech),
    [story, query, opened, speech],
  );
  const { outcome, total, groups, isCut, suggestions } = answer;
  /** In which story the reader asked: an answer that only the day has changed is not said. */
  const [askedIn, setAskedIn] = useState(story);
  const ask = (text: string) => {
    setAskedIn(props.story);
    setQuery(text);
    setOpened(null);
    setStop(null);
  };
  const onKeyDown = useSearchKeys(box, field, () => ask(''));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const best = searchStory(props.story, query, null, speech).groups[0]?.results[0];
    if (best) onChoose(best);
  };
  const refs = groups.flatMap(({ results }) => results.map(({ ref }) => ref));
  const tabStop = refs.find((ref) => ref === stop) ?? refs[0];
  /** Where a day knew nothing of it: how much of the whole story has the very words. */
  const later = useMemo(() => {
    if (outcome !== 'none' || story === whole) return 0;
    const known = searchStory(whole, query, null, speech);
    return known.outcome === 'all' ? known.total : 0;
  }, [outcome, story, whole, query, speech]);
  /** Is said once the reader rests from typing. */
  const status = [
    outcome !== 'empty' && outcome !== 'all' && later === 0 && search[outcome],
    later > 0 && search.later(words.day(story.meta.asOf), later),
    total > 0 && search.found(total),
    isCut && search.cut(LONGEST_QUERY),
  ]
    .filter(Boolean)
    .join(' ');
  useEffect(() => {
    if (query === '' || askedIn !== story) return;
    const rest = setTimeout(() => announce(() => status), REST_MS);
    return () => clearTimeout(rest);
  }, [query, askedIn, story, status]);
  return (
    <search className="search" ref={box} onKeyDown={onKeyDown} {...ours}>
      <form onSubmit={onSubmit}>
        <label htmlFor={`${id}-field`}>{search.label}</label>
        <div className="search-field">
          <input
            type="search"
            className="field"
            id={`${id}-field`}
            ref={field}
            value={query}
            dir="auto"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            aria-describedby={`${id}-hint`}
            aria-controls={`${id}-found`}
            onChange={(event) => ask(event.target.value)}
            onFocus={() => setTimeout(() => indexWords(story))}
          />
          {query !== '' && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                ask('');
                field.current?.focus();
              }}
            >
              {search.clear}
            </button>
          )}
        </div>
      </form>
      <p className="quiet" id={`${id}-hint`}>
        {search.hint(whole.plan.points.length > 0, whole.plan.reports.length > 0)} {search.keys}
      </p>
      <p className="search-status">{status}</p>
      <div className="search-found" id={`${id}-found`}>
        {suggestions.length > 0 && (
          <p className="search-instead">
            {search.instead}:{' '}
            {suggestions.map((name) => (
              <button
                type="button"
                className="text-button"
                key={name}
                onClick={() => {
                  ask(name);
                  field.current?.focus();
                }}
                {...told}
              >
                {name}
              </button>
            ))}
          </p>
        )}
        {groups.map((group) => (
          <SearchGroup
            key={group.kind}
            story={story}
            group={group}
            stop={tabStop}
            onStop={setStop}
            onChoose={onChoose}
            isWhole={opened === group.kind}
            onWhole={(isWhole) => setOpened(isWhole ? group.kind : null)}
          />
        ))}
      </div>
    </search>
  );
});
