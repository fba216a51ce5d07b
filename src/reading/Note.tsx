// "How do we know": what a mark is, who says so, when, and how certain it is; beside the mark.
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type EvidenceRef, evidenceOf } from '../story/evidence.ts';
import type { Story } from '../story/schema.ts';
import { CertaintyTag } from './CertaintyTag.tsx';
import { Citations } from './Citations.tsx';
import { DateWords } from './DateWords.tsx';
import { useDismiss } from './useDismiss.ts';

const GAP_PX = 10;
const EDGE_PX = 12;

/** Reports of change that touch a point, matched by content. */
function PointReports({ story, pointId }: { story: Story; pointId: string }) {
  const reports = story.plan.reports.filter((report) => report.points.includes(pointId));
  if (reports.length === 0) return <p className="quiet">No report seen says whether it changed.</p>;
  return (
    <>
      <h3>What reports say changed</h3>
      <p className="quiet">Matched by content; the reports give no point numbers.</p>
      <ul className="note-reports">
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

/** Keeps the note beside its mark, inside the window, while either moves. */
function usePlaceBeside(box: RefObject<HTMLElement | null>, beside: Element): void {
  useLayoutEffect(() => {
    const note = box.current;
    if (!note) return;
    const place = async () => {
      const { x, y } = await computePosition(beside, note, {
        strategy: 'fixed',
        placement: 'right-start',
        middleware: [
          offset(GAP_PX),
          flip({ fallbackPlacements: ['left-start', 'bottom', 'top'], padding: EDGE_PX }),
          shift({ padding: EDGE_PX, crossAxis: true }),
        ],
      });
      Object.assign(note.style, { left: `${x}px`, top: `${y}px` });
    };
    return autoUpdate(beside, note, place);
  }, [box, beside]);
}

export function Note(props: {
  story: Story;
  subject: EvidenceRef;
  beside: Element;
  onClose: () => void;
}) {
  const { story, subject, beside, onClose } = props;
  const box = useRef<HTMLElement>(null);
  usePlaceBeside(box, beside);
  useDismiss(box, beside, onClose);
  useEffect(() => {
    if (subject) box.current?.focus({ preventScroll: true });
  }, [subject]);

  const evidence = evidenceOf(story, subject);
  if (!evidence) return null;
  const pointId = subject.startsWith('point:') ? subject.slice('point:'.length) : null;
  return (
    <aside
      className="note"
      data-note={subject}
      role="dialog"
      aria-label={`How do we know: ${evidence.title}`}
      tabIndex={-1}
      ref={box}
    >
      <button type="button" className="close" onClick={onClose} aria-label="Close note">
        <span aria-hidden="true">×</span>
      </button>
      <h2>{evidence.title}</h2>
      {evidence.quote !== undefined && (
        <blockquote cite={evidence.sources[0]?.url}>“{evidence.quote}”</blockquote>
      )}
      <p>{evidence.what}</p>
      {evidence.when !== undefined && (
        <p className="quiet">
          <DateWords edtf={evidence.edtf ?? ''} words={evidence.when} />
        </p>
      )}
      <CertaintyTag certainty={evidence.certainty} />
      {evidence.note !== undefined && <p className="quiet">{evidence.note}</p>}
      {pointId !== null && <PointReports story={story} pointId={pointId} />}
      <h3>Who says so</h3>
      <Citations
        story={story}
        sources={evidence.sources.map((source) => source.id)}
        paragraphs={evidence.paragraphs}
      />
    </aside>
  );
}
