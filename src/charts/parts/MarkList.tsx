// The buttons that are marks, laid over their drawing. Names are said, not shown: the drawing shows them.
import type { Box } from '../../layout/glyph.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import type { Marks } from './ChartActions.tsx';

export interface MarkRow {
  readonly mark: MarkRef;
  readonly box: Box;
  readonly name: string;
  /** Where a mark stands in a list more than once. */
  readonly key?: string;
}

/**
 * Places a control over its drawing, by its middle, as CSS may make it larger than its mark. A
 * transform, as moving it is no shift of the page's layout.
 */
export const placeOver = ({ x, y, width, height }: Box) => ({
  transform: `translate(${x + width / 2}px, ${y + height / 2}px) translate(-50%, -50%)`,
  width,
  height,
});

/** Marks in reading order, those that the view hides left out; `title` or `label` names the list. */
export function MarkList(props: {
  marks: Marks;
  rows: readonly MarkRow[];
  title?: string;
  /** The same in the words of the interface; the names stay the story's. */
  label?: string;
  /** Whether the order itself says something. */
  ordered?: boolean;
}) {
  const { marks, rows, title, label, ordered } = props;
  const { ours, story } = useSpeech();
  const [list, item] = label === undefined ? [] : [ours, story];
  const List = ordered ? 'ol' : 'ul';
  const shown = rows.filter((row) => marks.emphasis(row.mark) !== 'hidden');
  return (
    shown.length > 0 && (
      <List aria-label={label ?? title} {...list}>
        {shown.map(({ mark, box, name, key = mark }) => (
          <li key={key} {...item}>
            <button {...marks.control(mark)} style={placeOver(box)}>
              <span>{name}</span>
            </button>
          </li>
        ))}
      </List>
    )
  );
}
