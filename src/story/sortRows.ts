// Rows of a table in the order of one of its columns: numbers as numbers, dates by their EDTF,
// certainties from the firmest, words by the alphabet.
import { daySpan } from './dates.ts';
import { CERTAINTIES } from './kinds.ts';
import type { Cell, TableRow } from './table.ts';

export type Order = 'ascending' | 'descending';

export interface Sort {
  /** Key of the column. */
  readonly key: string;
  readonly order: Order;
}

const RANKS = new Map<Cell, number>(CERTAINTIES.map((certainty, rank) => [certainty, rank]));

/** What a row is sorted by, the first that differs deciding; `undefined` for an empty cell. */
function sortKeys({ cells, sources }: TableRow, key: string): readonly Cell[] | undefined {
  if (key === 'sources') return [sources.length];
  const cell = cells[key] ?? '';
  if (cell === '') return undefined;
  if (key === 'certainty') return [RANKS.get(cell) ?? CERTAINTIES.length];
  if (key === 'date' || key === 'date_words') {
    const { first, last } = daySpan(String(cells.date));
    return [first, last];
  }
  return [cell];
}

function compareCells(a: Cell, b: Cell, alphabet: Intl.Collator): number {
  if (typeof a !== 'number' || typeof b !== 'number') return alphabet.compare(`${a}`, `${b}`);
  return a === b ? 0 : a - b;
}

/**
 * The rows sorted, words by the alphabet of a language; those with an empty cell last in either order,
 * equal ones as they came.
 */
export function sortRows(
  rows: readonly TableRow[],
  sort: Sort | undefined,
  language: string,
): readonly TableRow[] {
  if (sort === undefined) return rows;
  const alphabet = new Intl.Collator(language, { numeric: true });
  const sign = sort.order === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, keys: sortKeys(row, sort.key) }));
  return keyed
    .sort(({ keys: a }, { keys: b }) => {
      if (a === undefined || b === undefined) return Number(!a) - Number(!b);
      const at = a.findIndex((one, index) => compareCells(one, b[index] ?? one, alphabet) !== 0);
      return at < 0 ? 0 : sign * compareCells(a[at] ?? 0, b[at] ?? 0, alphabet);
    })
    .map(({ row }) => row);
}

/** The next order of a column at a press: rising, falling, then as the table came. */
export function nextSort(sort: Sort | undefined, key: string): Sort | undefined {
  if (sort?.key !== key) return { key, order: 'ascending' };
  return sort.order === 'ascending' ? { key, order: 'descending' } : undefined;
}
