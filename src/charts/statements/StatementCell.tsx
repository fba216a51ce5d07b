// What one side said on one topic: two statements, the others on request, or why there are none.
import { useContext, useId } from 'react';
import type { Story } from '../../story/schema.ts';
import type { Cell, Speakers } from '../../story/selectStatements.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { SideShape } from '../parts/CertainShape.tsx';
import { HeadingLevelContext, SoughtContext } from '../parts/ChartActions.tsx';
import { useWhole } from '../parts/useWhole.ts';
import { StatementItem } from './StatementItem.tsx';

/** As many statements of a side on a topic stand at first. */
export const SHOWN_FIRST = 2;
const GLYPH = 11;

/** A side's name with its shape, so that colour is not its only sign. */
export function SideName({ side }: { side: Speakers }) {
  const { ours } = useSpeech();
  return (
    <span className="side-name" data-side={side.rank} {...(side.rank === undefined && ours)}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
        <SideShape rank={side.rank} diameter={GLYPH} certainty="confirmed" />
      </svg>
      {side.name}
    </span>
  );
}

export function StatementCell({ story, cell }: { story: Story; cell: Cell }) {
  const { words, ours } = useSpeech();
  const level = useContext(HeadingLevelContext);
  const sought = useContext(SoughtContext);
  const isBehind = cell.statements
    .slice(SHOWN_FIRST)
    .some(({ id: said }) => sought?.ref === `statement:${said}`);
  const { isWhole, list, toggle } = useWhole(SHOWN_FIRST, isBehind ? sought : null);
  const id = useId();
  const more = cell.statements.length - SHOWN_FIRST;
  const shown = isWhole ? cell.statements : cell.statements.slice(0, SHOWN_FIRST);
  return (
    <div className="cell">
      <h4 aria-level={level + 1}>
        <SideName side={cell} />
      </h4>
      {cell.statements.length === 0 ? (
        <p className="nothing" {...ours}>
          {cell.left > 0 ? words.charts.leftOut(cell.left) : words.charts.noneOnTopic}
        </p>
      ) : (
        <ul id={id} ref={list}>
          {shown.map((statement) => (
            <StatementItem key={statement.id} story={story} statement={statement} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button
          type="button"
          className="more"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={toggle}
          {...ours}
        >
          {isWhole ? words.charts.fewer : words.charts.more(more)}
          <span className="unseen"> {words.charts.from(cell.name)}</span>
        </button>
      )}
    </div>
  );
}
