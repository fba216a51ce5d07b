// What a figure in somebody's page says of the chart it stands for, and the frame that takes its place.

export const FIGURES = '[data-moving-parts],figure';

/** Height of a chart whose figure does not tell it, and the bounds of all heights, in pixels. */
const USUAL_HEIGHT = 720;
const LEAST_HEIGHT = 120;
const MOST_HEIGHT = 4000;

/** Whole pixels within the bounds. */
export const soundHeight = (px: number): number =>
  Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(px)));

/** The height that a figure reserves; editors drop data attributes sooner than styles. */
export const reservedHeight = ({ dataset, style }: HTMLElement): number =>
  soundHeight(Number.parseFloat(dataset.height || style.minHeight) || USUAL_HEIGHT);

/** All that a loader frames is below this: `…/embed/v1/`, also for a loader of a fixed version. */
export function baseOf(script: Element | null): string | undefined {
  const { src = '' } = (script ?? {}) as Partial<HTMLScriptElement>;
  const start = /^(https?:[^?#]+\/embed\/)v1[^/]*\/loader\.js\b/.exec(src)?.[1];
  return start && `${start}v1/`;
}

/** An address as browsers write it in full. */
const inFull = (href: string) => Object.assign(document.createElement('a'), { href }).href;

/** Where the figure's chart is; undefined where it is no figure of ours. */
export function addressOf(figure: HTMLElement, bases: ReadonlySet<string>): string | undefined {
  const pictures = figure.querySelector('figure') ? [] : figure.querySelectorAll('img');
  return [figure.dataset.movingParts, ...[...pictures].map((one) => one.getAttribute('src'))]
    .map((address) => inFull(address ?? '').replace(/image[^/]*$/, ''))
    .find((address) => [...bases].some((base) => address.startsWith(base)));
}

/** Light unless the embed is asked for another look; `auto` follows the page. */
export const schemeOf = (theme: string | undefined): string =>
  theme === 'auto' ? '' : theme === 'dark' ? theme : 'light';

/** Shows the figure's chart, or its picture and words in its stead. */
export function showChart(figure: HTMLElement, frame: Element, isShown: boolean): void {
  for (const child of figure.querySelectorAll<HTMLElement>(':scope>*'))
    child.style.setProperty('display', (child === frame) === isShown ? '' : 'none', 'important');
}

/** A frame for a figure's chart, with a name that no other title of the page has; it takes no room yet. */
export function makeFrame(
  figure: HTMLElement,
  address: string,
  titles: readonly (string | undefined)[],
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const words = figure.querySelector('img')?.alt || figure.textContent.trim() || 'Chart';
  frame.title = words;
  for (let number = 2; titles.includes(frame.title); number += 1)
    frame.title = `${words} (${number})`;
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write; fullscreen';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
  const scheme = schemeOf(/[?&]theme=(\w+)/.exec(address)?.[1]);
  frame.style.cssText = `display:block;width:100%;height:0;border:0;vertical-align:top;color-scheme:${scheme}`;
  frame.src = address;
  return frame;
}
