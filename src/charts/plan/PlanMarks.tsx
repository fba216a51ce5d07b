// The plan as a drawing: numbered points that move between scenes, a later version's squares, words.
import { memo } from 'react';
import { boxPath } from '../../layout/glyph.ts';
import { type PlacedPlan, type PlacedPoint, QUIET } from '../../layout/placedPlan.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import type { PlanVersion } from '../../story/selectPlan.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { CertainShape } from '../parts/CertainShape.tsx';
import { Mark } from '../parts/Mark.tsx';
import { MovingGroup } from './MovingGroup.tsx';
import { PlanText } from './PlanText.tsx';

/** Between the first square to leave and the last. */
const STAGGER_SECONDS = 0.3;
const LARGE_FROM = 38;

export const PlanMarks = memo(function PlanMarks(props: {
  story: Story;
  placed: PlacedPlan;
  /** The version below the points; it is painted as they are, but where its text is undisclosed. */
  later: PlanVersion | undefined;
  /** Whether the points are to be seen; in the scene of counts they are not. */
  hasPoints: boolean;
}) {
  const { story, placed, later, hasPoints } = props;
  const { words, ours } = useSpeech();
  const certainty = (ref: MarkRef) => certaintyOf(story, ref) ?? 'undisclosed';
  const wait = STAGGER_SECONDS / Math.max(placed.points.length - 1, 1);
  const square = (point: PlacedPoint) => {
    const box = { x: 0, y: 0, width: point.side, height: point.side };
    const ref: MarkRef = `point:${point.id}`;
    return (
      <Mark of={ref} className="point">
        <CertainShape d={boxPath(box)} bounds={box} certainty={certainty(ref)} />
        <text
          data-size={point.side >= LARGE_FROM ? 14 : 12}
          x={point.side / 2}
          y={point.side / 2 + (point.side >= LARGE_FROM ? 5 : 4.3)}
          textAnchor="middle"
        >
          {point.number}
        </text>
      </Mark>
    );
  };

  return (
    <>
      {placed.points.map((point, at) => (
        <MovingGroup key={point.id} x={point.x} y={point.y} delay={at * wait}>
          <g className="fades" opacity={hasPoints ? 1 : 0}>
            {square(point)}
          </g>
        </MovingGroup>
      ))}
      {later && (
        <g className="fades late" opacity={placed.later.length > 0 && hasPoints ? 1 : 0}>
          <Mark of={`version:${later.id}`} className={later.isPublic ? 'point' : 'draft'}>
            {placed.later.map((box) => (
              <CertainShape
                key={`${box.x}-${box.y}`}
                d={boxPath(box)}
                bounds={box}
                certainty={certainty(`version:${later.id}`)}
              />
            ))}
          </Mark>
        </g>
      )}
      {hasPoints &&
        placed.texts.map((line) => <PlanText key={`${line.x}-${line.y}`} line={line} />)}
      {hasPoints &&
        placed.reports.map((report) => (
          <g key={report.id} className="report">
            <path className="hairline" d={`M${report.box.x},${report.box.y}h${report.box.width}`} />
            {report.texts.map((line) => (
              <PlanText key={line.y} line={line} />
            ))}
          </g>
        ))}
      {hasPoints && placed.left && (
        <text className="quiet" data-size={QUIET} x={0} y={placed.left.y} lang={ours.lang}>
          {words.charts.moreNotDrawn(placed.left.count)}
        </text>
      )}
    </>
  );
});
