// One thing that a choice finds: what, who, when, how well known; select it to see who says so.
import { memo } from 'react';
import { CertaintyMark } from '../../charts/parts/CertaintyMark.tsx';
import { useFocus } from '../../reading/Focus.tsx';
import { MarkLink } from '../../reading/MarkLink.tsx';
import { describeRow } from '../../story/describeRow.ts';
import { type EvidenceRef, isMark } from '../../story/evidence.ts';
import { quoted } from '../../story/quoted.ts';
import type { Certainty, Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';

export const FoundRow = memo(function FoundRow(props: {
  story: Story;
  mark: EvidenceRef;
  /** What stands beside it, in place of its own few words more. */
  more?: string;
  onShow?: (mark: EvidenceRef) => void;
}) {
  const { story, mark, onShow } = props;
  const { select } = useFocus();
  const { words, ours, titled } = useSpeech();
  const { countKnown } = useWorkbenchWords();
  const nameOf = (known: Certainty) => words.certainties[known].label.toLowerCase();
  const row = describeRow(story, mark, words);
  if (!row) return null;
  const { what, isQuote, wording, speaker, when, certainty, more } = { ...row, ...props };
  return (
    <li data-row={mark} data-certainty={certainty}>
      <CertaintyMark certainty={certainty} />
      <div>
        {isMark(mark) && mark.startsWith('actor:') ? (
          <MarkLink story={story} mark={mark}>
            {what}
          </MarkLink>
        ) : (
          <button
            type="button"
            className="row-what"
            aria-haspopup="dialog"
            data-quote={isQuote}
            {...titled(mark)}
            onClick={(event) => {
              onShow?.(mark);
              select(mark, event.currentTarget);
            }}
          >
            {isQuote ? quoted(story, what) : what}
          </button>
        )}
        <p className="quiet">
          {speaker && (
            <>
              <MarkLink story={story} mark={`actor:${speaker.id}`} tail=",">
                {speaker.name}
              </MarkLink>{' '}
            </>
          )}
          {[when, more].filter(Boolean).join(' · ')}
          {wording && wording !== 'exact' && (
            <>
              {' · '}
              <span {...ours}>{words.wordingLabels[wording]}</span>
            </>
          )}
          <span className={certainty === 'confirmed' ? 'unseen' : undefined}>
            {' · '}
            <span {...ours}>{nameOf(certainty)}</span>
          </span>
          {row.countCertainties.map((known) => (
            <span key={known}>
              {' · '}
              <span {...ours}>{countKnown(nameOf(known))}</span>
            </span>
          ))}
        </p>
      </div>
    </li>
  );
});
