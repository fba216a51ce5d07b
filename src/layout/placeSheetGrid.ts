// Statements as a grid: a column a side, a row a topic, in each cell as many as there is room for.
import {
  LABEL,
  linesIn,
  type PlacedSheet,
  type PlacedStatement,
  type SetStatement,
  type SheetLine,
  type SheetStatement,
  type SheetWords,
  type Sizes,
  SMALL,
  setStatement,
  smallLine,
} from './placedSheet.ts';

export interface SheetColumn {
  readonly name: string;
  readonly rank: number | undefined;
}

/** A topic and what each column holds on it. */
export interface SheetRow {
  readonly topic: string;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly said: readonly SheetStatement[];
  /** How many more are on the record and are not for this sheet. */
  readonly left: number;
}

/** One size for all, so that no side’s words stand out. */
const SIZES: Sizes = [{ upTo: Number.POSITIVE_INFINITY, size: 15 }];
const GAP = 22;
const HEAD = 36;
const TOPIC = { above: 10, below: 8 };
const BETWEEN = 14;
/** A row holds at least a topic, a line of words, a speaker in three lines, and how many more. */
const LEAST_ROW = 150;

interface Cell {
  readonly statements: readonly PlacedStatement[];
  readonly notes: readonly SheetLine[];
  readonly height: number;
}

/** Fills a cell from its top; the first statement is cut to fit, others stand whole or not at all. */
function fillCell(
  { said, left }: SheetCell,
  at: { readonly x: number; readonly y: number; readonly width: number },
  room: number,
  say: SheetWords,
): Cell {
  if (said.length === 0)
    return {
      statements: [],
      notes: [smallLine(say.nothing(left), at.x, at.y)],
      height: SMALL.leading,
    };
  const set: SetStatement[] = [];
  let y = at.y;
  for (const one of said) {
    const isLast = set.length === said.length - 1;
    const foot = isLast ? 0 : BETWEEN + SMALL.leading;
    const free = at.y + room - y - foot;
    const first = set.length === 0;
    const most = first
      ? linesIn(one, { width: at.width, height: free }, SIZES)
      : Number.POSITIVE_INFINITY;
    const next = setStatement(one, { ...at, y }, SIZES, most);
    if (!first && next.height > free) break;
    set.push(next);
    y += next.height + BETWEEN;
  }
  const more = said.length - set.length;
  return {
    statements: set,
    notes: more > 0 ? [smallLine(say.more(more), at.x, y - 4)] : [],
    height: y - at.y - (more > 0 ? 4 - SMALL.leading : BETWEEN),
  };
}

/** Places rows of cells, one a column, in a sheet of this size; rows share its height. */
export function placeSheetGrid(
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
  size: { readonly width: number; readonly height: number },
  say: SheetWords,
): PlacedSheet {
  const width = (size.width - (columns.length - 1) * GAP) / Math.max(columns.length, 1);
  const left = (column: number) => Math.floor(column * (width + GAP));
  const fitting = Math.max(1, Math.floor((size.height - HEAD - SMALL.leading) / LEAST_ROW));
  const shown = rows.slice(0, rows.length > fitting ? fitting : undefined);
  const omitted = rows.length - shown.length;
  const end = size.height - (omitted > 0 ? SMALL.leading + BETWEEN : 0);
  const topics: PlacedSheet['topics'][number][] = [];
  const cells: Cell[] = [];
  let y = HEAD;
  for (const [at, { topic, cells: said }] of shown.entries()) {
    const share = (end - y) / (shown.length - at);
    const top = y + TOPIC.above + LABEL.leading + TOPIC.below;
    topics.push({
      text: topic,
      x: 0,
      y: y + TOPIC.above + LABEL.size,
      size: LABEL.size,
      width: size.width,
    });
    const room = y + share - top - TOPIC.above;
    const row = said.map((one, column) =>
      fillCell(one, { x: left(column), y: top, width }, room, say),
    );
    cells.push(...row);
    y = Math.round(top + Math.max(...row.map((cell) => cell.height)) + TOPIC.above);
  }
  return {
    headings: columns.map((column, at) => ({ ...column, x: left(at), width: Math.floor(width) })),
    topics,
    statements: cells.flatMap((cell) => cell.statements),
    notes: [
      ...cells.flatMap((cell) => cell.notes),
      ...(omitted > 0 ? [smallLine(say.moreTopics(omitted), 0, y)] : []),
    ],
    bottom: omitted > 0 ? y + SMALL.leading : y,
  };
}
