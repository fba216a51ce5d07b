// A fresh browser with a slow phone's screen, processor and network, and a record of all it asks for.
import {
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type LaunchOptions,
  type Page,
} from '@playwright/test';
import { PHONE } from './budgets.ts';
import { observePage } from './observePage.ts';

/** Bytes a second in one kbit/s. */
const KBIT = 125;
/** Every other host is unreachable; that it was asked is noted all the same. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** With a new window Chromium prepares the lists under its address bar: most of a second's work, waited for. */
const SETTLE_MS = 1500;

export interface Request {
  readonly host: string;
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Bytes over the network, headers included; 0 until the answer is in. */
  bytes: number;
  open: boolean;
}

export interface Phone {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly requests: ReadonlyMap<string, Request>;
  /** Console errors and thrown errors, as they came. */
  readonly errors: readonly string[];
  /** When a request last began or ended, in ms since the epoch. */
  lastTraffic(): number;
}

export interface Slowness {
  readonly cpu: boolean;
  readonly network: boolean;
  /** The phone's where absent. */
  readonly screen?: BrowserContextOptions;
}

/** Opens a phone, works with it, and ends its browser whatever happens. */
export async function withPhone<T>(
  launch: LaunchOptions,
  slow: Slowness,
  work: (phone: Phone) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ALONE] });
  try {
    const context = await browser.newContext(slow.screen ?? PHONE.screen);
    await context.addInitScript(observePage);
    const page = await context.newPage();
    await page.waitForTimeout(SETTLE_MS);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    if (slow.cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
    if (slow.network) {
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: PHONE.network.latencyMs,
        downloadThroughput: PHONE.network.downKbit * KBIT,
        uploadThroughput: PHONE.network.upKbit * KBIT,
      });
    }

    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const requests = new Map<string, Request>();
    let traffic = Date.now();
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type, wallTime }) => {
      if (!request.url.startsWith('http')) return;
      const { host } = new URL(request.url);
      const at = wallTime * 1000;
      requests.set(requestId, { host, type: type ?? 'Other', at, bytes: 0, open: true });
      traffic = Date.now();
    });
    const close = (id: string, bytes: number) => {
      const request = requests.get(id);
      if (request) Object.assign(request, { bytes, open: false });
      traffic = Date.now();
    };
    cdp.on('Network.loadingFinished', (end) => close(end.requestId, end.encodedDataLength));
    cdp.on('Network.loadingFailed', (end) => close(end.requestId, 0));
    return await work({ page, cdp, requests, errors, lastTraffic: () => traffic });
  } finally {
    await browser.close();
  }
}
