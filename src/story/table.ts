// A table of facts: plain cells under named columns, each row with the mark and sources behind it.
import type { EvidenceRef } from './evidence.ts';
import { indexStory } from './indexStory.ts';
import type { Certainty, Story } from './schema.ts';

/** Behind the name of who met somebody beside a room. */
export const BESIDE_ROOM = '(not in the room)';

/** Plain words or a number; no markup, no lists. */
export type Cell = string | number;

export interface Column {
  /** Lower-case name for machines: the heading in a CSV file, the key in JSON. */
  readonly key: string;
  /** The heading in words. */
  readonly label: string;
}

export interface TableRow {
  /** The mark or report that the row is; absent where it is neither, such as a source. */
  readonly ref?: EvidenceRef;
  /** Values by the key of their column; a column without a value is empty. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Ids of the sources on which the row rests. */
  readonly sources: readonly string[];
}

export interface Table {
  readonly id: string;
  /** What the table holds, in a sentence. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** Between the parts of a cell that holds several. */
const SEPARATOR = '; ';

interface Rested {
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  readonly note?: string | undefined;
  readonly paragraphs?: readonly number[] | undefined;
}

/** Columns from pairs of key and label. */
export const columns = (...pairs: readonly (readonly [key: string, label: string])[]): Column[] =>
  pairs.map(([key, label]) => ({ key, label }));

/** On what a row rests, in the columns that all tables of marks end with. */
export const EVIDENCE_COLUMNS = columns(
  ['certainty', 'Certainty'],
  ['note', 'Note'],
  ['paragraphs', 'Paragraphs of the primary article'],
);

/** Several parts as one cell. */
export const joinCell = (parts: readonly (string | number)[]): string => parts.join(SEPARATOR);

/** The row of what rests on sources: its own cells, then those of `EVIDENCE_COLUMNS`. */
export const evidenceRow = (
  ref: EvidenceRef,
  { certainty, note = '', paragraphs = [], sources }: Rested,
  cells: TableRow['cells'],
): TableRow => ({
  ref,
  cells: { ...cells, certainty, note, paragraphs: joinCell(paragraphs) },
  sources,
});

/** A date as EDTF and in the words to print; empty where there is none. */
export const dateCells = (when: { readonly edtf: string; readonly words: string } | undefined) => ({
  date: when?.edtf ?? '',
  date_words: when?.words ?? '',
});

export const DATE_COLUMNS = columns(['date', 'Date, EDTF'], ['date_words', 'Date']);

/** Name of an actor's side; empty for those who belong to none. */
export function sideName(story: Story, actorId: string | undefined): string {
  const side = indexStory(story).actor.get(actorId ?? '')?.side;
  return story.sides.find((one) => one.id === side)?.name ?? '';
}

/** Name of an actor or a venue; the id itself where the story has neither. */
export function endName(story: Story, id: string): string {
  const { actor, venue } = indexStory(story);
  return actor.get(id)?.name ?? venue.get(id)?.name ?? id;
}

/** Name of a topic; the id itself where the story has none such. */
export const topicName = (story: Story, id: string): string =>
  story.topics.find((topic) => topic.id === id)?.name ?? id;

/** The table with the day of which it tells as a last column. */
export const withDay = (story: Story, table: Table): Table => ({
  ...table,
  columns: [...table.columns, { key: 'as_of', label: 'As known on' }],
  rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, as_of: story.meta.asOf } })),
});

/**
 * The table with its sources written out: their ids and their addresses as two more columns. As it
 * is where no row rests on a source.
 */
export function withSources(story: Story, table: Table): Table {
  if (table.rows.every((row) => row.sources.length === 0)) return table;
  const { source } = indexStory(story);
  return {
    ...table,
    columns: [
      ...table.columns,
      ...columns(['source_ids', 'Source ids'], ['source_urls', 'Source addresses']),
    ],
    rows: table.rows.map((row) => ({
      ...row,
      cells: {
        ...row.cells,
        source_ids: joinCell(row.sources),
        source_urls: joinCell(row.sources.flatMap((id) => source.get(id)?.url ?? [])),
      },
    })),
  };
}
