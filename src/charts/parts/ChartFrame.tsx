// The frame every chart stands in: its hook, its description for who cannot see it, its drawing.
import { type ReactNode, type RefObject, useDeferredValue, useId } from 'react';
import type { ChartId } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { type Marks, MarksContext } from './ChartActions.tsx';
import { MarkControls } from './MarkControls.tsx';
import { SpacingProbe } from './SpacingProbe.tsx';
import { HAS_STILLS, useStill } from './Still.tsx';

export function ChartFrame(props: {
  chart: ChartId;
  marks: Marks;
  description: string;
  /** Element whose size the drawing takes. */
  canvas?: RefObject<HTMLDivElement | null>;
  /** Buttons laid over the drawing; a still has none. */
  controls?: ReactNode;
  children: ReactNode;
}) {
  const { chart, marks, description, canvas, controls, children } = props;
  const { words, ours, story: told } = useSpeech();
  const described = useId();
  /** The drawing comes first and its buttons in a frame of their own: both at once would hold up a scroll. */
  const laidOver = useDeferredValue(controls, null);
  const still = useStill();
  if (HAS_STILLS && still) {
    return (
      <div className={`chart ${chart}`}>
        <div className="drawing">
          <MarksContext value={marks}>{children}</MarksContext>
        </div>
      </div>
    );
  }
  return (
    <figure
      className={`chart ${chart}`}
      data-chart={chart}
      aria-label={words.charts.titles[chart]}
      aria-describedby={described}
      {...ours}
    >
      <p id={described} className="unseen">
        {description}
      </p>
      <div className="drawing" ref={canvas} {...told}>
        {canvas && <SpacingProbe />}
        <MarksContext value={marks}>
          {children}
          {laidOver && <MarkControls>{laidOver}</MarkControls>}
        </MarksContext>
      </div>
    </figure>
  );
}
