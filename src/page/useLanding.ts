// Brings the reader to the place that the address names, as the page opens and whenever another is asked for.
import { useLayoutEffect } from 'react';
import { focusHeadingOf } from '../reading/focusHeading.ts';
import { holdPlace } from '../reading/holdPlace.ts';
import type { Story } from '../story/schema.ts';
import { correct, pastPlace } from './address.ts';
import { parseAddress, placeOfLight } from './parseAddress.ts';

export function useLanding(story: Story): void {
  useLayoutEffect(() => {
    const land = () => {
      const { lit, ...asked } = parseAddress(story, location.href);
      const past = pastPlace();
      /** Who comes back, or has read on from there, stays. */
      const place = asked.place ?? (past === undefined ? placeOfLight(story, lit) : null);
      if (place !== null) {
        holdPlace(place, past ?? 0);
        /** For a fragment the browser itself has Tab go on from there. */
        const isFragment = location.hash === `#${place}`;
        if (!isFragment && document.activeElement === document.body) focusHeadingOf(place);
      }
      correct(story);
    };
    /** A move before the page answered counts for its first story alone. */
    const early = window.earlyPresses;
    if (early?.hasMoved) {
      early.hasMoved = false;
      correct(story);
    } else land();
    window.addEventListener('hashchange', land);
    return () => window.removeEventListener('hashchange', land);
  }, [story]);
}
