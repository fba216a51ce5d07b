// The files of a chart in a state for which the build has made none: drawn and printed by the browser.
import { printStateCsv, printStateData, type ShownState } from '../../story/printStateData.ts';
import type { Story } from '../../story/schema.ts';
import { type Credit, selectCredit } from '../../story/selectCredit.ts';
import { type Caption, drawPicture } from './drawPicture.ts';
import { renderPicture } from './renderPicture.ts';

export type FileKind = 'svg' | 'png' | 'csv' | 'json';

const TYPES = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const;

export interface Made {
  /** The file as text; of a PNG, the picture as SVG. */
  readonly text: string;
  /** The file itself; rejects where the browser cannot make it. */
  blob(): Promise<Blob>;
}

/** What a file is made from. */
export interface Source {
  readonly story: Story;
  readonly state: ShownState;
  /** The chart as it is drawn, and the key to it. */
  readonly chart: Element;
  readonly key: Element | null;
  readonly caption: Omit<Caption, 'credit'>;
  /** The line below the picture. */
  credit(of: Credit): string;
  readonly andOthers: string;
}

/** Throws where there is nothing to make the file from. */
export function makeFile(kind: FileKind, source: Source): Made {
  const { story, state, chart, key, caption, credit, andOthers } = source;
  const as = (type: keyof typeof TYPES, text: string): Made => ({
    text,
    blob: async () => new Blob([text], { type: TYPES[type] }),
  });
  if (kind === 'csv') return as('csv', printStateCsv(story, state));
  if (kind === 'json') {
    const data = new URL('data/story.json', document.baseURI).href;
    return as('json', printStateData(story, state, data));
  }
  const credited = credit(selectCredit(story, state.view, andOthers));
  const picture = drawPicture(chart, key, { ...caption, credit: credited });
  return kind === 'svg'
    ? as('svg', picture.svg)
    : { text: picture.svg, blob: () => renderPicture(picture) };
}

/** Hands a file to the reader under a name. Throws where the browser has no place for it. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  /* Some browsers read the file only after this turn. */
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
