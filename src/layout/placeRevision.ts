// Where the first draft's points stand over the squares of a later version.
import type { Plan, PlanVersion } from '../story/selectPlan.ts';
import { type DrawingSize, NARROW_BELOW } from './drawingSize.ts';
import { type Box, round } from './glyph.ts';
import { EDGE, type PlacedPlan, placedPoint, QUIET, quietLines } from './placedPlan.ts';
import { type PlacedText, textLines, textWidth } from './textLines.ts';

interface Grid {
  readonly columns: number;
  /** From one square's left edge to the next one's. */
  readonly pitch: number;
}

const LARGEST_PITCH = 58;
/** Squares this near the largest are as good: then the fewest rows are taken. */
const NEARLY = 0.9;
/** Least pitch, so that a square's target is at least 24 px wide and high. */
const LEAST_PITCH = 24.5;
const GAP = 0.12;
const LEAST_GAP = 3.2;
/** From one line of a caption to the next. */
const LINE = 17;

/** How closely both versions stand. */
export interface RevisionForm {
  /** Most of the height that they take, if their squares can be that small. */
  readonly share: number;
  /** Pixels from one version to the next. */
  readonly between: number;
  /** Small headings, and squares no larger than their targets have to be. */
  readonly isClose?: boolean;
}

const gapOf = (pitch: number) => Math.max(pitch * GAP, Math.min(LEAST_GAP, pitch / 3));

/** The first caption's line, and more where it is too wide for one or the note does not fit beside it. */
function captionTexts(
  version: PlanVersion,
  y: number,
  frame: DrawingSize,
  form: RevisionForm,
): readonly PlacedText[] {
  const { width, spread = 1 } = frame;
  const size = form.isClose ? 13 : width < NARROW_BELOW ? 14 : 15;
  const line = { x: 0, anchor: 'start', size, kind: 'strong' } as const;
  const headings = textLines(version.heading, width, size * spread, 600).map((text, at) => ({
    ...line,
    text,
    y: round(y + size + at * LINE),
  }));
  if (!version.note) return headings;
  const both =
    textWidth(version.heading, size * spread, 600) + 10 + textWidth(version.note, QUIET * spread);
  if (both <= width) return headings.map((heading) => ({ ...heading, note: version.note }));
  const below = y + size + LINE * headings.length;
  return [...headings, ...quietLines(version.note, frame, below, LINE)];
}

const captionHeight = (texts: readonly PlacedText[]) => 10 + LINE * texts.length;

/** Columns with the largest squares that fit the width and, if at all possible, the height. */
function chooseGrid(
  counts: readonly number[],
  width: number,
  height: number,
  form: RevisionForm,
): Grid {
  const most = Math.max(1, ...counts);
  const rowsOf = (columns: number) =>
    counts.reduce((sum, count) => sum + Math.ceil(count / columns), 0);
  const grids = Array.from({ length: most }, (_, at): Grid => {
    const columns = Math.ceil(most / (at + 1));
    return { columns, pitch: Math.min(LARGEST_PITCH, width / columns, height / rowsOf(columns)) };
  });
  const largest = Math.max(...grids.map(({ pitch }) => pitch));
  const best = grids.find(({ pitch }) => pitch >= NEARLY * largest);
  if (best && best.pitch >= LEAST_PITCH) return best;
  const columns = Math.max(1, Math.min(most, Math.floor(width / LEAST_PITCH)));
  const full = form.isClose ? columns : Math.ceil(most / Math.ceil(most / columns));
  return { columns: full, pitch: Math.min(LARGEST_PITCH, width / full) };
}

/** What stands above the reports, from the top of the box, and where it ends. */
export interface PlacedRevision extends Omit<PlacedPlan, 'reports'> {
  readonly bottom: number;
}

/**
 * Places both versions' squares and captions as closely as the form says. No place here links an old point to a new one.
 */
export function placeRevision(plan: Plan, frame: DrawingSize, form: RevisionForm): PlacedRevision {
  /** Before the first draft was published it is itself the one that nobody has published. */
  const isAlone = plan.later?.id === plan.first.id;
  const versions = [...(isAlone ? [] : [plan.first]), ...(plan.later ? [plan.later] : [])];
  const captions = versions.reduce(
    (sum, version) => sum + captionHeight(captionTexts(version, 0, frame, form)),
    form.between * (versions.length - 1),
  );
  const counts = versions.map((version) => version.squares);
  const { columns, pitch } = chooseGrid(
    counts,
    frame.width - 2 * EDGE,
    frame.height * form.share - captions,
    form,
  );
  const gap = gapOf(pitch);
  const side = pitch - gap;

  const texts: PlacedText[] = [];
  const blocks: Box[][] = [];
  let y = 0;
  for (const version of versions) {
    const words = captionTexts(version, y, frame, form);
    const top = y + captionHeight(words);
    texts.push(...words);
    blocks.push(
      Array.from({ length: version.squares }, (_, at) => ({
        x: round(EDGE + (at % columns) * pitch),
        y: round(top + Math.floor(at / columns) * pitch),
        width: round(side),
        height: round(side),
      })),
    );
    y = top + Math.ceil(version.squares / columns) * pitch - gap + form.between;
  }
  const [first = [], later = []] = isAlone ? [[], ...blocks] : blocks;
  const points = plan.points.flatMap(({ id, number }, at) => {
    const box = first[at];
    return box ? [placedPoint({ id, number }, box.x, box.y, box.width, { x: gap, y: gap })] : [];
  });
  return { points, later, texts, bottom: round(y - form.between) };
}
