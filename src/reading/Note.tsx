// "How do we know": what a mark is, who says so, when, and how certain it is; beside the mark.
import { type ReactNode, useEffect, useRef } from 'react';
import { type EvidenceRef, evidenceOf } from '../story/evidence.ts';
import { indexStory } from '../story/indexStory.ts';
import { countedBy, countWords } from '../story/planWords.ts';
import { quoted } from '../story/quoted.ts';
import type { Story } from '../story/schema.ts';
import { pointsVersion } from '../story/selectVersions.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { ArticleWords } from './ArticleWords.tsx';
import { CertaintyTag } from './CertaintyTag.tsx';
import { Citations } from './Citations.tsx';
import { DateWords } from './DateWords.tsx';
import { useDismiss } from './useDismiss.ts';
import { usePlaceBeside } from './usePlaceBeside.ts';
import { WordingWords } from './WordingWords.tsx';

/** Reports of change that touch a point, matched by content. */
function PointReports({ story, pointId }: { story: Story; pointId: string }) {
  const { words, story: told } = useSpeech();
  const reports = story.plan.reports.filter((report) => report.points.includes(pointId));
  if (reports.length === 0) return <p className="quiet">{words.reading.noReport}</p>;
  return (
    <>
      <h3>{words.reading.whatChanged}</h3>
      <p className="quiet">{words.reading.byContent}</p>
      <ul className="note-reports" {...told}>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              <strong>{report.by}</strong>, <DateWords {...report.when} />: {report.claim}
            </p>
            <Citations story={story} sources={report.sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who counts how many in a version of the plan: a count is known as well as it is, not as the text is. */
function VersionCounts({ story, version }: { story: Story; version: string }) {
  const { words, ours, story: told } = useSpeech();
  const { statement } = indexStory(story);
  const counts = story.plan.counts.filter((count) => count.version === version);
  if (counts.length === 0) return null;
  return (
    <>
      <h3>{words.charts.lists.counts}</h3>
      <ul className="note-reports" {...told}>
        {counts.map((count) => (
          <li key={count.by + count.words}>
            <p>
              <strong {...ours}>{countWords(count, words)}</strong>. {countedBy(story, count)}{' '}
              <WordingWords wording={statement.get(count.statement ?? '')?.wording} />
            </p>
            <CertaintyTag certainty={count.certainty} />
            {count.note !== undefined && <p className="quiet">{count.note}</p>}
            <Citations story={story} sources={count.sources} paragraphs={count.paragraphs} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function Note(props: {
  story: Story;
  subject: EvidenceRef;
  beside: Element;
  onClose: () => void;
  /** What else can be done with the mark, below all that is known of it. */
  children?: ReactNode;
}) {
  const { story, subject, beside, onClose, children } = props;
  const { words, ours, story: told, titled } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePlaceBeside(box, beside);
  useDismiss(box, beside, onClose);
  useEffect(() => {
    if (subject) heading.current?.focus({ preventScroll: true });
  }, [subject]);

  const evidence = evidenceOf(story, subject, words.charts.points);
  if (!evidence) return null;
  const pointId = subject.startsWith('point:') ? subject.slice('point:'.length) : null;
  /** What is said of a draft holds for each of its points. */
  const draft = pointId === null ? undefined : pointsVersion(story)?.version.note;
  return (
    <div
      className="note"
      data-note={subject}
      role="dialog"
      aria-label={words.reading.howDoWeKnow(evidence.title)}
      {...ours}
      ref={box}
    >
      <button
        type="button"
        className="close"
        onClick={onClose}
        aria-label={words.reading.closeNote}
      >
        <span aria-hidden="true">×</span>
      </button>
      <h2 tabIndex={-1} ref={heading} {...titled(subject)}>
        {evidence.title}
      </h2>
      {evidence.quote !== undefined && (
        <blockquote cite={evidence.sources[0]?.url} {...told}>
          {quoted(story, evidence.quote)}
        </blockquote>
      )}
      <p {...told}>
        {evidence.what} <WordingWords wording={evidence.wording} />
        <ArticleWords story={story} printed={evidence.printed} />
      </p>
      {evidence.when !== undefined && (
        <p className="quiet" {...told}>
          <DateWords edtf={evidence.edtf ?? ''} words={evidence.when} />
        </p>
      )}
      <CertaintyTag certainty={evidence.certainty} />
      {[evidence.note, draft].map(
        (note) =>
          note !== undefined && (
            <p key={note} className="quiet" {...told}>
              {note}
            </p>
          ),
      )}
      {pointId !== null && <PointReports story={story} pointId={pointId} />}
      {subject.startsWith('version:') && (
        <VersionCounts story={story} version={subject.slice('version:'.length)} />
      )}
      <h3>{words.reading.whoSaysSo}</h3>
      <Citations
        story={story}
        sources={evidence.sources.map((source) => source.id)}
        paragraphs={evidence.paragraphs}
      />
      {children}
    </div>
  );
}
