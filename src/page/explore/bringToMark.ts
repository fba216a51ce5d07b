// Leads the reader to where a thing that was found stands: the mark in its chart, or the source's row.

import { sourceRowId } from '../../reading/Citations.tsx';
import { holdPlace, INPUTS } from '../../reading/holdPlace.ts';
import { isMotionOff } from '../../reading/motion.ts';
import type { ChartId, MarkKind } from '../../story/schema.ts';
import type { FoundRef } from './listEntries.ts';

/** The chart that tells most of a kind of mark; others may show it too. */
export const CHART_OF: Readonly<Record<MarkKind | 'report', ChartId>> = {
  actor: 'network',
  venue: 'network',
  tie: 'network',
  event: 'timeline',
  statement: 'statements',
  point: 'plan',
  version: 'plan',
  report: 'plan',
};

/** How long a chart may take to come before the reader is left where it will be. */
const PATIENCE_MS = 5000;

/** Not in a chart that is kept undrawn while its table stands in its place. */
const DRAWN = ':not([style*="display: none"] *)';

/** Scrolls to an element and gives it the focus, so that reading goes on from there. */
function arrive(element: HTMLElement): void {
  const behavior = isMotionOff() ? 'instant' : 'smooth';
  element.scrollIntoView({ block: 'center', behavior });
  takeFocus(element);
}

function takeFocus(element: HTMLElement): void {
  if (!element.matches('button, a[href], [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * What `find` finds in an element as soon as it stands there, or `other` finds once patience ends; `null`
 * where neither does, or the reader has moved on.
 */
function waitFor(
  root: Element,
  find: () => HTMLElement | null,
  other: () => HTMLElement | null,
): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const end = (found: HTMLElement | null) => {
      observer.disconnect();
      clearTimeout(patience);
      for (const name of INPUTS) window.removeEventListener(name, leave);
      resolve(found);
    };
    const leave = () => end(null);
    const observer = new MutationObserver(() => {
      const found = find();
      if (found) end(found);
    });
    observer.observe(root, { childList: true, subtree: true });
    const patience = setTimeout(() => end(other()), PATIENCE_MS);
    for (const name of INPUTS) window.addEventListener(name, leave, { passive: true });
  });
}

/**
 * Brings the reader to a mark's control inside the workbench, in the chart that tells most of it, else
 * in any; where a table stands in a chart's place, to its row; or to a source's row, or to a question's
 * accounts, else its row. A chart still to come is scrolled to, by its `.explore-<chart>` place, and waited
 * for until the reader moves on. Resolves to whether the reader has arrived.
 */
export async function bringToMark(ref: FoundRef, workbench: Element): Promise<boolean> {
  const [kind = '', name = ''] = ref.split(':');
  if (kind === 'source' || kind === 'question') {
    const ids = kind === 'source' ? [sourceRowId(name)] : [`conflict-${name}`, `${kind}-${name}`];
    const id = ids.find((one) => document.getElementById(one)) ?? '';
    const row = document.getElementById(id);
    if (!row) return false;
    /** Rows above it are laid out only now, and move it. */
    holdPlace(id, -window.innerHeight / 3);
    takeFocus(row);
    return true;
  }
  const chart = CHART_OF[kind as keyof typeof CHART_OF];
  const mark = `[data-${kind === 'report' ? `report="${name}` : `mark="${ref}`}"]${DRAWN}`;
  const row = `tr[data-row="${ref}"]`;
  const first = (selectors: string) => workbench.querySelector<HTMLElement>(selectors);
  const best = () => first(`[data-chart="${chart}"] ${mark}, .explore-${chart} ${row}`);
  const any = () => first(`${mark}, ${row}`);
  /** A drawing comes first and its controls after: only with one of these it has all. Words come at once. */
  const whole = chart === 'statements' ? '' : ' [data-mark]';
  const isWhole = () => workbench.querySelector(`[data-chart="${chart}"]${whole}`) !== null;
  const find = () => best() ?? (isWhole() ? any() : null);
  const place = find() ? null : workbench.querySelector(`.explore-${chart}`);
  place?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const found = find() ?? (place ? await waitFor(place, find, any) : any());
  if (found) arrive(found);
  return found !== null;
}
