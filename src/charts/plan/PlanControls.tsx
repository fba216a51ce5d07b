// The buttons that are the plan's marks, in reading order, for each of its three scenes.
import { memo, useContext } from 'react';
import type { PlacedCount } from '../../layout/placeCounts.ts';
import type { PlacedPlan } from '../../layout/placedPlan.ts';
import { certaintyOf } from '../../story/evidence.ts';
import { indexStory, type MarkRef } from '../../story/indexStory.ts';
import { capital, sentence } from '../../story/planWords.ts';
import type { Story } from '../../story/schema.ts';
import type { Plan } from '../../story/selectPlan.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { ChartActionsContext } from '../parts/ChartActions.tsx';
import { MarkList, placeOver } from '../parts/MarkList.tsx';

const sentences = (...parts: readonly (string | undefined)[]) =>
  parts.flatMap((part) => (part ? sentence(part) : [])).join(' ');

/** Points, then the later version, then reports of change. */
export const PlanControls = memo(function PlanControls(props: {
  story: Story;
  plan: Plan;
  placed: PlacedPlan;
}) {
  const { story, plan, placed } = props;
  const { select } = useContext(ChartActionsContext);
  const { words, ours, story: told } = useSpeech();
  const { point: points } = indexStory(story);
  const known = (ref: MarkRef) => words.certainties[certaintyOf(story, ref)].label;
  const nameOf = (id: string) => {
    const point = points.get(id);
    return sentences(
      point && `${capital(words.charts.points([point.number]))}: ${point.summary}`,
      point?.printed && capital(plan.article(point.printed)),
      known(`point:${id}`),
    );
  };
  const first = placed.later[0];
  const last = placed.later.at(-1);
  const { later } = plan;
  const rows = placed.isByTopic
    ? plan.topics
    : [{ id: '', name: plan.first.heading, points: plan.points }];
  const right = Math.max(0, ...placed.later.map((box) => box.x + box.width));
  return (
    <>
      {rows.map(({ id, name, points: own }) => (
        <MarkList
          key={id}
          title={name}
          story={story}
          rows={placed.points
            .filter((one) => own.some((point) => point.id === one.id))
            .map(({ id, hit }) => ({ mark: `point:${id}`, box: hit, name: nameOf(id) }))}
        />
      ))}
      {first && last && later && (
        <MarkList
          story={story}
          rows={[
            {
              mark: `version:${later.id}`,
              box: {
                x: first.x,
                y: first.y,
                width: right - first.x,
                height: last.y + last.height - first.y,
              },
              name: sentences(later.heading, later.note),
              known: later.isPublic ? sentences(known(`version:${later.id}`)) : undefined,
            },
          ]}
        />
      )}
      {placed.reports.length > 0 && (
        <ul aria-label={words.charts.lists.reports} {...ours}>
          {plan.reports.flatMap((report) => {
            const box = placed.reports.find(({ id }) => id === report.id)?.box;
            if (!box) return [];
            return (
              <li key={report.id} {...told}>
                <button
                  type="button"
                  data-report={report.id}
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
});

/** One button a count: the version that is counted. */
export const CountControls = memo(function CountControls(props: {
  story: Story;
  plan: Plan;
  counts: readonly PlacedCount[];
}) {
  const { story, plan, counts } = props;
  const { words } = useSpeech();
  const rows = plan.counts.flatMap(({ key, version, when, by, said, certainty }) => {
    const placed = counts.find((count) => count.key === key);
    const mark: MarkRef = `version:${version}`;
    if (!placed) return [];
    return {
      key,
      mark,
      box: placed.hit,
      name: sentences(when, by, said),
      known: sentences(words.certainties[certainty].label),
    };
  });
  return <MarkList label={words.charts.lists.counts} story={story} rows={rows} />;
});
