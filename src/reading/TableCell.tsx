// What stands in one cell of a table of facts: words, a quotation, a linked name, a certainty, sources.
import type { ReactNode } from 'react';
import { evidenceOf, sourceAddress } from '../story/evidence.ts';
import { CERTAINTIES } from '../story/kinds.ts';
import { quoted } from '../story/quoted.ts';
import { isLit, markOfCell, quoteOf, type ReadableTable } from '../story/readableTable.ts';
import type { Certainty, Story } from '../story/schema.ts';
import { BESIDE_ROOM, type TableRow } from '../story/table.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import type { Words } from '../words/words.ts';
import { Citations } from './Citations.tsx';
import { DateWords } from './DateWords.tsx';
import { MarkLink } from './MarkLink.tsx';

/** More sources than this are told by their number, and listed on request. */
const LISTED = 2;

function SourcesCell({ story, row }: { story: Story; row: TableRow }) {
  const { ours } = useSpeech();
  const { chartTable } = usePageWords();
  const numbers = `${row.cells.paragraphs ?? ''}`.split(';').map(Number).filter(Boolean);
  const list = <Citations story={story} sources={row.sources} paragraphs={numbers} />;
  if (row.sources.length <= LISTED) return list;
  return (
    <details>
      <summary {...ours}>{chartTable.sources(row.sources.length)}</summary>
      {list}
    </details>
  );
}

function WordsCell({ story, row, column }: { story: Story; row: TableRow; column: string }) {
  const quote = quoteOf(row);
  const own = row.cells[column] ?? '';
  const note = row.cells.note ?? '';
  return (
    <>
      {own !== '' && own !== quote && <p>{own}</p>}
      {quote !== undefined && (
        <blockquote cite={sourceAddress(story, row.sources)}>{quoted(story, quote)}</blockquote>
      )}
      {note !== '' && <p className="quiet">{note}</p>}
    </>
  );
}

/** "A (reported); B (not in the room) (confirmed)" in the words of the interface. */
const nameCertainties = (who: string, { certainties, charts }: Words) =>
  CERTAINTIES.reduce(
    (text, one) => text.replaceAll(`(${one})`, `(${certainties[one].label.toLowerCase()})`),
    who.replaceAll(BESIDE_ROOM, `(${charts.told.besideRoom})`),
  );

export function TableCell(props: {
  story: Story;
  table: ReadableTable;
  row: TableRow;
  column: string;
  certaintyMark: (certainty: Certainty) => ReactNode;
}) {
  const { story, table, row, column, certaintyMark } = props;
  const speech = useSpeech();
  const { chartTable } = usePageWords();
  const { certainties, charts, wordings, wordingLabels } = speech.words;
  const { kind, [column]: cell = '' } = row.cells;
  const point = kind === 'point' && column === 'name' && row.ref;
  const words = (point && evidenceOf(story, point, charts.points)?.title) || cell;
  if (column === 'sources') return <SourcesCell story={story} row={row} />;
  if (column === table.words) return <WordsCell story={story} row={row} column={column} />;
  if (column === 'date_words') return <DateWords edtf={`${row.cells.date}`} words={`${words}`} />;
  if (column === 'certainty') {
    const certainty = CERTAINTIES.find((one) => one === words);
    return (
      certainty && (
        <span className="certainty-words" {...speech.ours}>
          {certaintyMark(certainty)}
          {certainties[certainty].label}
        </span>
      )
    );
  }
  if (column === 'wording') {
    const said: Readonly<Record<string, string>> = { ...wordings, ...wordingLabels };
    return <span {...speech.ours}>{said[words]}</span>;
  }
  if (column === 'who') return nameCertainties(`${words}`, speech.words);
  const mark = words === '' ? undefined : markOfCell(story, table, row, column);
  const isName = column === table.naming;
  return (
    <>
      {mark === undefined ? (
        words
      ) : (
        <MarkLink story={story} mark={mark}>
          {words}
        </MarkLink>
      )}
      {isName && isLit(row) && (
        <span className="unseen" {...speech.ours}>
          {`, ${chartTable.highlighted}`}
        </span>
      )}
      {isName && kind !== undefined && (
        <p className="quiet" {...speech.ours}>
          {chartTable.terms[kind] ?? kind}
        </p>
      )}
    </>
  );
}
