// Draws a part a frame of what has come.
import { startTransition, useEffect, useState } from 'react';

/** How many of so many parts are to be drawn by now, the first at once. */
export function useParts(all: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn === all) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + 1)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, all]);
  return drawn;
}
