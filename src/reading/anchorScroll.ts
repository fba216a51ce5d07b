// Scroll anchoring where the browser has none, as WebKit: the section that is read stays where it is while
// those above it change their height.
import { isPlaceHeld } from './holdPlace.ts';

const boxOf = (section: Element) => section.getBoundingClientRect();

/** Watches the sections of the page from now on, also those of a story that is taken later. */
export function anchorScroll(): void {
  if (CSS.supports('overflow-anchor', 'auto')) return;
  let read: Element | undefined;
  /** Where it stood in the window, and the page in it, when that was last right. */
  let top = 0;
  let scrolled = 0;
  const note = () => {
    const sections = document.querySelectorAll('main > section');
    read = [...sections].find((section) => boxOf(section).bottom > 1);
    top = read ? boxOf(read).top : 0;
    scrolled = window.scrollY;
  };
  /** By how much it stands elsewhere than a scroll alone would have brought it. */
  const moved = (by: number) => (read?.isConnected ? boxOf(read).top - (top - by) : 0);
  const follow = () => {
    const by = window.scrollY - scrolled;
    /** What has grown since the last frame is put right by the observer; until then it may hide what is read. */
    if (Math.abs(moved(by)) < 1) note();
    else {
      top -= by;
      scrolled += by;
    }
  };
  const stay = () => {
    const grown = moved(0);
    if (Math.abs(grown) >= 1 && !isPlaceHeld())
      window.scrollBy({ top: grown, behavior: 'instant' });
    note();
  };
  note();
  window.addEventListener('scroll', follow, { passive: true });
  new ResizeObserver(stay).observe(document.body);
}
