// Where the reader is: which section, which step of each section. Computed from positions alone, so
// that a jump, a reload or a walk backwards all give the same answer.
import { holdPlace } from './holdPlace.ts';
import { mediaHolds, NARROW } from './media.ts';

export interface Position {
  readonly section: string | null;
  /** Step at the reading line; `null` in a section that has none. */
  readonly step: string | null;
  /** Active step of every section that has steps. */
  readonly active: Readonly<Record<string, string>>;
}

export interface PositionStore {
  read(): Position;
  subscribe(changed: () => void): () => void;
  /** Called once when scrolling has come to rest. */
  onRest(rested: (position: Position) => void): () => void;
}

/** Height of the reading line as a share of the window: beside the stage, and over it. */
const LINE_BESIDE = 0.5;
const LINE_OVER = 0.2;
const REST_MS = 350;

export const NOWHERE: Position = { section: null, step: null, active: {} };

/** Last of the elements whose top lies on or above the line; the first where none does. */
function lastAbove(elements: readonly Element[], line: number): Element | undefined {
  return elements.findLast((element) => element.getBoundingClientRect().top <= line) ?? elements[0];
}

/** A section and its steps, as they stand in the document. */
interface Place {
  readonly section: Element;
  readonly steps: readonly Element[];
}

/** Walks the whole document, which is too much for every frame of a scroll. */
const findPlaces = (root: ParentNode): readonly Place[] =>
  [...root.querySelectorAll('[data-section]')].map((section) => ({
    section,
    steps: [...section.querySelectorAll('[data-step]')],
  }));

const stands = ({ section, steps }: Place) =>
  section.isConnected && steps.every((step) => step.isConnected);

/** The step at the line; of a section that lies wholly above or below it, the nearest. */
function stepAt({ section, steps }: Place, line: number): Element | undefined {
  const { top, bottom } = section.getBoundingClientRect();
  if (top > line) return steps[0];
  return bottom <= line ? steps.at(-1) : lastAbove(steps, line);
}

/** Of the page's own window: while a phone is turned, what it shows of that is zoomed for a moment. */
const readingLine = () =>
  document.documentElement.clientHeight * (mediaHolds(NARROW) ? LINE_OVER : LINE_BESIDE);

function measure(places: readonly Place[]): Position {
  const line = readingLine();
  const active: Record<string, string> = {};
  for (const place of places) {
    const step = stepAt(place, line);
    if (step) active[place.section.getAttribute('data-section') ?? ''] = step.id;
  }
  const sections = places.map((place) => place.section);
  const section = lastAbove(sections, line)?.getAttribute('data-section') ?? null;
  return { section, step: (section && active[section]) || null, active };
}

const boxOf = (step: string | null) => document.getElementById(step ?? '')?.getBoundingClientRect();

/** Pixels that a step goes between the top of the window and the line: on its way there, or past it. */
const wayOf = ({ height }: DOMRect, isPast: boolean) =>
  isPast ? height - readingLine() : readingLine();

/**
 * How far a step has gone: from -1, where it comes to the line, over 0 at the top of the window, to 1, where
 * it leaves the line.
 */
function shareGone(step: string | null): number {
  const box = boxOf(step);
  return box ? -box.top / wayOf(box, box.top < 0) : 0;
}

/** Keeps a step where it has gone so far, whatever its length is now. */
function holdShare(step: string | null, share: number): void {
  const box = boxOf(step);
  if (step && box && Math.abs(share) <= 1) holdPlace(step, share * wayOf(box, share > 0));
}

const same = (a: Position, b: Position) =>
  a.section === b.section &&
  a.step === b.step &&
  JSON.stringify(a.active) === JSON.stringify(b.active);

/** Follows the reader through the sections and steps under a root; one listener for the whole page. */
export function createPosition(root: ParentNode): PositionStore {
  let places = findPlaces(root);
  let position = measure(places);
  let { clientWidth } = document.documentElement;
  let share = 0;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const resters = new Set<(position: Position) => void>();

  const update = () => {
    frame = 0;
    if (!places.every(stands)) places = findPlaces(root);
    /** The height alone changes with every bar that a browser shows or hides. */
    if (clientWidth !== document.documentElement.clientWidth) {
      clientWidth = document.documentElement.clientWidth;
      holdShare(position.step, share);
    }
    const next = measure(places);
    share = shareGone(next.step);
    if (same(next, position)) return;
    position = next;
    for (const listener of listeners) listener();
  };
  const settle = () => {
    clearTimeout(rest);
    rest = undefined;
    places = findPlaces(root);
    update();
    for (const rested of resters) rested(position);
  };
  const wake = () => {
    if (frame === 0) frame = requestAnimationFrame(update);
    clearTimeout(rest);
    rest = setTimeout(settle, REST_MS);
  };
  /** Who presses something in a step has come to it: the light asked for is that step's. */
  const press = () => {
    if (!rest) return;
    update();
    if (position.step !== null) settle();
  };
  const events = ['scroll', 'resize', 'pageshow', 'hashchange', 'load'] as const;

  return {
    read: () => position,
    subscribe(changed) {
      if (listeners.size === 0) {
        for (const name of events) window.addEventListener(name, wake, { passive: true });
        window.addEventListener('click', press, true);
      }
      listeners.add(changed);
      wake();
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        for (const name of events) window.removeEventListener(name, wake);
        window.removeEventListener('click', press, true);
        clearTimeout(rest);
      };
    },
    onRest(rested) {
      resters.add(rested);
      return () => resters.delete(rested);
    },
  };
}
