// The timeline as places: a line for each person through time, boxes for rooms, dots for statements.
import type { Thread, Timeline } from '../story/selectTimeline.ts';
import { type DrawingSize, NARROW_BELOW } from './drawingSize.ts';
import type { Box } from './glyph.ts';
import { textLines, textWidth } from './textLines.ts';
import { makeAxes, point, type TimelineText, type TimelineWords } from './timelineAxes.ts';
import { NARROW_ROWS, WIDE_ROWS } from './timelineBand.ts';
import { type PlacedDot, placeStatements } from './timelineDots.ts';
import { measureEvents, placeEvents } from './timelineEvents.ts';
import type { PlacedHeading, PlacedName } from './timelineNames.ts';
import { leadHeadings, placeHeadings, placeNames } from './timelineNames.ts';
import { placeRoomNames } from './timelineRoomNames.ts';
import { planRows } from './timelineRows.ts';
import { clearOfRule, placeRule } from './timelineRule.ts';
import { type PlacedThread, type PlacedTie, placeThreads } from './timelineThreads.ts';
import { labelledDays } from './timelineTicks.ts';

export interface PlacedRoomBox {
  readonly id: string;
  readonly box: Box;
  /** Its outline. */
  readonly d: string;
  readonly label: TimelineText;
  /** How many go into it that are not drawn. */
  readonly left: number;
}

export interface PlacedTimeline {
  readonly transposed: boolean;
  readonly days: readonly { readonly label: TimelineText; readonly grid: string }[];
  readonly rule: { readonly d: string; readonly label: TimelineText };
  readonly headings: readonly PlacedHeading[];
  readonly names: readonly PlacedName[];
  readonly threads: readonly PlacedThread[];
  readonly ties: readonly PlacedTie[];
  readonly rooms: readonly PlacedRoomBox[];
  readonly statements: readonly PlacedDot[];
  readonly events: readonly PlacedDot[];
  /** Small words: lanes' names, and how much is not drawn. */
  readonly notes: readonly TimelineText[];
  /** How many threads there is no room for. */
  readonly left: number;
}

const SMALL = 12;
const LINE = 14;
/** From the foot of a wide drawing up to the words on its last line. */
const BELOW = 6;
/** What a year takes after a day, in pixels. */
const YEAR = 30;
/** Measures of a form, those of words along a line as wide as the reader sets them, with or without years. */
const WIDE = (spread: number, years: number) => ({
  name: 13 * spread,
  small: SMALL * spread,
  dates: 20,
  foot: 24,
  right: 20 + years / 2,
  undated: 148 * spread,
  labels: 48 * spread + years,
});
const NARROW = (spread: number, years: number) => ({
  name: 12 * spread,
  small: SMALL * spread,
  dates: 42 * spread + years,
  foot: 20,
  right: 4,
  undated: 44,
  labels: 15,
});
/** Shares of the width, and of a narrow drawing's height, that names before the threads may take. */
const MOST = { wide: 0.3, narrow: 0.34 };

const needsUndated = (timeline: Timeline) =>
  [
    ...timeline.events,
    ...timeline.groups.flatMap((group) => group.threads.flatMap((thread) => thread.statements)),
  ].some((mark) => mark.on.kind === 'undated');

const small = (text: string, x: number, y: number, anchor: TimelineText['anchor'] = 'start') => ({
  text,
  x,
  y,
  anchor,
});

/** Words over several lines, from their first baseline. */
const paragraph = (text: string, x: number, y: number, width: number, measure: number) =>
  textLines(text, width, measure).map((line, at) => small(line, x, y + at * LINE));

/** The box of words at the left of a wide drawing's last line. */
const lastLine = (text: string, { height }: DrawingSize, measure: number): Box => ({
  x: 0,
  y: height - BELOW - SMALL,
  width: textWidth(text, measure),
  height: SMALL + BELOW,
});

const isNarrow = ({ width }: DrawingSize) => width < NARROW_BELOW;

const formOf = (size: DrawingSize, { year }: Timeline) => {
  const { spread = 1 } = size;
  return (isNarrow(size) ? NARROW : WIDE)(spread, Number.isNaN(year) ? YEAR * spread : 0);
};

