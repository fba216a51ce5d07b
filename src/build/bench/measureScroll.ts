// Scrolls a loaded page to its end and back, and times its frames against the same page at rest after it.
import { GOALS } from './budgets.ts';
import type { Phone } from './openPhone.ts';
import { cumulativeShift, type FrameFigures, frameFigures } from './pageFigures.ts';

/** Long enough for the browser to clear up after a page that has come to rest, as it does about 8 s later. */
const IDLE_MS = 12_000;
const SPEED_PX_S = 3000;
/** The page grows while what lies below arrives: so many gestures may be needed to its end. */
const MOST_GESTURES = 6;
/** In the margin, so that no scrolling region of a chart takes the wheel. */
const WHEEL = { x: 6, y: 700 };
const AT_END_PX = 4;

type Direction = 'down' | 'up';

export interface ScrollFigures {
  readonly idle: FrameFigures | null;
  readonly frames: FrameFigures | null;
  /** Pixels scrolled, all ways together. */
  readonly scrolledPx: number;
  /** Cumulative layout shift since navigation, the scroll included. */
  readonly clsScroll: number;
  /** Durations in ms of the long tasks of the scroll. */
  readonly longTasks: readonly number[];
}

async function recordFrames(phone: Phone, work: () => Promise<void>) {
  await phone.page.evaluate(() => {
    window.benchNotes.frames = [];
    window.benchNotes.recording = true;
  });
  await work();
  const stamps = await phone.page.evaluate(() => {
    window.benchNotes.recording = false;
    return window.benchNotes.frames;
  });
  return frameFigures(stamps, GOALS.frameMs);
}

/** Pixels left to the end of the page in a direction. */
const readLeft = (direction: Direction) =>
  direction === 'up'
    ? window.scrollY
    : document.documentElement.scrollHeight - window.innerHeight - window.scrollY;

/** Turns the wheel to the end of the page; resolves with the pixels that it took. */
async function scrollToEnd({ page, cdp }: Phone, direction: Direction): Promise<number> {
  const from = await page.evaluate(() => window.scrollY);
  for (let gesture = 0; gesture < MOST_GESTURES; gesture += 1) {
    const left = await page.evaluate(readLeft, direction);
    if (left <= AT_END_PX) break;
    await cdp.send('Input.synthesizeScrollGesture', {
      ...WHEEL,
      yDistance: direction === 'down' ? -left : left,
      speed: SPEED_PX_S,
      gestureSourceType: 'mouse',
      preventFling: true,
    });
  }
  const left = await page.evaluate(readLeft, direction);
  if (left > AT_END_PX) throw new Error(`The scroll ${direction} stopped ${left} px short.`);
  return Math.abs((await page.evaluate(() => window.scrollY)) - from);
}

/** Measures a page that was loaded and is at rest at its top. */
export async function measureScroll(
  phone: Phone,
  ways: readonly Direction[],
): Promise<ScrollFigures> {
  const { page } = phone;
  const began = await page.evaluate(() => performance.now());
  let scrolledPx = 0;
  const frames = await recordFrames(phone, async () => {
    for (const way of ways) scrolledPx += await scrollToEnd(phone, way);
  });
  const { shifts, longTasks } = await page.evaluate(() => window.benchNotes);
  const idle = await recordFrames(phone, () => page.waitForTimeout(IDLE_MS));
  return {
    idle,
    frames,
    scrolledPx,
    clsScroll: cumulativeShift(shifts),
    longTasks: longTasks.filter(([start]) => start >= began).map(([, took]) => took),
  };
}
