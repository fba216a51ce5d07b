// A group that moves to its place; in a still it just stands there.
import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';
import { useStill } from '../parts/Still.tsx';

const MOVE_SECONDS = 0.55;

export function MovingGroup(props: {
  x: number;
  y: number;
  /** Seconds before it sets out. */
  delay: number;
  children: ReactNode;
}) {
  const { x, y, delay, children } = props;
  if (useStill()) return <g transform={`translate(${x},${y})`}>{children}</g>;
  return (
    <m.g
      initial={false}
      animate={{ x, y }}
      transition={{ duration: MOVE_SECONDS, ease: 'easeInOut', delay }}
    >
      {children}
    </m.g>
  );
}
