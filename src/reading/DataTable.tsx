// Facts as a table: sorted by any heading, names that lead to their marks, sources in each row.
import { type ReactNode, useMemo, useState } from 'react';
import { isLit, type ReadableTable, readableTable } from '../story/readableTable.ts';
import type { Certainty, Story } from '../story/schema.ts';
import { nextSort, type Sort, sortRows } from '../story/sortRows.ts';
import type { Column, Table, TableRow } from '../story/table.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { TableCell } from './TableCell.tsx';

const ARROWS = { ascending: '↑', descending: '↓', none: '↕' } as const;

function Heading(props: {
  column: Column;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}) {
  const { column, sort, onSort } = props;
  const { terms } = usePageWords().chartTable;
  const order = sort?.key === column.key ? sort.order : 'none';
  return (
    <th scope="col" data-column={column.key} aria-sort={order}>
      <button type="button" onClick={() => onSort(nextSort(sort, column.key))}>
        {terms[column.key] ?? column.label}
        <span aria-hidden="true" data-order={order}>
          {ARROWS[order]}
        </span>
      </button>
    </th>
  );
}

function Row(props: {
  story: Story;
  table: ReadableTable;
  row: TableRow;
  certaintyMark: (certainty: Certainty) => ReactNode;
}) {
  const { table, row } = props;
  return (
    <tr data-row={row.ref} data-lit={isLit(row)}>
      {table.columns.map(({ key }) =>
        key === table.naming ? (
          <th scope="row" key={key} data-column={key}>
            <TableCell {...props} column={key} />
          </th>
        ) : (
          <td key={key} data-column={key}>
            <TableCell {...props} column={key} />
          </td>
        ),
      )}
    </tr>
  );
}

export function DataTable(props: {
  story: Story;
  table: Table;
  /** What the table holds, where that is not to be said in English. */
  caption?: string;
  /** Draws a certainty beside its word. */
  certaintyMark: (certainty: Certainty) => ReactNode;
}) {
  const { story, certaintyMark } = props;
  const { ours } = useSpeech();
  const [sort, setSort] = useState<Sort>();
  const table = useMemo(() => readableTable(props.table), [props.table]);
  const { caption = table.caption } = props;
  const { language } = story.meta;
  const rows = useMemo(() => sortRows(table.rows, sort, language), [table, sort, language]);
  return (
    <div className="data-table">
      <table>
        <caption {...ours}>{caption}</caption>
        <thead {...ours}>
          <tr>
            {table.columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={table.rows.indexOf(row)} {...{ story, table, row, certaintyMark }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
