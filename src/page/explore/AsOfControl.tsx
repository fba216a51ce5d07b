// The clock of the workbench: a slider, a date and a step back or forward set the day whose knowledge
// is shown.
import { memo, useEffect, useRef, useState } from 'react';
import { announce } from '../../reading/announce.ts';
import { listDays } from '../../story/listDays.ts';
import { parseDay } from '../../story/parseDay.ts';
import type { Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { useKnew } from './AsOfKnew.tsx';
import { useFits } from './useFits.ts';
import '../../styles/asOf.css';

/** Days, and answers, that follow on each other faster are told of once, by the last. */
export const REST_MS = 500;

/**
 * A native date field. What is being typed stays; a day out of reach gives the nearest on Enter or leaving.
 * A browser writes dates its own way, 12/01 for the first of December: the day in words lies over that.
 */
function DateField(props: {
  story: Story;
  day: string;
  onDay: (day: string) => void;
  /** Is told the nearest where the day typed is none of the story's. */
  onNearest: (day: string) => void;
}) {
  const { story, day, onDay, onNearest } = props;
  const { words } = useSpeech();
  const { date } = useWorkbenchWords().asOf;
  const [typed, setTyped] = useState<string | null>(null);
  const days = listDays(story);
  const take = (value: string) => {
    const isThere = parseDay(story, value) === value;
    setTyped(isThere ? null : value);
    if (isThere) onDay(value);
  };
  const leave = () => {
    if (typed) onNearest(parseDay(story, typed));
    setTyped(null);
  };
  return (
    <div className="as-of-date">
      <label>
        <span className="unseen">{date}</span>
        <input
          type="date"
          className="field-line"
          min={days[0]}
          max={days.at(-1)}
          value={typed ?? day}
          aria-invalid={Boolean(typed)}
          onChange={(event) => take(event.target.value)}
          onKeyDown={({ key }) => key === 'Enter' && leave()}
          onBlur={leave}
        />
      </label>
      <span aria-hidden="true">{words.day(day)}</span>
    </div>
  );
}

/**
 * `story` is the whole one, `day` one of its days or one between them; `onDay` is told each day that the reader sets. Only
 * what the reader does here is announced, once the slider rests.
 */
export const AsOfControl = memo(function AsOfControl(props: {
  story: Story;
  day: string;
  /** What is found on that day. */
  chosen: Chosen;
  onDay: (day: string) => void;
}) {
  const { story, day, chosen, onDay } = props;
  const { words } = useSpeech();
  const { asOf } = useWorkbenchWords();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  /** Of the day that the clock rests on. */
  const found = useRef('');
  const fits = useFits();
  useEffect(() => {
    found.current = fits(chosen);
  });
  const [isOutside, setOutside] = useState(false);
  const slider = useRef<HTMLInputElement>(null);
  const listed = listDays(story);
  /** In a long story a day between two of the clock's own is one of them while it is shown. */
  const days = listed.includes(day) ? listed : [...listed, day].sort();
  const last = days.length - 1;
  const at = days.indexOf(day);
  const knew = useKnew(story);

  const set = (next: string | undefined) => {
    setOutside(false);
    if (next === undefined || next === day) return;
    clearTimeout(rest.current);
    rest.current = setTimeout(
      () => announce(() => `${found.current} ${knew(next)}`.trim()),
      REST_MS,
    );
    onDay(next);
  };
  const setNearest = (next: string) => {
    set(next);
    setOutside(true);
  };
  /** The button for the last day is gone on it: the focus moves on. */
  const setLast = () => {
    slider.current?.focus();
    set(days[last]);
  };
  const step = (by: -1 | 1, name: string) => (
    <button
      type="button"
      className="as-of-step"
      aria-label={name}
      title={name}
      aria-disabled={days[at + by] === undefined}
      onClick={() => set(days[at + by])}
    >
      <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
        <path d={by < 0 ? 'M8 2 2 8l6 6' : 'M2 2l6 6-6 6'} />
      </svg>
    </button>
  );

  return (
    <fieldset className="as-of">
      <legend>{asOf.heading}</legend>
      <div className="as-of-line">
        <DateField story={story} day={day} onDay={set} onNearest={setNearest} />
        {step(-1, asOf.back)}
        <input
          type="range"
          ref={slider}
          aria-label={asOf.slider}
          aria-valuetext={words.day(day)}
          min={0}
          max={last}
          value={at}
          onChange={(event) => set(days[event.target.valueAsNumber])}
        />
        {step(1, asOf.forward)}
        {/* Gone on the last day by its style alone, so that the slider keeps its width: see asOf.css. */}
        <button type="button" className="text-button" aria-disabled={at === last} onClick={setLast}>
          {asOf.last(words.day(days[last] ?? day))}
        </button>
      </div>
      {isOutside && (
        <strong role="alert">
          {asOf.outside(words.day(days[0] ?? day), words.day(days[last] ?? day))}
        </strong>
      )}
    </fieldset>
  );
});
