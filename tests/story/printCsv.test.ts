// CSV that any program reads back as it was, and in which no cell is a formula.
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { printCell, printCsv } from '../../src/story/printCsv.ts';
import { type Cell, columns, type Table } from '../../src/story/table.ts';

const NASTY = [
  '',
  'plain',
  'comma, comma',
  '"quoted"',
  '“curly” ’quotes’',
  'line\r\nbreak',
  'line\nbreak',
  ' leading and trailing ',
  "'apostrophe",
  'Київ 川普 🙂',
  'tab\tinside',
  '"',
  '""',
  ',',
  'a"b,c\nd',
];
const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '-',
  '=HYPERLINK("http://x","y")',
];

const table = (rows: readonly (readonly Cell[])[]): Table => ({
  id: 'nasty',
  caption: '',
  columns: columns(['a', 'A'], ['b', 'B']),
  rows: rows.map(([a = '', b = '']) => ({ cells: { a, b }, sources: [] })),
});

describe('CSV', () => {
  test('is read back as it was, whatever stands in two cells beside each other', () => {
    for (const a of NASTY)
      for (const b of NASTY)
        expect(csvParseRows(printCsv(table([[a, b]])))).toEqual([
          ['a', 'b'],
          [a, b],
        ]);
  });

  test('ends every line, the last as well, with CRLF', () => {
    expect(printCsv(table([['x', 'y']]))).toBe('a,b\r\nx,y\r\n');
  });

  test.each(FORMULAS)('disarms %j with an apostrophe and keeps the rest', (formula) => {
    const [, [cell] = []] = csvParseRows(printCsv(table([[formula, '']])));
    expect(cell).toBe(`'${formula}`);
  });

  test('keeps numbers as numbers, also below zero', () => {
    expect([0, -4.5, 28, 1e21].map(printCell)).toEqual(['0', '-4.5', '28', '1e+21']);
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(printCell)).toEqual(['', '']);
  });

  test('leaves a cell empty that a row does not have', () => {
    const bare: Table = { ...table([]), rows: [{ cells: { b: 1 }, sources: [] }] };
    expect(printCsv(bare)).toBe('a,b\r\n,1\r\n');
  });
});
