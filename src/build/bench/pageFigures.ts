// From a page's notes to figures: layout shift, blocking time, frames.

type Entry = readonly [start: number, value: number];

const WINDOW_GAP_MS = 1000;
const WINDOW_MS = 5000;
const LONG_MS = 50;

/** Cumulative layout shift: the largest window of shifts under 1 s apart, 5 s at most. */
export function cumulativeShift(shifts: readonly Entry[]): number {
  let worst = 0;
  let sum = 0;
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [time, value] of shifts) {
    if (time - last > WINDOW_GAP_MS || time - first > WINDOW_MS) {
      sum = 0;
      first = time;
    }
    sum += value;
    last = time;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Total blocking time in ms: what long tasks take beyond 50 ms each, from a moment on. */
export const blockingTime = (tasks: readonly Entry[], from: number): number =>
  tasks.reduce((sum, [start, duration]) => {
    const begins = Math.max(start, from);
    return sum + Math.max(0, start + duration - begins - LONG_MS);
  }, 0);

export interface FrameFigures {
  readonly count: number;
  /** 95 % of the frames took no longer, in ms. */
  readonly p95: number;
  /** As p95, but frames weigh as long as they take: harder on long frames. */
  readonly p95ByTime: number;
  readonly worst: number;
  /** Share of frames within the limit, from 0 to 1. */
  readonly inTime: number;
}

/** Figures of the frames between time stamps; `null` of fewer than three. */
export function frameFigures(stamps: readonly number[], limitMs: number): FrameFigures | null {
  const frames = stamps
    .slice(1)
    .map((stamp, at) => stamp - (stamps[at] ?? stamp))
    .filter((frame) => frame > 0)
    .sort((a, b) => a - b);
  const worst = frames.at(-1);
  if (worst === undefined || frames.length < 3) return null;
  const whole = frames.reduce((sum, frame) => sum + frame, 0);
  let passed = 0;
  const byTime = frames.find((frame) => {
    passed += frame;
    return passed >= 0.95 * whole;
  });
  return {
    count: frames.length,
    p95: frames[Math.ceil(0.95 * frames.length) - 1] ?? worst,
    p95ByTime: byTime ?? worst,
    worst,
    inTime: frames.filter((frame) => frame <= limitMs).length / frames.length,
  };
}
