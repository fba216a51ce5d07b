// A chart's table as a view shows it: without what the view hides, the lit first.
import { emphasise } from './emphasis.ts';
import { isMark } from './evidence.ts';
import type { Story, View } from './schema.ts';
import { columns, type Table } from './table.ts';

const HIGHLIGHTED = columns(['highlighted', 'Highlighted']);

/** Words of a view for a caption: how many of the rows are lit. */
const litWords = (rows: number) => (rows === 0 ? '' : ` Highlighted: ${rows}, listed first.`);

/**
 * The rows of the marks a chart shows under a view, without those it hides. Where the view lights
 * marks, or a reader has chosen some, theirs come first and a column says which they are.
 */
export function showTable(story: Story, view: View, table: Table): Table {
  const emphasis = emphasise(story, view);
  const rows = table.rows.filter(({ ref }) => !ref || !isMark(ref) || emphasis(ref) !== 'hidden');
  if (view.lit.length === 0 && !view.chosen) return { ...table, rows };
  const isLit = ({ ref }: (typeof rows)[number]) =>
    ref !== undefined && isMark(ref) && emphasis(ref) === 'active';
  const lit = rows.filter(isLit);
  const mark = (said: string) => (row: (typeof rows)[number]) => ({
    ...row,
    cells: { highlighted: said, ...row.cells },
  });
  return {
    ...table,
    caption: `${table.caption}${litWords(lit.length)}`,
    columns: [...HIGHLIGHTED, ...table.columns],
    rows: [...lit.map(mark('yes')), ...rows.filter((row) => !isLit(row)).map(mark('no'))],
  };
}
