// Hands the reader's position to whatever needs it, and brings the reader to a step.
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { layOutAll } from './farParts.ts';
import { focusHeadingOf } from './focusHeading.ts';
import { HOLD_MS, holdPlace, INPUTS, letGoOfPlace } from './holdPlace.ts';
import { isMotionOff } from './motion.ts';
import { createPosition, NOWHERE, type Position, type PositionStore } from './position.ts';

const PositionContext = createContext<PositionStore | null>(null);

/** Follows the sections and steps inside `root`, once it is in the document. */
export function ReadingPosition(props: {
  root: RefObject<HTMLElement | null>;
  onRest: (position: Position) => void;
  children: ReactNode;
}) {
  const { root, onRest, children } = props;
  const [store, setStore] = useState<PositionStore | null>(null);
  useEffect(() => {
    if (root.current) setStore(createPosition(root.current));
  }, [root]);
  useEffect(() => store?.onRest(onRest), [store, onRest]);
  return <PositionContext value={store}>{children}</PositionContext>;
}

/** The part of the reader's position that `pick` takes; it renders anew only when that changes. */
export function usePosition<T extends string | null>(pick: (position: Position) => T): T {
  const store = useContext(PositionContext);
  const subscribe = useCallback(
    (changed: () => void) => store?.subscribe(changed) ?? (() => undefined),
    [store],
  );
  return useSyncExternalStore(
    subscribe,
    () => pick(store?.read() ?? NOWHERE),
    () => pick(NOWHERE),
  );
}

/**
 * Brings a step or section to its reading place: smoothly, or at once where motion is off or the browser
 * does not tell when it has glided; and keeps it there while what lies on the way takes its size. It ends
 * on the reader's input, on a jump elsewhere, or after a while: a scroll to the current position fires no
 * `scrollend`.
 */
export function goTo(id: string): void {
  if (isMotionOff() || !('onscrollend' in window)) {
    holdPlace(id, 0);
    return;
  }
  layOutAll();
  const gliding = new AbortController();
  const { signal } = gliding;
  const end = () => gliding.abort();
  letGoOfPlace(end);
  setTimeout(end, HOLD_MS);
  window.addEventListener('scrollend', () => holdPlace(id, 0), { once: true, signal });
  for (const input of INPUTS) {
    window.addEventListener(input, end, { passive: true, signal });
  }
  document.getElementById(id)?.scrollIntoView({ behavior: 'smooth' });
}

/** The same, and the focus goes to the heading there, from which who does not see it reads on. */
export function enter(id: string): void {
  goTo(id);
  focusHeadingOf(id);
}
