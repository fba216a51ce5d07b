// The frame every chart stands in: its hook, its description for who cannot see it, its drawing.
import { type ReactNode, type RefObject, useContext, useDeferredValue, useId } from 'react';
import type { ChartId } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { type Marks, MarksContext } from './ChartActions.tsx';
import { MarkControls } from './MarkControls.tsx';
import { SpacingProbe } from './SpacingProbe.tsx';
import { HAS_STILLS, useStill } from './Still.tsx';
import { PacedContext, useParts } from './useParts.ts';

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
  /**
   * Where it is paced, placing, drawing and buttons come in a frame each, but not in a chart of a height of
   * its own, which would change; elsewhere the buttons after the rest: all at once would hold up a scroll.
   * The hook stands once the marks do.
   */
  const parts = useParts(3, useContext(PacedContext) && canvas !== undefined);
  const laidOver = useDeferredValue(parts > 2 ? controls : null, null);
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
      data-chart={parts > 1 ? chart : undefined}
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
          {parts > 1 && children}
          {laidOver && <MarkControls>{laidOver}</MarkControls>}
        </MarksContext>
      </div>
    </figure>
  );
}
