// A list of which the first rows are shown, and the others on request.
import { type ReactNode, useId } from 'react';
import { useWhole } from '../../charts/parts/useWhole.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';

export function MoreList<T>(props: {
  rows: readonly T[];
  first: number;
  /** What the list is of, for the button that shows the others. */
  of: string;
  /** What that button says, where the rows are not single things of what the list is of. */
  all?: (rows: number) => string;
  className?: string;
  /** A list item with a key. */
  children: (row: T) => ReactNode;
}) {
  const { rows, first, of, className, children } = props;
  const { showAll, showFewer } = useWorkbenchWords();
  const { all = showAll } = props;
  const { words, story: told } = useSpeech();
  const { isWhole, list, toggle } = useWhole(first);
  const id = useId();
  return (
    <>
      <ul id={id} ref={list} className={className} {...told}>
        {(isWhole ? rows : rows.slice(0, first)).map(children)}
      </ul>
      {rows.length > first && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={toggle}
        >
          {isWhole ? showFewer : all(rows.length)}
          <span className="unseen">: {of}</span>
        </button>
      )}
      {rows.length > first && !isWhole && (
        <p className="on-paper quiet">{words.charts.more(rows.length - first)}</p>
      )}
    </>
  );
}
