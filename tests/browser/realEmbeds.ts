// The embeds of the built site, framed by pages of somebody else on another site.
import type { Frame, Page } from '@playwright/test';
import { EMBED_SIZES } from '../../src/embed/embedSizes.ts';
import type { ChartId } from '../../src/story/schema.ts';
import { article, test as base, embedFrames, expect, type Host } from './embedHost.ts';

export const test = base.extend<object, { folder: string }>({
  folder: ['dist', { scope: 'worker' }],
});

export { CHART_IDS } from '../../src/story/kinds.ts';
export { expect };

export interface Framing {
  /** Below `embed/v1/`, with its query: `map/?theme=dark`. */
  readonly address: string;
  readonly width?: number;
  readonly height?: number;
  readonly style?: string;
  /** Other attributes, as written. */
  readonly attributes?: string;
}

const chartOf = (address: string) => address.split('/')[0] as ChartId;

/** The height that a chart's snippets reserve. */
export const reservedFor = (address: string): number => EMBED_SIZES[chartOf(address)].height;

export function frameOf(host: Host, framing: Framing): string {
  const {
    address,
    width = 640,
    height = reservedFor(address),
    style = '',
    attributes = '',
  } = framing;
  return `<iframe src="${host.site}embed/v1/${address}" title="${address}" width="${width}" height="${height}" style="border:0;${style}" ${attributes}></iframe>`;
}

/** The frames of the page in the order of their elements, all of them answering. */
export async function answering(page: Page, count: number): Promise<readonly Frame[]> {
  await expect.poll(() => embedFrames(page).length).toBe(count);
  await Promise.all(
    embedFrames(page).map((frame) =>
      frame.waitForSelector('html[data-ready]', { timeout: 15_000 + 5000 * count }),
    ),
  );
  const found = await Promise.all(
    (await page.locator('iframe').elementHandles()).map((one) => one.contentFrame()),
  );
  return found.flatMap((frame) => frame ?? []);
}

/** Opens a host page with frames; gives them once they answer. */
export async function openFrames(
  page: Page,
  host: Host,
  framings: readonly Framing[],
  css = '',
): Promise<readonly Frame[]> {
  const frames = framings.map((one) => frameOf(host, one)).join('\n');
  await page.goto(host.serve({ body: article(frames, css) }));
  return answering(page, framings.length);
}

/** Opens a host page with one frame. */
export async function openFrame(page: Page, host: Host, framing: Framing): Promise<Frame> {
  const [frame] = await openFrames(page, host, [framing]);
  if (!frame) throw new Error('There is no embed.');
  return frame;
}

/** A request of the page around, as any host may send it. */
export const say = (page: Page, message: object): Promise<void> =>
  page.evaluate((sent) => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ ns: 'moving-parts.embed', v: 1, ...sent }, '*');
  }, message);
