// The competing counts as a drawing: a row an account, its squares, its words.
import { memo } from 'react';
import { boxPath } from '../../layout/glyph.ts';
import type { PlacedCount } from '../../layout/placeCounts.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { Certainty, Story } from '../../story/schema.ts';
import { CertainShape } from '../parts/CertainShape.tsx';
import { Mark } from '../parts/Mark.tsx';
import { PlanText } from './PlanText.tsx';

/** What is counted and not published is hollow, whether the count is disputed or not: its sign tells that. */
const squareCertainty = (certainty: Certainty): Certainty =>
  certainty === 'disputed' ? 'undisclosed' : certainty;

export const CountMarks = memo(function CountMarks(props: {
  story: Story;
  counts: readonly PlacedCount[];
}) {
  const { story, counts } = props;
  return counts.map((count) => {
    const certainty = squareCertainty(certaintyOf(story, `version:${count.version}`));
    return (
      <Mark of={`version:${count.version}`} key={count.key} className="count">
        {count.squares.map((box) => (
          <CertainShape key={box.x} d={boxPath(box)} bounds={box} certainty={certainty} />
        ))}
        {count.maybe.map((box) => (
          <path key={box.x} className="maybe" d={boxPath(box)} />
        ))}
        {count.open && (
          <>
            <CertainShape d={count.open.bar} bounds={count.hit} certainty="undisclosed" />
            <path className="maybe" d={count.open.fading} />
          </>
        )}
        {count.sign && (
          <CertainShape d={boxPath(count.sign)} bounds={count.sign} certainty={count.certainty} />
        )}
        {count.texts.map((line) => (
          <PlanText key={`${line.x}-${line.y}`} line={line} />
        ))}
      </Mark>
    );
  });
});
