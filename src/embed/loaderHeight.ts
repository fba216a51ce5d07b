// How often a frame may change its height: a few times a second, and no more where that does not end.

const MOST_A_SECOND = 10;
const MOST_OVERRUNS = 3;
const SECOND_MS = 1000;

/**
 * Passes new heights on to `apply`. What comes too fast waits for a second, then the last one holds;
 * a frame that again and again has too many keeps the height it has.
 */
export function limitHeights(apply: (height: number) => void): (height: number) => void {
  let wanted = 0;
  const times: number[] = [];
  let isWaiting = false;
  let overruns = 0;
  const pass = () => {
    const now = performance.now();
    isWaiting = now - (times[MOST_A_SECOND - 1] ?? -SECOND_MS) < SECOND_MS;
    if (isWaiting) {
      if (overruns++ < MOST_OVERRUNS) setTimeout(pass, SECOND_MS);
    } else {
      times.unshift(now);
      times.splice(MOST_A_SECOND);
      apply(wanted);
    }
  };
  return (height) => {
    if (height === wanted) return;
    wanted = height;
    if (!isWaiting) pass();
  };
}
