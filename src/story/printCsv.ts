// A table as CSV (RFC 4180): UTF-8, CRLF, and no cell that a spreadsheet would run as a formula.
import type { Cell, Table } from './table.ts';

const BREAK = '\r\n';
/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** One cell: numbers as they are, words with an apostrophe before what could be a formula. */
export function printCell(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? `${cell}` : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The keys of the columns as the first line, then a line a row, each ended by CRLF. */
export function printCsv({ columns, rows }: Table): string {
  const keys = columns.map(({ key }) => key);
  const lines = [keys, ...rows.map(({ cells }) => keys.map((key) => cells[key] ?? ''))];
  return lines.map((line) => line.map(printCell).join(',') + BREAK).join('');
}
