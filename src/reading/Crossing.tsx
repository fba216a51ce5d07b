// The ways between a step's words and its picture, for who goes by keyboard or line by line: what lies
// between are other steps, or every mark of a chart; and the way to the bar, which stands after all of them.
// Each is seen once it has the focus.
import type { MouseEvent } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { enter, goTo } from './ReadingPosition.tsx';

const STOPS = '.picture :is(a, button, [tabindex]):not([tabindex="-1"])';

/** What Tab reaches first in a picture: behind a table the drawing stays, and is not seen. */
const firstStop = (stage: HTMLElement) =>
  [...stage.querySelectorAll<HTMLElement>(STOPS)].find((one) => one.getClientRects().length > 0);

function Crossing(props: { onCross: (event: MouseEvent) => void; children: string }) {
  const { onCross, children } = props;
  const { ours } = useSpeech();
  return (
    <button type="button" className="unseen crossing" onClick={onCross} {...ours}>
      {children}
    </button>
  );
}

export function ToWords({ step }: { step: string }) {
  return <Crossing onCross={() => enter(step)}>{usePageWords().crossing.toWords}</Crossing>;
}

/** First in the document. */
export function ToBar() {
  const cross = () => document.querySelector<HTMLElement>('.bar summary')?.focus();
  return (
    <header>
      <Crossing onCross={cross}>{usePageWords().bar}</Crossing>
    </header>
  );
}

/** Leads to the stage itself while the picture of this step has not arrived. */
export function ToPicture({ step }: { step: string }) {
  const cross = ({ currentTarget }: MouseEvent) => {
    goTo(step);
    const stage = currentTarget.closest('.scrolly')?.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    const isHere = stage.dataset.activeStep === step;
    ((isHere && firstStop(stage)) || stage).focus({ preventScroll: true });
  };
  return <Crossing onCross={cross}>{usePageWords().crossing.toPicture}</Crossing>;
}
