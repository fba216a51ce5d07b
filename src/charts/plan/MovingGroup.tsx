// A group that moves to its place; in a still, where the reader wants no motion, or on a stage that
// is hurried through, it just stands there.
import { useAnimate } from 'framer-motion/mini';
import {
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ChartActionsContext } from '../parts/ChartActions.tsx';
import { HAS_STILLS, useStill } from '../parts/Still.tsx';

/** As long as `--fade`, and as easy: a square changes its size as it moves. */
const MOVE_SECONDS = 0.35;

interface Props {
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
}

function LiveGroup({ x, y, children }: Props) {
  const { isStill } = useContext(ChartActionsContext);
  const [group, animate] = useAnimate<SVGGElement>();
  const place = `translate(${x}px, ${y}px)`;
  const [first] = useState(place);
  const reached = useRef(first);
  const moving = useRef<ReturnType<typeof animate>>(undefined);
  const leaves = useRef(first);
  const stand = useCallback(() => {
    /** Stopped by the next, it would write where it stands as inline style, which WebKit's policy refuses. */
    moving.current?.cancel();
    group.current.style.transform = place;
  }, [group, place]);
  /** All groups ask where they stand before the first of them moves: else each had the page laid out anew. */
  useLayoutEffect(() => {
    if (reached.current === place) return;
    if (isStill) stand();
    else leaves.current = getComputedStyle(group.current).transform;
  }, [group, place, isStill, stand]);
  useEffect(() => {
    if (reached.current === place) return;
    reached.current = place;
    if (isStill) return;
    const element = group.current;
    stand();
    const isHurried = element.closest('[data-hurried]') !== null;
    if (isHurried || typeof element.animate !== 'function') return;
    moving.current = animate(
      element,
      { transform: [leaves.current, place] },
      { duration: MOVE_SECONDS, ease: 'easeInOut' },
    );
  }, [animate, group, place, isStill, stand]);
  return (
    <g ref={group} style={{ transform: first }}>
      {children}
    </g>
  );
}

export function MovingGroup(props: Props) {
  const still = useStill();
  if (!HAS_STILLS || !still) return <LiveGroup {...props} />;
  const { x, y, children } = props;
  return <g transform={`translate(${x},${y})`}>{children}</g>;
}
