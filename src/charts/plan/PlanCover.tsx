// The cover's picture: the points of the first draft over the hollow squares of the undisclosed one.
import type { ReactNode } from 'react';
import { type Box, boxPath } from '../../layout/glyph.ts';
import { placeCover } from '../../layout/placeCover.ts';
import { coverHeading, textWords, versionHeading } from '../../story/planWords.ts';
import type { Story } from '../../story/schema.ts';
import { planPoints } from '../../story/selectPlan.ts';
import { pointsVersion, undisclosedVersion } from '../../story/selectVersions.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import type { Words } from '../../words/words.ts';
import { CertainShape } from '../parts/CertainShape.tsx';
import { Drawing } from '../parts/Still.tsx';
import './cover.css';

/** Widths in pixels for which the squares are placed: a row of all, and rows for a phone. */
const WIDTHS = [1250, 350];

type Draw = (box: Box, at: number) => ReactNode;

const captions = (story: Story, words: Words) => {
  const { points } = story.plan;
  const named = points.filter((point) => point.printed).length;
  const draft = undisclosedVersion(story);
  const heading = `${coverHeading(pointsVersion(story), points.length, words)}.`;
  const inArticle = story.meta.primarySource ? ` ${words.charts.inArticle(named)}` : '';
  return {
    first: points.length > 0 ? heading + inArticle : '',
    draft: draft ? `${versionHeading(draft, words)}. ${textWords(draft.version, words)}` : '',
  };
};

function Squares(props: { boxes: readonly Box[]; height: number; width: number; draw: Draw }) {
  const { boxes, height, width, draw } = props;
  return <Drawing size={{ width, height }}>{boxes.map(draw)}</Drawing>;
}

/** Decorative: one sentence stands for it where it is not seen. CSS shows the width that fits. */
export function PlanCover({ story }: { story: Story }) {
  const points = planPoints(story);
  const draft = undisclosedVersion(story);
  const { words } = useSpeech();
  const caption = captions(story, words);
  const label = [caption.first, caption.draft].filter(Boolean).join(' ');
  const drawPoint: Draw = (box, at) => {
    const point = points[at];
    return (
      point && (
        <g key={point.id} className={point.printed ? 'named' : 'unnamed'}>
          <CertainShape d={boxPath(box)} bounds={box} certainty={point.certainty} />
        </g>
      )
    );
  };
  const drawHollow: Draw = (box) => (
    <CertainShape
      key={`${box.x}-${box.y}`}
      d={boxPath(box)}
      bounds={box}
      certainty={draft?.version.certainty ?? 'undisclosed'}
    />
  );
  if (label === '') return null;
  return (
    <div className="plan-cover" role="img" aria-label={label}>
      {WIDTHS.map((width) => {
        const { blocks } = placeCover([points.length, draft?.count?.low ?? 0], width);
        const [filled, hollow] = blocks;
        return (
          <div key={width} className="plan-cover-form" data-width={width} aria-hidden="true">
            {filled && caption.first && (
              <>
                <p>{caption.first}</p>
                <Squares
                  boxes={filled.squares}
                  height={filled.height}
                  width={width}
                  draw={drawPoint}
                />
              </>
            )}
            {draft && hollow && (
              <>
                <p>{caption.draft}</p>
                <Squares
                  boxes={hollow.squares}
                  height={hollow.height}
                  width={width}
                  draw={drawHollow}
                />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
