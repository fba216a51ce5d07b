// The picture of a mark.
import type { ReactNode } from 'react';
import type { MarkRef } from '../../story/indexStory.ts';
import { useMarksAround } from './ChartActions.tsx';

export function Mark(props: {
  of: MarkRef;
  className?: string;
  /** Whether it answers the pointer along its whole line, as ties do. */
  answers?: boolean;
  children: ReactNode;
}) {
  const { of, className, answers = false, children } = props;
  const marks = useMarksAround();
  return (
    <g className={className} {...(answers ? marks.target(of) : marks.drawn(of))}>
      {children}
    </g>
  );
}
