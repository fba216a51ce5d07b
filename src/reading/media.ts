// Media queries as React state: the same on server and first render, live afterwards.
// Windows are measured in em, which follow the text size that a reader has set in the browser.
import { useCallback, useSyncExternalStore } from 'react';

/** Below this the text runs over the stage instead of beside it; the same width stands in reading.css. */
export const NARROW = 'screen and (width < 56.25em)';

/** Below this there is room for two lists beside each other; the same query stands in workbench.css. */
export const PHONE = '(width < 37.5em)';

export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Whether a media query holds now. */
export const mediaHolds = (query: string): boolean => window.matchMedia(query).matches;

/** Calls back whenever a media query begins or ends to hold; returns what ends that. */
export function followMedia(query: string, changed: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** Whether a media query holds, followed as it changes; `false` on the server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback((changed: () => void) => followMedia(query, changed), [query]);
  return useSyncExternalStore(
    subscribe,
    () => mediaHolds(query),
    () => false,
  );
}
