// The buttons that are the plan's marks, in reading order, for each of its three scenes.
import { useContext } from 'react';
import type { PlacedCount } from '../../layout/placeCounts.ts';
import type { PlacedPlan } from '../../layout/placedPlan.ts';
import { CERTAINTY_WORDS } from '../../story/certaintyWords.ts';
import { certaintyOf } from '../../story/evidence.ts';
import { indexStory, type MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import type { Plan } from '../../story/selectPlan.ts';
import { ChartActionsContext, type Marks } from '../parts/ChartActions.tsx';
import { MarkControl, placeOver } from '../parts/MarkControl.tsx';

const certaintyLabel = (story: Story, ref: MarkRef) =>
  CERTAINTY_WORDS[certaintyOf(story, ref) ?? 'undisclosed'].label;

const sentences = (...parts: readonly (string | undefined)[]) =>
  parts.flatMap((part) => (part ? [/[.!?]$/.test(part) ? part : `${part}.`] : [])).join(' ');

/** Points, then the hollow draft, then reports of change. */
export function PlanControls(props: {
  story: Story;
  plan: Plan;
  placed: PlacedPlan;
  marks: Marks;
}) {
  const { story, plan, placed, marks } = props;
  const { select } = useContext(ChartActionsContext);
  const { point: points } = indexStory(story);
  const nameOf = (id: string) => {
    const point = points.get(id);
    const label = certaintyLabel(story, `point:${id}`);
    return sentences(point && `Point ${point.number}: ${point.summary}`, label);
  };
  const first = placed.hollow[0];
  const last = placed.hollow.at(-1);
  const draft = plan.draft;
  const right = Math.max(0, ...placed.hollow.map((box) => box.x + box.width));
  const hasDraft = draft && marks.emphasis(`version:${draft.id}`) !== 'hidden';
  return (
    <>
      <ul className="controls" aria-label={plan.first.heading}>
        {placed.points
          .filter((point) => marks.emphasis(`point:${point.id}`) !== 'hidden')
          .map((point) => (
            <li key={point.id}>
              <MarkControl
                marks={marks}
                mark={`point:${point.id}`}
                box={point.hit}
                name={nameOf(point.id)}
              />
            </li>
          ))}
      </ul>
      {first && last && hasDraft && (
        <ul className="controls">
          <li>
            <MarkControl
              marks={marks}
              mark={`version:${draft.id}`}
              box={{
                x: first.x,
                y: first.y,
                width: right - first.x,
                height: last.y + last.height - first.y,
              }}
              name={sentences(draft.heading, draft.note)}
            />
          </li>
        </ul>
      )}
      {placed.reports.length > 0 && (
        <ul className="controls" aria-label="Reports of change">
          {plan.reports.flatMap((report) => {
            const box = placed.reports.find(({ id }) => id === report.id)?.box;
            if (!box) return [];
            return (
              <li key={report.id}>
                <button
                  type="button"
                  style={placeOver(box)}
                  onClick={(event) => select(`report:${report.id}`, event.currentTarget)}
                >
                  <span>{sentences(report.by, report.when, report.claim, report.touched)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** One button a count: the version that is counted. */
export function CountControls(props: {
  story: Story;
  plan: Plan;
  counts: readonly PlacedCount[];
  marks: Marks;
}) {
  const { story, plan, counts, marks } = props;
  return (
    <ul className="controls" aria-label="Counts of the plan">
      {plan.counts.flatMap((count) => {
        const placed = counts.find(({ key }) => key === count.key);
        const ref: MarkRef = `version:${count.version}`;
        if (!placed || marks.emphasis(ref) === 'hidden') return [];
        return (
          <li key={count.key}>
            <MarkControl
              marks={marks}
              mark={ref}
              box={placed.hit}
              name={sentences(count.when, count.by, count.said, certaintyLabel(story, ref))}
            />
          </li>
        );
      })}
    </ul>
  );
}
