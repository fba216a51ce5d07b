// A table as people read it: names first, verbatim words in one column with our own, no column empty or
// for machines; and what the names in a row lead to.
import { endRef } from './emphasis.ts';
import { isMark } from './evidence.ts';
import { indexStory, type MarkRef, splitRef } from './indexStory.ts';
import type { Story } from './schema.ts';
import { type Column, columns, type Table, type TableRow } from './table.ts';

/** Keys that say in codes what another column says in words, or that stand in the cell of another. */
const NOT_READ = [
  'kind',
  'date',
  'low',
  'high',
  'unit',
  'latitude',
  'longitude',
  'note',
  'paragraphs',
  'highlighted',
];
/** Columns of our own words; the first in a table also holds the verbatim ones. */
const OWN_WORDS = ['gist', 'detail', 'summary'];
const VERBATIM = ['quote', 'printed'];
/** What the column is called that holds both. */
const BOTH: Readonly<Record<string, string>> = {
  gist: 'What was said',
  detail: 'What is known, or was said',
  summary: 'Summary, and words of the primary article',
};
/** Columns of which the first in a table names its row. */
const NAMING = ['name', 'speaker', 'by', 'number'];

const SOURCES = columns(['sources', 'Sources']);

export interface ReadableTable extends Table {
  /** Key of the column whose cells head their rows. */
  readonly naming: string | undefined;
  /** Key of the column that holds verbatim words beside our own. */
  readonly words: string | undefined;
}

const firstOf = (keys: readonly string[], shown: readonly Column[]) =>
  keys.find((key) => shown.some((column) => column.key === key));

/** Verbatim words of a row; `undefined` where it has none. */
export function quoteOf({ cells }: TableRow): string | undefined {
  const key = VERBATIM.find((one) => (cells[one] ?? '') !== '');
  return key === undefined ? undefined : String(cells[key]);
}

/** Whether the light of the view is on the row. */
export const isLit = (row: TableRow): boolean => row.cells.highlighted === 'yes';

/** The table with the columns that a reader is shown: the name, the words, the rest, the sources. */
export function readableTable(table: Table): ReadableTable {
  const filled = table.columns.filter(
    ({ key }) =>
      !NOT_READ.includes(key) && table.rows.some(({ cells }) => (cells[key] ?? '') !== ''),
  );
  const words = firstOf(OWN_WORDS, filled) ?? firstOf(VERBATIM, filled);
  const shown = filled.filter(({ key }) => key === words || !VERBATIM.includes(key));
  const label = shown.length < filled.length ? BOTH[words ?? ''] : undefined;
  const naming = firstOf(NAMING, shown);
  const rank = ({ key }: Column) => (key === naming ? 0 : key === words ? 1 : 2);
  const named = shown.map((column) =>
    label !== undefined && column.key === words ? { ...column, label } : column,
  );
  return {
    ...table,
    columns: [...named.sort((a, b) => rank(a) - rank(b)), ...SOURCES],
    naming,
    words,
  };
}

/** The mark that the words of a cell name; `undefined` where they name none. */
export function markOfCell(
  story: Story,
  table: ReadableTable,
  row: TableRow,
  key: string,
): MarkRef | undefined {
  const { ref } = row;
  if (ref === undefined || !isMark(ref)) return undefined;
  const [kind, id] = splitRef(ref);
  const { tie, statement } = indexStory(story);
  const isName = key === table.naming;
  switch (kind) {
    case 'tie': {
      const ends = tie.get(id);
      const end = isName ? ends?.from : key === 'to' ? ends?.to : undefined;
      return end === undefined ? undefined : endRef(story, end);
    }
    case 'statement': {
      const speaker = statement.get(id)?.speaker;
      return isName && speaker !== undefined ? `actor:${speaker}` : undefined;
    }
    case 'version':
      return key === 'version' || (isName && key !== 'by') ? ref : undefined;
    default:
      return isName ? ref : undefined;
  }
}
