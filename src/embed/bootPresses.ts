// What a press means before the chart answers: the control pressed, or the drawn mark next to it.
import type { Press } from './protocol.ts';

/** Controls that the live chart has too, in the same order. */
const CONTROLS = ['[data-link]', '.stepper :is(a,button)'];

/** How far beside a mark a press still means it, in pixels, and how densely that is looked at. */
const REACH = 24;
const RING = 6;
const DIRECTIONS = 16;

/** A press that is kept, and the link that does what a page without scripts can do. */
export interface Kept {
  readonly press: Press;
  readonly link: Element | null;
}

/** The mark drawn at a point of the window, or nearest to it within reach. */
function drawnNear(x: number, y: number): string | null | undefined {
  for (let at = 0; at < (REACH / RING + 1) * DIRECTIONS; at += 1) {
    const far = RING * Math.floor(at / DIRECTIONS);
    const angle = (at * 2 * Math.PI) / DIRECTIONS;
    const element = document.elementFromPoint(x + far * Math.cos(angle), y + far * Math.sin(angle));
    const drawn = element?.closest('[data-for]');
    if (drawn) return drawn.getAttribute('data-for');
  }
  return null;
}

/** What a click is to be kept as; undefined where the browser does all there is to do. */
export function keepPress(event: MouseEvent): Kept | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey, clientX, clientY } = event;
  if (button || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
  for (const selector of CONTROLS) {
    const link = target.closest(selector);
    if (!link) continue;
    return { press: [selector, [...document.querySelectorAll(selector)].indexOf(link)], link };
  }
  if (!target.closest('.drawing') || target.closest('a,button,summary')) return;
  const mark = drawnNear(clientX, clientY);
  if (!mark) return;
  return {
    press: [`[data-mark="${mark}"]`, 0],
    link: document.querySelector(`[data-link="${mark}"]`),
  };
}
