// The frame every chart stands in: its hook, its description for who cannot see it, its drawing.
import { type ReactNode, type RefObject, useId } from 'react';
import type { ChartId } from '../../story/schema.ts';

export function ChartFrame(props: {
  chart: ChartId;
  title: string;
  description: string;
  /** Element whose size the drawing takes. */
  canvas?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}) {
  const { chart, title, description, canvas, children } = props;
  const described = useId();
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
      </div>
    </figure>
  );
}
