// Leads the reader to where a thing that was found stands: the mark in its chart, or the source's row.

import { sourceRowId } from '../../reading/Citations.tsx';
import { HOLD_MS, holdPlace, INPUTS, letGoOfPlace } from '../../reading/holdPlace.ts';
import { isMotionOff } from '../../reading/motion.ts';
import type { ChartId, MarkKind } from '../../story/schema.ts';
import type { FoundRef } from './listEntries.ts';

/** The chart that tells most of a kind of mark; others may show it too. */
const CHART_OF: Readonly<Record<MarkKind | 'report', ChartId>> = {
  actor: 'network',
  venue: 'network',
  tie: 'network',
  event: 'timeline',
  statement: 'statements',
  point: 'plan',
  version: 'plan',
  report: 'plan',
};

/** How long a chart may take to come before other charts will do, while the page is not at work. */
const PATIENCE_MS = 5000;
/** In such parts: one in which a slow device is still drawing counts no more than another. */
const PART_MS = 100;
/** How long a chart that is here may take to bring words into sight that it had put away. */
const OPENING_MS = 1000;

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

type Find = () => HTMLElement | null;

/**
 * Leads the reader to what `find` finds in `root`, as soon as it stands there; after `patience` ms of a
 * page at rest what `other` finds will do. A statement's button may come seconds after its chart, for
 * example. For `HOLD_MS` after that the reader is led there again if a chart draws anew what had the focus.
 * Input of the reader ends it, and so does whatever else leads the reader. Resolves to whether the reader
 * has arrived.
 */
function follow(root: Element, find: Find, other: Find, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    let isPatient = true;
    let arrived: HTMLElement | null = null;
    const following = new AbortController();
    const end = () => {
      following.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve(arrived !== null);
    };
    const look = () => {
      if (!root.isConnected) return end();
      if (arrived && document.activeElement !== document.body) return;
      const found = find() ?? (isPatient ? null : other());
      if (!found) return;
      arrive(found);
      const isFirst = arrived === null;
      arrived = found;
      if (!isFirst) return;
      resolve(true);
      clearTimeout(timer);
      timer = setTimeout(() => {
        bringBack();
        end();
      }, HOLD_MS);
    };
    let wasSeen = false;
    /** What grows on the way may cut a glide short; who has seen it and leaves does so by will. */
    const bringBack = () => {
      if (!arrived || wasSeen) return;
      const { top, bottom } = arrived.getBoundingClientRect();
      wasSeen = bottom > 0 && top < window.innerHeight;
      if (!wasSeen) arrived.scrollIntoView({ block: 'center', behavior: 'instant' });
    };
    window.addEventListener('scrollend', bringBack, { signal: following.signal });
    const observer = new MutationObserver(look);
    const hurry = () => {
      isPatient = false;
      look();
    };
    const wait = (left: number) =>
      setTimeout(() => {
        if (left <= PART_MS) hurry();
        else timer = wait(left - PART_MS);
      }, PART_MS);
    let timer = wait(patience);
    letGoOfPlace(end);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style'],
    });
    for (const name of INPUTS)
      window.addEventListener(name, end, { passive: true, signal: following.signal });
    look();
  });
}

/**
 * Brings the reader to a mark's control inside the workbench, in the chart that tells most of it, else
 * in any; where a table stands in a chart's place, to its row; or to a source's row, or to a question's
 * accounts, else its row. A chart still to come is scrolled to, by its `.explore-<chart>` place, and waited
 * for until the reader moves on. Resolves to whether the reader has arrived.
 */
export async function bringToMark(ref: FoundRef, workbench: Element): Promise<boolean> {
  letGoOfPlace();
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
  /** Words may stand behind others for a moment yet. */
  const find = chart === 'statements' ? best : () => best() ?? (isWhole() ? any() : null);
  const patience = chart === 'statements' && isWhole() ? OPENING_MS : PATIENCE_MS;
  if (find()) return follow(workbench, find, any, patience);
  const place = workbench.querySelector(`.explore-${chart}`);
  place?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return (place ?? any()) !== null && follow(workbench, place ? find : any, any, patience);
}
