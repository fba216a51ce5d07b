// Previous and Next through the whole chart and the steps that it illustrates, where these are more than
// one. A page without scripts has links to the folders of these states.
import { useState } from 'react';
import { type ChartState, chartSteps, stateTitle } from '../charts/chartStates.ts';
import type { Story } from '../story/schema.ts';
import { useEmbedWords } from '../words/EmbedWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function EmbedStepper(props: {
  story: Story;
  state: ChartState;
  /** From the state's folder to the folder of its chart: empty, or `../`. */
  home: string;
  onStep?: ((step: string | null) => void) | undefined;
}) {
  const { story, state, home, onStep } = props;
  const { words, ours, story: told } = useSpeech();
  /** Where the reader's last press led: that is spoken, nothing at load and nothing of the page around. */
  const [asked, setAsked] = useState<string | null>();
  const { previous, next, step, steps } = words.reading;
  const { stepCount } = useEmbedWords();
  const stops = [null, ...chartSteps(story, state.chart).map((step) => step.id)];
  const last = stops.length - 1;
  if (last < 2) return null;
  const at = stops.indexOf(state.step?.id ?? null);
  const place = at === 0 ? stepCount(last) : step(at, last);
  const turn = (label: string, to: number) => {
    const stop = stops[to];
    if (onStep) {
      return (
        <button
          type="button"
          aria-disabled={stop === undefined}
          onClick={() => {
            if (stop === undefined) return;
            setAsked(stop);
            onStep(stop);
          }}
        >
          {label}
        </button>
      );
    }
    const folder = stop === null || stop === undefined ? '' : `step-${stop}/`;
    const href = stop === undefined ? './' : `${home}${folder}` || './';
    return (
      <a href={href} target="_self" aria-disabled={stop === undefined}>
        {label}
      </a>
    );
  };
  return (
    <nav className="stepper" aria-label={steps} {...ours}>
      {turn(previous, at - 1)}
      <span className="stepper-place">{place}</span>
      {turn(next, at + 1)}
      <span className="unseen" role="status">
        {stops[at] === asked && (
          <>
            {place}: <span {...(state.step && told)}>{stateTitle(state, words)}</span>
          </>
        )}
      </span>
    </nav>
  );
}
