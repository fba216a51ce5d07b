// What a chart shows as a list: every mark with its name, what is known of it, and how well.
import { CertaintyMark } from '../charts/parts/CertaintyMark.tsx';
import { ArticleWords } from '../reading/ArticleWords.tsx';
import { captionOf } from '../reading/captionOf.ts';
import { MarkLink, unrolledId } from '../reading/MarkLink.tsx';
import { tieNumbers } from '../reading/tieNumbers.ts';
import { WordingWords } from '../reading/WordingWords.tsx';
import { type EvidenceRef, evidenceOf, isMark } from '../story/evidence.ts';
import { quoted } from '../story/quoted.ts';
import type { ChartId, Story } from '../story/schema.ts';
import type { Table } from '../story/table.ts';
import { useSpeech } from '../words/WordsContext.ts';

function ShownRow({ story, subject }: { story: Story; subject: EvidenceRef }) {
  const { words, ours, titled } = useSpeech();
  const evidence = evidenceOf(story, subject, words.charts.points);
  if (!evidence) return null;
  const { title, what, quote, printed, wording, when, certainty } = evidence;
  return (
    <li id={isMark(subject) ? unrolledId(subject) : undefined} data-certainty={certainty}>
      <CertaintyMark certainty={certainty} />
      <p>
        <strong {...titled(subject)}>
          {isMark(subject) ? (
            <MarkLink story={story} mark={subject}>
              {title}
            </MarkLink>
          ) : (
            title
          )}
        </strong>
        {when !== undefined && ` · ${tieNumbers(when)}`}
        <span className="quiet" {...ours}>
          {' '}
          · {words.certainties[certainty].label} ·{' '}
        </span>
        {quote === undefined ? what : quoted(story, quote)}{' '}
        {quote === undefined && <WordingWords wording={wording} />}
        <ArticleWords story={story} printed={printed} />
      </p>
    </li>
  );
}

export function ShownList(props: { story: Story; chart: ChartId; table: Table }) {
  const { story, chart, table } = props;
  const { words, ours } = useSpeech();
  const { rows } = table;
  const subjects = [...new Set(rows.flatMap(({ ref }) => ref ?? []))];
  return (
    <>
      <h2 {...ours}>{captionOf(table, chart, words)}</h2>
      {subjects.length === 0 ? (
        <p {...ours}>{words.charts.nothing}</p>
      ) : (
        <ul>
          {subjects.map((subject) => (
            <ShownRow key={subject} story={story} subject={subject} />
          ))}
        </ul>
      )}
    </>
  );
}
