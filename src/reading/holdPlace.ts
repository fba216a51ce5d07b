// Brings the reader to a place and keeps it there while the page settles: fonts, pictures and parts of the
// page may still come and move things. The first input or scroll of the reader ends it.
import { layOutAll } from './farParts.ts';

/** How long a place is held after the last change of the page's height, and at most. */
export const HOLD_MS = 3000;
const LONGEST_MS = 15_000;
/** What a reader does to move on by hand. */
export const INPUTS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Lets go of the place that is held, or that the reader is on the way to. */
let release = () => {};

let isHeld = false;
/** Whether the reader is kept at a place now. */
export const isPlaceHeld = () => isHeld;

/** Lets go of the place that is held; `end` is called when something else leads the reader on. */
export function letGoOfPlace(end = () => {}): void {
  release();
  release = end;
}

/**
 * `past`: how many pixels of the element lie above the window. One that `isComing` is held at its start
 * until it has that length. Another place takes its turn.
 */
export function holdPlace(id: string, past: number, isComing = false): void {
  release();
  layOutAll();
  const from = window.scrollY;
  let isShort = false;
  /** How far the place is from where it is to be. */
  const off = () => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    if (!box) return 0;
    isShort = isComing && box.height < past;
    return box.top + (isShort ? 0 : past);
  };
  let own = from;
  let tall = 0;
  const apply = () => {
    /** A whole pixel, rounded up: of what stands above none may show, or browsers hold on to that. */
    const top = Math.ceil(window.scrollY + off());
    if (Math.abs(top - window.scrollY) >= 1) window.scrollTo({ top, behavior: 'instant' });
    own = window.scrollY;
    tall = document.body.offsetHeight;
  };
  apply();
  /**
   * WebKit may go back to where the reader was, for the sake of the fragment in the address, and browsers
   * scroll by what has grown above. Any other scroll that leaves the place is the reader's own, such as by
   * a screen reader.
   */
  const stay = () => {
    const by = window.scrollY - own;
    if (by === 0) return;
    if (window.scrollY === from || Math.abs(document.body.offsetHeight - tall - by) <= 1) apply();
    else if (Math.abs(off()) > 1) release();
  };
  const held = new AbortController();
  const { signal } = held;
  window.addEventListener('scroll', stay, { signal });
  const wait = () => setTimeout(() => release(), isShort ? LONGEST_MS : HOLD_MS);
  let timer = wait();
  const settling = new ResizeObserver(() => {
    apply();
    clearTimeout(timer);
    timer = wait();
  });
  settling.observe(document.body);
  const longest = setTimeout(() => release(), LONGEST_MS);
  isHeld = true;
  release = () => {
    isHeld = false;
    held.abort();
    settling.disconnect();
    clearTimeout(timer);
    clearTimeout(longest);
  };
  for (const name of INPUTS) window.addEventListener(name, release, { passive: true, signal });
}
