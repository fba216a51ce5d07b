// The frame every chart stands in: its hook, its description for who cannot see it, its drawing.
import { type ReactNode, type RefObject, useId } from 'react';
import type { ChartId } from '../../story/schema.ts';
import { MarkControls } from './MarkControls.tsx';
import { useStill } from './Still.tsx';

export function ChartFrame(props: {
  chart: ChartId;
  title: string;
  description: string;
  /** Element whose size the drawing takes. */
  canvas?: RefObject<HTMLDivElement | null>;
  /** Buttons laid over the drawing; a still has none. */
  controls?: ReactNode;
  children: ReactNode;
}) {
  const { chart, title, description, canvas, controls, children } = props;
  const described = useId();
  if (useStill()) {
    return (
      <div className={`chart ${chart}`}>
        <div className="drawing">{children}</div>
      </div>
    );
  }
  return (
    <figure
      className={`chart ${chart}`}
      data-chart={chart}
      aria-label={title}
      aria-describedby={described}
    >
      <p id={described} className="unseen">
        {description}
      </p>
      <div className="drawing" ref={canvas}>
        {children}
        {controls && <MarkControls>{controls}</MarkControls>}
      </div>
    </figure>
  );
}