/** Room for the names of these threads before they begin, in pixels along time. */
function nameRoom(threads: readonly Thread[], size: DrawingSize, name: number): number {
  const widest = Math.max(0, ...threads.map((one) => textWidth(one.actor.short, name, 600)));
  return isNarrow(size)
    ? Math.min(widest + 20, size.height * MOST.narrow)
    : Math.min(widest + 24, size.width * MOST.wide);
}

/** Axes, lanes of events and rows, for so much room before the threads begin. */
function lay(
  timeline: Timeline,
  size: DrawingSize,
  start: number,
  asked: ReadonlySet<string>,
  isSparse: boolean,
) {
  const narrow = isNarrow(size);
  const form = formOf(size, timeline);
  const undated = needsUndated(timeline) ? form.undated : 0;
  const end = narrow ? size.height - form.foot : size.width - form.right;
  const axes = makeAxes(timeline, { start, end, undated }, narrow);
  const lanes = measureEvents(axes, timeline.events);
  const r0 = form.dates + lanes.ticks * lanes.target + lanes.bars * lanes.barTarget + 2;
  const r1 = narrow ? size.width - form.right : size.height - form.foot;
  const rows = narrow ? NARROW_ROWS : WIDE_ROWS;
  const plan = planRows(timeline, axes, rows, { r0, r1 }, asked, isSparse);
  const headings = placeHeadings(narrow, plan, size);
  return { narrow, form, axes, lanes, r0, r1, plan, headings };
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Places a timeline in a drawing of this size; under 560 pixels of width time runs down. Where there
 * is no room for all, people among the marks `asked` for are drawn before others; a sparse drawing
 * has only them, where there are any, and one into each room asked for; it counts the others as not drawn.
 */
export function placeTimeline(
  timeline: Timeline,
  size: DrawingSize,
  say: TimelineWords,
  asked: ReadonlySet<string> = NOBODY,
  isSparse = false,
): PlacedTimeline {
  const { name } = formOf(size, timeline);
  const all = timeline.groups.flatMap((group) => group.threads);
  const layFrom = (start: number) => lay(timeline, size, start, asked, isSparse);
  const draft = layFrom(nameRoom(all, size, name));
  const drawn = draft.plan.rows.map((row) => row.thread);
  const { narrow, form, axes, lanes, r0, r1, plan, headings } = layFrom(
    nameRoom(drawn, size, name) + draft.headings.room,
  );
  const statements = placeStatements(axes, plan.rows, plan.pitch);
  const events = placeEvents(axes, timeline.events, lanes, form.dates);
  const rooms = placeRoomNames(axes, plan, size, form.dates, [...statements, ...events]);
  const calendar = labelledDays(axes, timeline, form.labels, say.months).map(({ t, text }) => ({
    t,
    label: narrow ? small(text, 0, t + 4) : small(text, t, 13, 'middle'),
    grid: `M${point(axes, t, form.dates)}L${point(axes, t, r1)}`,
  }));
  const out = plan.left > 0 ? say.charts.moreNotDrawn(plan.left) : '';
  const notes = narrow
    ? paragraph(out, 0, LINE, r0 - 8, form.small)
    : [
        ...(out ? [small(out, 0, size.height - BELOW)] : []),
        ...(lanes.ticks + lanes.bars > 0
          ? [small(say.charts.lists.events, 0, form.dates + 16)]
          : []),
      ];
  const lane = axes.undated;
  const [undatedX, undatedY] = narrow ? [0, (lane?.start ?? 0) - 5] : [lane?.start ?? 0, 13];
  const names = placeNames(axes, plan, form.name, headings.room);
  const rule = placeRule(axes, plan, timeline, say, { ...size, dates: form.dates }, [
    ...rooms.flatMap(({ box, labelBox }) => [box, labelBox]),
    ...events.map(({ bounds }) => bounds),
    ...calendar.map(({ label: { y } }) => ({ x: 0, y: y - 9, width: r0, height: 9 })),
    ...(out && !narrow ? [lastLine(out, size, form.small)] : []),
  ]);
  const undatedNotes = lane ? [small(say.charts.undated, undatedX, undatedY)] : [];

  return {
    transposed: narrow,
    days: calendar.filter(({ t }) => clearOfRule(axes, rule.label, t)),
    rule,
    headings: leadHeadings(headings.labels, names, form.name),
    names,
    ...placeThreads(axes, plan),
    rooms,
    statements,
    events,
    notes: [...notes, ...undatedNotes],
    left: plan.left,
  };
}
