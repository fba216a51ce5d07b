// Where the reports of change stand below the squares: in columns, in as many words as there is room.
import type { Plan, PlanReport } from '../story/selectPlan.ts';
import type { DrawingSize } from './drawingSize.ts';
import { round } from './glyph.ts';
import { type PlacedReport, QUIET, quietLines } from './placedPlan.ts';
import { type PlacedText, textLines } from './textLines.ts';

/** How much of a report is printed, how large, and how far from the hairlines. */
interface Manner {
  readonly by: number;
  readonly claim: number;
  readonly hasClaim: boolean;
  readonly pad: number;
  /** Least width of the drawing, where it takes one. */
  readonly from?: number;
}

const MANNERS: readonly Manner[] = [
  { by: 16, claim: 16, hasClaim: true, pad: 10, from: 800 },
  { by: 15, claim: 15, hasClaim: true, pad: 8 },
  { by: 13, claim: 13, hasClaim: true, pad: 7 },
  { by: 13, claim: 13, hasClaim: false, pad: 6 },
  { by: 12, claim: 12, hasClaim: false, pad: 4 },
];
const NOTE_LINE = 15;
const LEADING = 1.32;
const TWO_COLUMNS_FROM = 700;
const COLUMN_GAP = 36;

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
  if (manner.hasClaim) {
    add(report.when, QUIET, 'quiet');
    add(report.claim, manner.claim, 'plain');
    if (report.touched) add(`${report.touched}.`, QUIET, 'quiet');
  } else {
    add([report.when, report.points].filter(Boolean).join(' · '), QUIET, 'quiet');
  }
  return texts;
}

/** Reports placed, a heading where one is needed, and where the last one ends. */
export interface PlacedReports {
  readonly reports: readonly PlacedReport[];
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

function placeIn(manner: Manner, plan: Plan, frame: DrawingSize & { readonly top: number }) {
  const { reports } = plan;
  const columns = frame.width >= TWO_COLUMNS_FROM && reports.length > 1 ? 2 : 1;
  const width = (frame.width - COLUMN_GAP * (columns - 1)) / columns;
  const hasHeading = !manner.hasClaim && reports.some((report) => report.points !== '');
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
        texts: texts.map((text) => ({ ...text, x: round(x), y: round(text.y + y) })),
        box: { x: round(x), y: round(y), width: round(width), height: round(height) },
      });
    });
    y += height;
  }
  return { reports: placed, texts: headings };
}

/**
 * Places reports from `top` down, in reading order: with their claims where they fit, else without.
 * Where even those do not fit, the last ones are left out.
 */
export function placeReports(
  plan: Plan,
  frame: DrawingSize & { readonly top: number },
): PlacedReports {
  const bottomOf = ({ box }: PlacedReport) => box.y + box.height;
  const isInside = (report: PlacedReport) => bottomOf(report) <= frame.height;
  const tries = MANNERS.filter(({ from = 0 }) => frame.width >= from).map((manner) =>
    placeIn(manner, plan, frame),
  );
  const chosen = tries.find(({ reports }) => reports.every(isInside)) ?? tries.at(-1);
  const reports = chosen?.reports.filter(isInside) ?? [];
  return {
    reports,
    texts: reports.length > 0 ? (chosen?.texts ?? []) : [],
    bottom: Math.max(0, ...reports.map(bottomOf)),
  };
}
