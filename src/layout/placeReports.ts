// Where the reports of change stand below the squares: in columns, in as many words as there is room.
import type { Plan, PlanReport } from '../story/selectPlan.ts';
import type { DrawingSize } from './drawingSize.ts';
import { round } from './glyph.ts';
import { type PlacedPlan, type PlacedReport, QUIET, quietLines } from './placedPlan.ts';
import { type PlacedText, textLines, textWidth } from './textLines.ts';

/** How much of a report is printed, how large, and how far from the hairlines. */
interface Manner {
  readonly by: number;
  /** Size of the claim; absent where there is no room for one. */
  readonly claim?: number;
  readonly pad: number;
  /** The date without its year, after the name where it has room there. */
  readonly isShort?: boolean;
  /** Without the points that it touches. */
  readonly isPointless?: boolean;
  /** Least width of the drawing, where it takes one. */
  readonly from?: number;
}

const MANNERS: readonly Manner[] = [
  { by: 16, claim: 16, pad: 10, from: 800 },
  { by: 15, claim: 15, pad: 8 },
  { by: 13, claim: 13, pad: 7 },
  { by: 13, pad: 6 },
  { by: 12, pad: 4 },
  { by: 12, pad: 2, isShort: true },
  { by: 12, pad: 2, isShort: true, isPointless: true },
];
const NOTE_LINE = 15;
const LEADING = 1.32;
const TWO_COLUMNS_FROM = 700;
const COLUMN_GAP = 36;
const BEFORE_NOTE = 10;

function reportTexts(
  report: PlanReport,
  manner: Manner,
  width: number,
  spread = 1,
): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  let y = manner.pad;
  const add = (words: string, size: number, kind: PlacedText['kind']) => {
    for (const text of textLines(words, width, size * spread, kind === 'strong' ? 600 : 400)) {
      y += size * LEADING;
      texts.push({ text, x: 0, y: round(y), anchor: 'start', size, kind });
    }
    y += 2.5;
  };
  add(report.by, manner.by, 'strong');
  if (manner.claim) {
    add(report.when, QUIET, 'quiet');
    add(report.claim, manner.claim, 'plain');
    if (report.touched) add(`${report.touched}.`, QUIET, 'quiet');
    return texts;
  }
  const when = manner.isShort ? report.shortWhen : report.when;
  const note = [when, manner.isPointless ? '' : report.points].filter(Boolean).join(' · ');
  const last = texts.at(-1);
  const both =
    textWidth(last?.text ?? '', manner.by * spread, 600) +
    BEFORE_NOTE +
    textWidth(note, QUIET * spread);
  if (manner.isShort && last && both <= width) return [...texts.slice(0, -1), { ...last, note }];
  add(note, QUIET, 'quiet');
  return texts;
}

/** Reports placed, the first with a heading where one is needed, and how many are left out. */
export type PlacedReports = Pick<PlacedPlan, 'reports' | 'left'>;

function placeIn(manner: Manner, plan: Plan, frame: DrawingSize & { readonly top: number }) {
  const { reports } = plan;
  const columns = frame.width >= TWO_COLUMNS_FROM && reports.length > 1 ? 2 : 1;
  const width = (frame.width - COLUMN_GAP * (columns - 1)) / columns;
  const isListed = manner.claim === undefined && !manner.isPointless;
  const hasHeading = isListed && reports.some((report) => report.points !== '');
  const headings = hasHeading ? quietLines(plan.reportsNote, frame, frame.top, NOTE_LINE) : [];
  let y = frame.top + Math.max(0, headings.length * NOTE_LINE - 5);
  const placed: PlacedReport[] = [];
  for (let at = 0; at < reports.length; at += columns) {
    const row = reports.slice(at, at + columns).map((report) => ({
      report,
      texts: reportTexts(report, manner, width, frame.spread),
    }));
    const lines = row.map(({ texts }) => texts.at(-1)?.y ?? 0);
    const height = Math.max(...lines) + manner.pad + 5;
    row.forEach(({ report, texts }, column) => {
      const x = column * (width + COLUMN_GAP);
      placed.push({
        id: report.id,
        texts: [
          ...(placed.length === 0 ? headings : []),
          ...texts.map((text) => ({ ...text, x: round(x), y: round(text.y + y) })),
        ],
        box: { x: round(x), y: round(y), width: round(width), height: round(height) },
      });
    });
    y += height;
  }
  return placed;
}

/**
 * Places reports from `top` down, in reading order: with their claims where they fit, else without.
 * Where even those do not fit, the last ones are left out and counted.
 */
export function placeReports(
  plan: Plan,
  frame: DrawingSize & { readonly top: number },
): PlacedReports {
  const bottomOf = ({ box }: PlacedReport) => box.y + box.height;
  const isAbove = (foot: number) => (report: PlacedReport) => bottomOf(report) <= foot;
  const tries = MANNERS.filter(({ from = 0 }) => frame.width >= from).map((manner) =>
    placeIn(manner, plan, frame),
  );
  const whole = tries.find((reports) => reports.every(isAbove(frame.height)));
  if (whole) return { reports: whole };
  const all = tries.at(-1) ?? [];
  const reports = all.filter(isAbove(frame.height - NOTE_LINE));
  const y = Math.min(Math.max(frame.top, ...reports.map(bottomOf)) + NOTE_LINE, frame.height) - 3;
  return { reports, left: { count: all.length - reports.length, y: round(y) } };
}
