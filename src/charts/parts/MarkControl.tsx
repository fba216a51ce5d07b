// The button that is a mark, laid over its drawing. Its name is said, not shown: the drawing shows it.
import type { Box } from '../../layout/glyph.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Marks } from './ChartActions.tsx';

/** Places a control over its drawing. A transform, as moving it is no shift of the page's layout. */
export const placeOver = ({ x, y, width, height }: Box) => ({
  transform: `translate(${x}px, ${y}px)`,
  width,
  height,
});

export function MarkControl(props: { marks: Marks; mark: MarkRef; box: Box; name: string }) {
  const { marks, mark, box, name } = props;
  return (
    <button {...marks.control(mark)} style={placeOver(box)}>
      <span>{name}</span>
    </button>
  );
}
