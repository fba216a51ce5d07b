// Loads a page on the phone, waits until it is quiet, and reads what the loading cost.
import { KB } from './budgets.ts';
import type { Phone, Request } from './openPhone.ts';
import { blockingTime, cumulativeShift } from './pageFigures.ts';

const POLL_MS = 250;
const QUIET_NETWORK_MS = 500;
const QUIET_TASKS_MS = 1500;
/** How long a page with scripts may take to say that it answers. */
const READY_MS = 20_000;
const LONGEST_MS = 60_000;

export interface LoadFigures {
  readonly fcp: number | null;
  readonly lcp: number | null;
  readonly clsLoad: number;
  readonly tbt: number;
  readonly longestTask: number;
  /** The page's own mark; `null` of a page without scripts. */
  readonly interactive: number | null;
  readonly heapMb: number;
  readonly requests: number;
  readonly requestsBeforeInteractive: number | null;
  readonly kb: number;
  readonly scriptKb: number;
  readonly scriptKbBeforeInteractive: number | null;
  readonly fontKb: number;
  readonly hosts: readonly string[];
}

interface Moment {
  readonly now: number;
  readonly lastTaskEnd: number;
  readonly interactive: number | null;
  readonly hasScripts: boolean;
}

const readMoment = (): Moment => ({
  now: performance.now(),
  lastTaskEnd: Math.max(0, ...window.benchNotes.longTasks.map(([start, took]) => start + took)),
  interactive: performance.getEntriesByName('interactive')[0]?.startTime ?? null,
  hasScripts: document.scripts.length > 0,
});

/** Waits for silence: no request, no long task, and the page's word that it answers. */
async function waitUntilQuiet(phone: Phone): Promise<void> {
  const began = Date.now();
  for (;;) {
    await phone.page.waitForTimeout(POLL_MS);
    const moment = await phone.page.evaluate(readMoment);
    const asking = [...phone.requests.values()].some((request) => request.open);
    const quiet =
      !asking &&
      Date.now() - phone.lastTraffic() > QUIET_NETWORK_MS &&
      moment.now - moment.lastTaskEnd > QUIET_TASKS_MS;
    const waited = Date.now() - began;
    const ready = moment.interactive !== null || !moment.hasScripts || waited > READY_MS;
    if (quiet && ready) return;
    if (waited > LONGEST_MS) throw new Error('The page did not come to rest within a minute.');
  }
}

const kilobytes = (requests: readonly Request[], type?: string) =>
  requests
    .filter((request) => type === undefined || request.type === type)
    .reduce((sum, { bytes }) => sum + bytes, 0) / KB;

/** Loads an address; all times in ms since navigation, kilobytes as sent. */
export async function measureLoad(phone: Phone, url: string): Promise<LoadFigures> {
  const { page, cdp } = phone;
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST_MS });
  await waitUntilQuiet(phone);
  const { interactive } = await page.evaluate(readMoment);
  const seen = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    notes: window.benchNotes,
  }));
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const requests = [...phone.requests.values()];
  const before =
    interactive === null ? null : requests.filter(({ at }) => at <= seen.origin + interactive);
  const { lcp, shifts, longTasks } = seen.notes;
  return {
    fcp: seen.fcp,
    lcp,
    clsLoad: cumulativeShift(shifts),
    tbt: blockingTime(longTasks, seen.fcp ?? 0),
    longestTask: Math.max(0, ...longTasks.map(([, took]) => took)),
    interactive,
    heapMb: (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6,
    requests: requests.length,
    requestsBeforeInteractive: before?.length ?? null,
    kb: kilobytes(requests),
    scriptKb: kilobytes(requests, 'Script'),
    scriptKbBeforeInteractive: before === null ? null : kilobytes(before, 'Script'),
    fontKb: kilobytes(requests, 'Font'),
    hosts: [...new Set(requests.map(({ host }) => host))],
  };
}
