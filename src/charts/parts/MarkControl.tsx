// The button that is a mark, laid over its drawing. Its name is said, not shown: the drawing shows it.
import type { Box } from '../../layout/glyph.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Marks } from './ChartActions.tsx';

export function MarkControl(props: { marks: Marks; mark: MarkRef; box: Box; name: string }) {
  const { marks, mark, box, name } = props;
  return (
    <button
      {...marks.control(mark)}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <span>{name}</span>
    </button>
  );
}
