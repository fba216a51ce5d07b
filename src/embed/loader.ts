// The script of a host page: puts the live chart in the place of its picture, once the reader is near.
import { adopt, embeds, frames, scan, tell } from './loaderEmbeds.ts';
import { baseOf, showChart } from './loaderFigure.ts';
import { hear, wish } from './loaderTalk.ts';

declare global {
  interface Window {
    /** Figures by the window of their frame; `adopt` has the charts of one more site looked for. */
    movingParts?: typeof frames & { adopt: typeof adopt };
  }
}

const SCAN_AFTER_MS = 50;

let isScanDue = false;

function scanSoon(): void {
  if (isScanDue) return;
  isScanDue = true;
  setTimeout(() => {
    isScanDue = false;
    scan();
  }, SCAN_AFTER_MS);
}

/** On paper a frame may be empty: the picture takes its place. */
function print({ type }: Event): void {
  for (const [figure, { heard }] of embeds) {
    const picture = figure.querySelector('img');
    if (!heard || !picture) continue;
    picture.loading = 'eager';
    showChart(figure, heard, type === 'afterprint');
  }
}

function start(): void {
  addEventListener('message', hear);
  document.addEventListener('moving-parts:set', wish, true);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  addEventListener('pageshow', () => {
    for (const embed of embeds.values()) tell(embed, 'hello');
  });
  new MutationObserver(scanSoon).observe(document, {
    attributeFilter: ['data-moving-parts'],
    childList: true,
    subtree: true,
  });
}

const base = [document.currentScript, ...document.scripts].map(baseOf).find(Boolean);
if (base) {
  if (!(window.movingParts instanceof Map)) {
    window.movingParts = Object.assign(frames, { adopt });
    start();
  }
  window.movingParts.adopt(base);
}
