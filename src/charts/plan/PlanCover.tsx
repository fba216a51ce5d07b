// The cover's picture: the points of the first draft over the hollow squares of the undisclosed one.
import { boxPath } from '../../layout/glyph.ts';
import { placeCover } from '../../layout/placeCover.ts';
import {
  capital,
  numberWords,
  pointsInVersion,
  textWords,
  versionHeading,
} from '../../story/planWords.ts';
import type { Story } from '../../story/schema.ts';
import { planPoints, pointsVersion, undisclosedVersion } from '../../story/selectPlan.ts';
import { CertainShape } from '../parts/CertainShape.tsx';
import { useSize } from '../parts/useSize.ts';
import './cover.css';

const FIRST_WIDTH = 1250;

const captions = (story: Story) => {
  const named = story.plan.points.filter((point) => point.printed).length;
  const first = pointsVersion(story)?.version;
  const draft = undisclosedVersion(story);
  const verb = named === 1 ? 'is' : 'are';
  return {
    first: `${pointsInVersion(story.plan.points.length, first)}. ${capital(numberWords(named))} ${verb} named in the article this page follows.`,
    draft: draft ? `${versionHeading(draft)}. ${textWords(draft.version)}` : '',
  };
};

/** Decorative: one sentence stands for it where it is not seen. Sized by its container. */
export function PlanCover({ story, width = FIRST_WIDTH }: { story: Story; width?: number }) {
  const [frame, size] = useSize<HTMLDivElement>({ width, height: 200 });
  const points = planPoints(story);
  const draft = undisclosedVersion(story);
  const { first, draft: draftCaption } = captions(story);
  const { blocks } = placeCover([points.length, draft?.count?.low ?? 0], size.width);
  const [filled, hollow] = blocks;
  return (
    <div className="plan-cover" role="img" aria-label={`${first} ${draftCaption}`} ref={frame}>
      <p>{first}</p>
      {filled && (
        <svg width={size.width} height={filled.height} aria-hidden="true">
          {points.map((point, at) => {
            const box = filled.squares[at];
            return (
              box && (
                <g key={point.id} className={point.printed ? 'named' : 'unnamed'}>
                  <CertainShape d={boxPath(box)} bounds={box} certainty={point.certainty} />
                </g>
              )
            );
          })}
        </svg>
      )}
      {draft && hollow && (
        <>
          <p>{draftCaption}</p>
          <svg width={size.width} height={hollow.height} aria-hidden="true">
            {hollow.squares.map((box) => (
              <CertainShape
                key={`${box.x}-${box.y}`}
                d={boxPath(box)}
                bounds={box}
                certainty={draft.version.certainty}
              />
            ))}
          </svg>
        </>
      )}
    </div>
  );
}
