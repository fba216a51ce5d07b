// The ways between a step's words and its picture, for who goes by keyboard or line by line: what lies
// between are other steps, or every mark of a chart. Each is seen once it has the focus.
import type { MouseEvent } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { enter, goTo } from './ReadingPosition.tsx';

/** What Tab reaches first in a picture, drawn or as a table. */
const FIRST = '.controls [tabindex="0"], .picture :is(a, button, [tabindex="0"])';

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

/** Leads to the stage itself while its chart has not arrived. */
export function ToPicture({ step }: { step: string }) {
  const cross = ({ currentTarget }: MouseEvent) => {
    goTo(step);
    const stage = currentTarget.closest('.scrolly')?.querySelector<HTMLElement>('.stage');
    (stage?.querySelector<HTMLElement>(FIRST) ?? stage)?.focus({ preventScroll: true });
  };
  return <Crossing onCross={cross}>{usePageWords().crossing.toPicture}</Crossing>;
}
