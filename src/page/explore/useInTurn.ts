// What a part of the workbench shows: at once where it is in the window; elsewhere after what is.
import { type RefObject, startTransition, useEffect, useReducer, useRef, useState } from 'react';
import { whenIdle } from '../../reading/farParts.ts';

/** A page that is never idle, as on a busy machine, shows the rest after so long all the same. */
const LATEST_MS = 400;

/** The parts of the window that the two bars cover, at its top and its foot. */
const COVERED = '-6% 0px -6%';

/** Whether an element is in the window, in sight of the reader; so taken until that is told. */
function useInWindow(place: RefObject<HTMLElement | null>): boolean {
  const [isIn, setIn] = useState(true);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const tell = (entries: readonly IntersectionObserverEntry[]) =>
      setIn(entries.at(-1)?.isIntersecting ?? true);
    const observer = new IntersectionObserver(tell, { rootMargin: COVERED });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isIn;
}

/** `now` where it `isDue`; else the value before it, until what is seen is drawn. */
export function useLater<T>(now: T, isDue = false): T {
  const drawn = useRef(now);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    if (drawn.current === now) return;
    drawn.current = now;
    if (!isDue) whenIdle(() => startTransition(redraw), { timeout: LATEST_MS });
  }, [now, isDue]);
  return isDue ? now : drawn.current;
}

/** `now` for a place in the window or one that `isDue`; else the value before it, until what is seen is drawn. */
export const useInTurn = <T>(place: RefObject<HTMLElement | null>, now: T, isDue = false): T =>
  useLater(now, useInWindow(place) || isDue);
