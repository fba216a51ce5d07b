// The plan: its published points by topic, what became of their number, and who counts how many.
import { useMemo } from 'react';
import { placeCounts } from '../../layout/placeCounts.ts';
import { placePlan } from '../../layout/placePlan.ts';
import { emphasise } from '../../story/emphasis.ts';
import type { Story, View } from '../../story/schema.ts';
import { planScene, selectPlan } from '../../story/selectPlan.ts';
import { laterVersion } from '../../story/selectVersions.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useEmphasis, useMarks } from '../parts/ChartActions.tsx';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { Drawing } from '../parts/Still.tsx';
import { useSize } from '../parts/useSize.ts';
import { CountMarks } from './CountMarks.tsx';
import { describePlan } from './describePlan.ts';
import { CountControls, PlanControls } from './PlanControls.tsx';
import { PlanMarks } from './PlanMarks.tsx';

export function PlanChart({ story, view }: { story: Story; view: View }) {
  const [canvas, size] = useSize();
  const marks = useMarks(story, view);
  const emphasis = useEmphasis(story, view);
  const { words, ours } = useSpeech();
  const scene = planScene(story, view);
  const { reports } = view;
  /** As one word, so that a new light on the same version and points moves nothing. */
  const asked = [
    `version:${laterVersion(story, view)?.version.id}`,
    ...view.lit.filter((ref) => ref.startsWith('point:')),
  ].join(' ');
  const plan = useMemo(
    () =>
      selectPlan(story, { chart: 'plan', reports, lit: asked.split(' ') as View['lit'] }, words),
    [story, reports, asked, words],
  );
  const pointsLitBy = (levelOf: typeof emphasis) =>
    plan.points.flatMap(({ id }) => (levelOf(`point:${id}`) === 'active' ? [id] : [])).join(' ');
  /** As one word, so that a new light on the same points moves nothing. */
  const litPoints = pointsLitBy(emphasis) || pointsLitBy(emphasise(story, view));
  const lit = useMemo(() => new Set(litPoints.split(' ')), [litPoints]);
  const placed = useMemo(() => placePlan(plan, scene, lit, size), [plan, scene, lit, size]);
  const counts = useMemo(
    () => (scene === 'counts' ? placeCounts(plan.counts, size) : []),
    [plan, scene, size],
  );
  const hasPoints = scene !== 'counts';
  const isEmpty = (hasPoints ? [...plan.points, ...placed.later] : plan.counts).length === 0;

  return (
    <ChartFrame
      chart="plan"
      marks={marks}
      description={describePlan(story, view, placed.left?.count, words, placed.isByTopic === true)}
      canvas={canvas}
      controls={
        <>
          {isEmpty && (
            <p className="nothing" {...ours}>
              {words.charts.nothing}
            </p>
          )}
          {hasPoints ? (
            <PlanControls story={story} plan={plan} placed={placed} />
          ) : (
            <CountControls story={story} plan={plan} counts={counts} />
          )}
        </>
      }
    >
      <Drawing size={size}>
        {/* A new size is no news: squares stand where they belong at once. */}
        <PlanMarks
          key={`${size.width} ${size.height} ${size.spread}`}
          story={story}
          placed={placed}
          later={plan.later}
          hasPoints={hasPoints}
        />
        <g className="fades late" opacity={hasPoints ? 0 : 1}>
          <CountMarks story={story} counts={counts} />
        </g>
      </Drawing>
    </ChartFrame>
  );
}
