// The charts of a host page: figures found and lost, their frames, the room that each takes.
import { addressOf, FIGURES, makeFrame, reservedHeight, showChart } from './loaderFigure.ts';
import { limitHeights } from './loaderHeight.ts';
import { NAMESPACE, VERSION, type Wish } from './protocol.ts';

export interface Embed {
  readonly address: string;
  frame?: HTMLIFrameElement;
  page?: Window | null;
  /** The frame, once anything was heard from it: it hears what is said, and is seen. */
  heard?: HTMLIFrameElement;
  setHeight?(height: number): void;
}

const bases = new Set<string>();

/** Every figure of ours in the page, also those whose chart is not wanted yet. */
export const embeds = new Map<HTMLElement, Embed>();

/** The figures that have a frame, by the frame's window. */
export const frames = new Map<MessageEventSource | null, HTMLElement>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) upgrade(target as HTMLElement);
  },
  { rootMargin: '100%' },
);

export const tell = ({ page }: Embed, type: string, payload?: Wish): void =>
  page?.postMessage({ ...payload, ns: NAMESPACE, v: VERSION, type }, '*');

/** Gives the figure, and the frame in it, so many pixels. */
function reserve(figure: HTMLElement, height: number, frame?: HTMLElement): void {
  figure.style.minHeight = `${height}px`;
  if (frame) frame.style.height = `${height}px`;
}

function upgrade(figure: HTMLElement): void {
  const embed = embeds.get(figure);
  if (!embed || embed.frame) return;
  const titles = [...embeds.values()].map(({ frame }) => frame?.title);
  const frame = makeFrame(figure, embed.address, titles);
  embed.frame = frame;
  figure.prepend(frame);
  embed.page = frame.contentWindow;
  frames.set(embed.page, figure);
  embed.setHeight = limitHeights((px) => reserve(figure, px, frame));
}

export function drop(figure: HTMLElement, { frame, page }: Embed): void {
  near.unobserve(figure);
  embeds.delete(figure);
  if (!frame) return;
  frames.delete(page as Window);
  showChart(figure, frame, false);
  frame.remove();
}

function isWhole(figure: HTMLElement, { address, frame, page }: Embed): boolean {
  if (!figure.isConnected || addressOf(figure, bases) !== address) return false;
  return !frame || (frame.parentNode === figure && frame.contentWindow === page);
}

/** Forgets figures that are gone, changed or moved; finds those that are new. */
export function scan(): void {
  for (const [figure, embed] of embeds) if (!isWhole(figure, embed)) drop(figure, embed);
  for (const figure of document.querySelectorAll<HTMLElement>(FIGURES)) {
    const address = embeds.has(figure) ? undefined : addressOf(figure, bases);
    if (!address) continue;
    embeds.set(figure, { address });
    reserve(figure, reservedHeight(figure));
    near.observe(figure);
  }
}

/** Looks for figures whose charts are below an address, from now on. */
export function adopt(base: string): void {
  bases.add(base);
  scan();
}
