// What stands on the threads: a dot for a statement of a day, a bar for one of a span of days.
import type { DatedMark } from '../story/selectTimeline.ts';
import { type Box, round } from './glyph.ts';
import { type Axes, boxBetween, packLanes, softBar, spanOf } from './timelineAxes.ts';
import type { Row } from './timelineRows.ts';

export interface PlacedDot {
  readonly id: string;
  readonly d: string;
  readonly bounds: Box;
  /** The target that answers pointer and finger. */
  readonly hit: Box;
}

const DOT = { least: 4, most: 9, gap: 1.25, lines: 3 };
const BAR = { thick: 4, lane: 5 };
/** Least side of a target for a finger. */
export const TARGET = 24;
const CELL_GAP = 2;

/** A day, or the place after the calendar, with the marks that stand in it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly marks: DatedMark[];
}

const middleOf = ({ start, end }: Cell) => (start + end) / 2;

/** Pixels between the middles of two. */
const between = (one: Cell, other: Cell) => Math.abs(middleOf(one) - middleOf(other));

/** Cells narrower than a dot as wide as one, as far as half of the way to the next lets them. */
const widen = (cells: readonly Cell[]): Cell[] =>
  cells.map((cell) => {
    const { start, end } = cell;
    const room = cells.map((other) => between(cell, other) || DOT.most + DOT.gap + CELL_GAP);
    const more = Math.max(0, Math.min(...room) - end + start) / 2;
    return { ...cell, start: start - more, end: end + more };
  });

/** The marks of one row or lane by day, and those without a date in the cell after the calendar. */
export function cellsOf(axes: Axes, marks: readonly DatedMark[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const mark of marks) {
    const { on } = mark;
    if (on.kind !== 'day' && !(on.kind === 'undated' && axes.undated)) continue;
    const key = on.kind === 'day' ? `${on.day}` : 'undated';
    const start = on.kind === 'day' ? axes.at(on.day) - axes.day / 2 : (axes.undated?.start ?? 0);
    const end = on.kind === 'day' ? start + axes.day : (axes.undated?.end ?? 0);
    const cell = cells.get(key) ?? { start, end, marks: [] };
    cell.marks.push(mark);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** What is placed in the order of its marks, as it is read: by date, whatever its shape. */
export function inOrder(marks: readonly DatedMark[], placed: readonly PlacedDot[]): PlacedDot[] {
  const byId = new Map(placed.map((one) => [one.id, one]));
  return marks.flatMap(({ id }) => byId.get(id) ?? []);
}

function dotFor(cell: Cell, room: number) {
  const length = cell.end - cell.start - CELL_GAP;
  const options = Array.from({ length: DOT.lines }, (_, at) => {
    const lines = at + 1;
    const perLine = Math.ceil(cell.marks.length / lines);
    return { lines, perLine, pitch: Math.min(length / perLine, room / lines, DOT.most + DOT.gap) };
  });
  return options.reduce((best, one) => (one.pitch > best.pitch + 0.01 ? one : best));
}

const disc = (axes: Axes, t: number, r: number, size: number) => {
  const [x, y] = axes.transposed ? [r, t] : [t, r];
  const half = round(size / 2);
  const turn = `a${half},${half} 0 1,1`;
  return `M${round(x - half)},${round(y)}${turn} ${2 * half},0${turn} ${-2 * half},0Z`;
};

function placeBars(axes: Axes, row: Row, pitch: number): PlacedDot[] {
  const spans = row.thread.statements.flatMap(({ id, on }) =>
    on.kind === 'span' ? [{ id, ...spanOf(axes, on.first, on.last) }] : [],
  );
  const lanes = packLanes(spans);
  return spans.map(({ id, t0, t1 }, at) => {
    const r = row.r + pitch / 2 - BAR.lane / 2 - (lanes[at] ?? 0) * BAR.lane;
    const bounds = boxBetween(axes, t0, r - BAR.thick / 2, t1, r + BAR.thick / 2);
    return { id, d: softBar(axes, { t0, t1 }, r, BAR.thick), bounds, hit: bounds };
  });
}

/** Pixels of a row that its bars take from its dots. */
function barRoom(axes: Axes, row: Row): number {
  const spans = row.thread.statements.flatMap(({ on }) =>
    on.kind === 'span' ? [spanOf(axes, on.first, on.last)] : [],
  );
  return (Math.max(-1, ...packLanes(spans)) + 1) * BAR.lane;
}

/** Statements on their speakers' rows: a dot for a day, a bar for a span, all dots of one size. */
export function placeStatements(axes: Axes, rows: readonly Row[], pitch: number): PlacedDot[] {
  const cellsByRow = rows.map((row) => widen(cellsOf(axes, row.thread.statements)));
  const rooms = rows.map((row) => Math.max(pitch - 1 - barRoom(axes, row), DOT.least));
  const fits = cellsByRow.flatMap((cells, at) => cells.map((cell) => dotFor(cell, rooms[at] ?? 0)));
  const size = Math.max(DOT.least, Math.min(...fits.map((fit) => fit.pitch)) - DOT.gap);
  const isFree = (at: number, cell: Cell) =>
    !cellsByRow[at]?.some((other) => between(cell, other) < DOT.most);

  return rows.flatMap((row, at) => {
    const middle = row.r - barRoom(axes, row) / 2;
    const dots = (cellsByRow[at] ?? []).flatMap((cell) => {
      const { lines, perLine } = dotFor(cell, rooms[at] ?? 0);
      const alone = isFree(at - 1, cell) && isFree(at + 1, cell);
      const free = lines > 1 ? size + DOT.gap : barRoom(axes, row) > 0 ? pitch / 2 : pitch;
      const tall = lines === 1 && alone && barRoom(axes, row) === 0 ? Math.max(free, TARGET) : free;
      const step = size + DOT.gap;
      const wide = Math.min(TARGET, (cell.end - cell.start - CELL_GAP) / perLine);
      const apart = Math.max(step, Math.min(wide, perLine > 1 ? step + 1 : wide));
      return cell.marks.map(({ id }, rank) => {
        const line = Math.floor(rank / perLine);
        const inLine = Math.min(perLine, cell.marks.length - line * perLine);
        const along = (rank % perLine) - (inLine - 1) / 2;
        const t = middleOf(cell) + along * step;
        const r = middle + (line - (lines - 1) / 2) * step;
        const half = (inLine > 1 ? step : apart) / 2;
        const box = (reachT: number, reachR: number) =>
          boxBetween(axes, t - reachT, r - reachR, t + reachT, r + reachR);
        return {
          id,
          d: disc(axes, t, r, size),
          bounds: box(size / 2, size / 2),
          hit: box(half, Math.min(tall, TARGET) / 2),
        };
      });
    });
    return inOrder(row.thread.statements, [...dots, ...placeBars(axes, row, pitch)]);
  });
}
