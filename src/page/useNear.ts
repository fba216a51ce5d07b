// Says when the reader comes near a place; at once where that was told before.
import { type RefObject, useEffect, useRef } from 'react';
import { isPlaceHeld } from '../reading/holdPlace.ts';

/** How many window heights ahead of the reader a place counts as near. */
const AHEAD = '150%';
/** As many as no page has. */
const ALL = '99999%';

/** Event at a place that is needed now, however far the reader is. */
export const NEEDED = 'needed';

/** `isLong`: it takes a height of its own when told, so that it counts as near while a place below it is held. */
export function useNear(
  place: RefObject<HTMLElement | null>,
  onNear: () => void,
  isLong = false,
): void {
  const isNear = useRef(false);
  useEffect(() => {
    const near = () => {
      isNear.current = true;
      onNear();
    };
    const element = place.current;
    if (isNear.current || !element) {
      near();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) need();
      },
      { rootMargin: `${isLong && isPlaceHeld() ? ALL : AHEAD} 0px ${AHEAD}` },
    );
    const need = () => {
      end();
      near();
    };
    const end = () => {
      observer.disconnect();
      element.removeEventListener(NEEDED, need);
    };
    observer.observe(element);
    element.addEventListener(NEEDED, need);
    return end;
  }, [place, onNear, isLong]);
}
