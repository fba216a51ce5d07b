// Brings the reader to the place that the address names, as the page opens and whenever another is asked for.
import { useLayoutEffect } from 'react';
import { focusHeadingOf } from '../reading/focusHeading.ts';
import { holdPlace, INPUTS } from '../reading/holdPlace.ts';
import type { MarkRef } from '../story/indexStory.ts';
import type { Story } from '../story/schema.ts';
import { correct, pastPlace } from './address.ts';
import { parseAddress, placeOfAddress } from './parseAddress.ts';

/** What the address lights in the workbench, for which the reader was brought there. */
let wanted: MarkRef | null = null;
const forget = () => {
  wanted = null;
};

/** Gives it out once, and only to a reader who has done nothing since. */
export function takeWanted(): MarkRef | null {
  const mark = wanted;
  forget();
  return mark;
}

/** A chosen actor is no place to be brought to. */
function want(lit: MarkRef | null): void {
  if (lit === null || lit.startsWith('actor:')) return;
  wanted = lit;
  for (const name of [...INPUTS, 'click'])
    window.addEventListener(name, forget, { passive: true, once: true });
}

export function useLanding(story: Story): void {
  useLayoutEffect(() => {
    const land = (isFirst = false) => {
      forget();
      const asked = parseAddress(story, location.href);
      const past = pastPlace();
      /** Who comes back, or has read on from there, stays. */
      const place = asked.place ?? (past === undefined ? placeOfAddress(story, asked) : null);
      if (place !== null) {
        const isExplore = story.sections.some(({ id, kind }) => id === place && kind === 'explore');
        /** The workbench's code is asked for by who is near it alone. */
        holdPlace(place, past ?? 0, isExplore);
        if (isFirst && isExplore && past === undefined) want(asked.lit);
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
    } else land(true);
    const landAgain = () => land();
    window.addEventListener('hashchange', landAgain);
    return () => window.removeEventListener('hashchange', landAgain);
  }, [story]);
}
