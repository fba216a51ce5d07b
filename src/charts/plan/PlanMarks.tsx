// The plan as a drawing: numbered points that move between scenes, a later version's squares, words.
import { memo, useState } from 'react';
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

const LARGE_FROM = 38;

interface Props {
  readonly story: Story;
  readonly placed: PlacedPlan;
  /** The version below the points; it is painted as they are, but where its text is undisclosed. */
  readonly later: PlanVersion | undefined;
}

function Picture({ story, placed, later }: Props) {
  const { words, ours } = useSpeech();
  const certainty = (ref: MarkRef) => certaintyOf(story, ref);
  /** Around its middle, so that a number stays there while its square grows. */
  const shape = (side: number, ref: MarkRef) => {
    const box = { x: -side / 2, y: -side / 2, width: side, height: side };
    return <CertainShape d={boxPath(box)} bounds={box} certainty={certainty(ref)} />;
  };
  const square = (point: PlacedPoint) => {
    const ref: MarkRef = `point:${point.id}`;
    return (
      <Mark of={ref} className="point">
        {shape(point.side, ref)}
        <text
          data-size={point.side >= LARGE_FROM ? 14 : 12}
          y={point.side >= LARGE_FROM ? 5 : 4.3}
          textAnchor="middle"
        >
          {point.number}
        </text>
      </Mark>
    );
  };

  return (
    <>
      {placed.points.map((point) => (
        <MovingGroup key={point.id} x={point.x + point.side / 2} y={point.y + point.side / 2}>
          {square(point)}
        </MovingGroup>
      ))}
      {later && (
        <g className="fades late" opacity={placed.later[0] ? 1 : 0}>
          <Mark of={`version:${later.id}`} className={later.isPublic ? 'point' : 'draft'}>
            {placed.later.map((box, at) => (
              <MovingGroup
                // biome-ignore lint/suspicious/noArrayIndexKey: the squares of a version are all alike
                key={`${later.id} ${at}`}
                x={box.x + box.width / 2}
                y={box.y + box.width / 2}
              >
                {shape(box.width, `version:${later.id}`)}
              </MovingGroup>
            ))}
          </Mark>
        </g>
      )}
      {placed.texts.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
        <MovingGroup key={`${line.text} ${at}`} x={line.x} y={line.y}>
          <PlanText line={{ ...line, x: 0, y: 0 }} />
        </MovingGroup>
      ))}
      <g className="fades late" opacity={(placed.reports[0] ?? placed.left) ? 1 : 0}>
        {placed.reports.map(({ id, box, texts }) => (
          <g key={id} className="report">
            <path className="hairline" d={`M${box.x},${box.y}h${box.width}`} />
            {texts.map((line) => (
              <PlanText key={line.y} line={line} />
            ))}
          </g>
        ))}
        {placed.left && (
          <text className="quiet" data-size={QUIET} x={0} y={placed.left.y} lang={ours.lang}>
            {words.charts.moreNotDrawn(placed.left.count)}
          </text>
        )}
      </g>
    </>
  );
}

/** Out of sight it is left as it was last seen: what fades is not laid out anew. */
export const PlanMarks = memo(function PlanMarks(
  props: Props & {
    /** Whether the points are to be seen; in the scene of counts they are not. */
    readonly hasPoints: boolean;
  },
) {
  const { hasPoints } = props;
  const [seen, setSeen] = useState<Props>();
  if (hasPoints && seen !== props) setSeen(props);
  return (
    <g className="fades" opacity={hasPoints ? 1 : 0}>
      {seen && <Picture {...seen} />}
    </g>
  );
});
