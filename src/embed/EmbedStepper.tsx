// Previous and Next through the whole chart and the steps that it illustrates. A page without scripts
// has links to the folders of these states.
import { type ChartState, chartSteps } from '../charts/chartStates.ts';
import type { Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function EmbedStepper(props: {
  story: Story;
  state: ChartState;
  /** From the state's folder to the folder of its chart: empty, or `../`. */
  home: string;
  onStep?: ((step: string | null) => void) | undefined;
}) {
  const { story, state, home, onStep } = props;
  const { words, ours } = useSpeech();
  const { previous, next, step, stepCount, steps } = words.reading;
  const stops = [null, ...chartSteps(story, state.chart).map((step) => step.id)];
  if (stops.length === 1) return null;
  const at = stops.indexOf(state.step?.id ?? null);
  const turn = (label: string, to: number) => {
    const stop = stops[to];
    if (onStep) {
      return (
        <button
          type="button"
          aria-disabled={stop === undefined}
          onClick={() => stop !== undefined && onStep(stop)}
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
      <span className="stepper-place">
        {at === 0 ? stepCount(stops.length - 1) : step(at, stops.length - 1)}
      </span>
      {turn(next, at + 1)}
    </nav>
  );
}
