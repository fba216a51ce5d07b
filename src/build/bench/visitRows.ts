// The measured figures of the bench: how each is read from a visit, printed, and what it should be.
import { GOALS } from './budgets.ts';
import type { ChoiceFigures } from './measureChoices.ts';
import type { LoadFigures } from './measureLoad.ts';
import type { ScrollFigures } from './measureScroll.ts';
import type { TapFigures } from './measureTaps.ts';

/** One round with one page; parts that a page is not asked for are `null`. */
export interface Visit {
  readonly load: LoadFigures;
  readonly scroll: ScrollFigures;
  /** Unthrottled. */
  readonly free: ScrollFigures | null;
  readonly taps: TapFigures | null;
  /** On a laptop's screen. */
  readonly choices: ChoiceFigures | null;
  readonly errors: readonly string[];
}

export interface VisitRow {
  readonly words: string;
  readonly digits: number;
  /** Whether the page without scripts has such a figure. */
  readonly onTwin: boolean;
  /** The median should be this or less; `least` turns it round. */
  readonly goal?: number;
  readonly least?: true;
  read(visit: Visit): number | null;
}

const longest = (tasks: readonly number[] | undefined) => (tasks ? Math.max(0, ...tasks) : null);

const beyondIdle = ({ scroll }: Visit) =>
  scroll.frames && scroll.idle ? scroll.frames.worst - scroll.idle.worst : null;

const row = (
  words: string,
  digits: number,
  read: (visit: Visit) => number | null,
  rest: { goal?: number; least?: true; onTwin?: boolean } = {},
): VisitRow => ({ words, digits, read, onTwin: true, ...rest });

const onSite = { onTwin: false };

/** Times in ms, slow phone unless said otherwise. */
export const VISIT_ROWS: readonly VisitRow[] = [
  row('first contentful paint', 0, ({ load }) => load.fcp),
  row('largest contentful paint', 0, ({ load }) => load.lcp),
  row('total blocking time', 0, ({ load }) => load.tbt, { goal: GOALS.tbtMs }),
  row('longest task of the load', 0, ({ load }) => load.longestTask),
  row('interactive', 0, ({ load }) => load.interactive, onSite),
  row('layout shift, load', 4, ({ load }) => load.clsLoad, { goal: GOALS.clsLoad }),
  row('layout shift, full scroll', 4, ({ scroll }) => scroll.clsScroll, { goal: GOALS.clsScroll }),
  row('heap after load, MB', 1, ({ load }) => load.heapMb),
  row('kB sent, load', 1, ({ load }) => load.kb),
  row('kB of scripts, load', 1, ({ load }) => load.scriptKb, onSite),
  row('kB of scripts before interactive', 1, ({ load }) => load.scriptKbBeforeInteractive, onSite),
  row('kB of fonts, load', 1, ({ load }) => load.fontKb),
  row('requests, load', 0, ({ load }) => load.requests),
  row('requests before interactive', 0, ({ load }) => load.requestsBeforeInteractive, onSite),
  row('hosts asked', 0, ({ load }) => load.hosts.length, { goal: 1 }),
  row('errors in the console', 0, ({ errors }) => errors.length, { goal: 0 }),
  row('idle: frame p95', 1, ({ scroll }) => scroll.idle?.p95 ?? null),
  row('idle: worst frame', 1, ({ scroll }) => scroll.idle?.worst ?? null),
  row('scroll: frame p95', 1, ({ scroll }) => scroll.frames?.p95 ?? null, { goal: GOALS.frameMs }),
  row('scroll: frame p95 by time', 1, ({ scroll }) => scroll.frames?.p95ByTime ?? null),
  row('scroll: worst frame', 1, ({ scroll }) => scroll.frames?.worst ?? null),
  row('scroll: worst frame beyond idle', 1, beyondIdle, { goal: GOALS.worstFrameBeyondIdleMs }),
  row(
    `scroll: % of frames within ${GOALS.frameMs} ms`,
    1,
    ({ scroll }) => scroll.frames && scroll.frames.inTime * 100,
    { goal: GOALS.framesInTime * 100, least: true },
  ),
  row('pixels scrolled', 0, ({ scroll }) => scroll.scrolledPx),
  row(
    `unthrottled scroll: tasks over ${GOALS.longTaskMs} ms`,
    0,
    ({ free }) => free?.longTasks.length ?? null,
    { goal: GOALS.longTasks, ...onSite },
  ),
  row('unthrottled scroll: longest task', 0, ({ free }) => longest(free?.longTasks), onSite),
  row('unthrottled scroll: frame p95', 1, ({ free }) => free?.frames?.p95 ?? null, onSite),
  row('tap on Next, to next paint', 0, ({ taps }) => taps?.next ?? null, {
    goal: GOALS.interactionMs,
    ...onSite,
  }),
  row('tap on an actor, to next paint', 0, ({ taps }) => taps?.actor ?? null, {
    goal: GOALS.interactionMs,
    ...onSite,
  }),
  row('tap on a mark, to its note', 0, ({ taps }) => taps?.note ?? null, {
    goal: GOALS.interactionMs,
    ...onSite,
  }),
  row('choice in the workbench, median', 0, ({ choices }) => choices?.choice ?? null, {
    goal: GOALS.interactionMs,
    ...onSite,
  }),
  row(
    'choice in the workbench, slowest',
    0,
    ({ choices }) => choices?.slowestChoice ?? null,
    onSite,
  ),
  row('day in the workbench, median', 0, ({ choices }) => choices?.day ?? null, {
    goal: GOALS.interactionMs,
    ...onSite,
  }),
  row('day in the workbench, slowest', 0, ({ choices }) => choices?.slowestDay ?? null, onSite),
];
