// What lies far below the first view. On a visit that begins at the top it is laid out only when near
// (`data-far`, set in index.html, read in notices.css), until the page answers: then part by part,
// whenever nothing else waits, so that the first view and the first answer wait for none of it.

const FAR = 'main > section:nth-child(n + 3), .unknowns section';

/** Does the work when nothing else waits, after a frame: so that of two parts each is laid out by itself. */
export const whenIdle = (work: () => void, options?: IdleRequestOptions) => {
  requestAnimationFrame(() =>
    'requestIdleCallback' in window ? requestIdleCallback(work, options) : setTimeout(work),
  );
};

/** Lays out all at once: for who is brought to a place, the way to it must have its length. */
export function layOutAll(): void {
  document.documentElement.removeAttribute('data-far');
}

/**
 * Firefox goes through the fonts of the system once it meets a letter that the page's own lack, and then
 * lays everything out anew. A print that is the first to show the foreign titles of the sources loses the
 * words of drawings by that. It has been through all fonts when asked early for a letter that few have.
 */
const lookForFonts = () =>
  document.createElement('canvas').getContext('2d')?.measureText('\u{11EE0}');

/** Lays out one part after the other; does nothing where all is laid out. */
export function layOutInTurn(): void {
  if ('mozInnerScreenX' in window) whenIdle(lookForFonts);
  const isFar = () => document.documentElement.hasAttribute('data-far');
  const parts = isFar() ? document.querySelectorAll<HTMLElement>(FAR) : [];
  const done = () => {
    layOutAll();
    for (const part of parts) part.style.contentVisibility = '';
  };
  const next = (at: number) => () => {
    const part = isFar() && parts[at];
    if (!part) return done();
    part.style.contentVisibility = 'visible';
    whenIdle(next(at + 1));
  };
  if (parts.length > 0) whenIdle(next(0));
}
