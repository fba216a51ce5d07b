// Draws a part a frame of what has come.
import { createContext, startTransition, useEffect, useState } from 'react';

/** Whether a chart comes into a place that keeps its size while a reader may be scrolling. */
export const PacedContext = createContext(false);

/** How many of so many parts are to be drawn by now: the first at once, and all where none has to wait. */
export function useParts(all: number, isPaced = true): number {
  const [drawn, setDrawn] = useState(isPaced ? 1 : all);
  useEffect(() => {
    if (drawn === all) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + 1)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, all]);
  return drawn;
}
