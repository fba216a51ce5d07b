// The buttons that are marks, laid over their drawing. Names are said, not shown: the drawing shows them.
import { memo, useContext } from 'react';
import type { Box } from '../../layout/glyph.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { ChartActionsContext, controlProps, useMarksAround } from './ChartActions.tsx';
import type { MarkName } from './nameMark.ts';
import type { Light } from './useLight.ts';

export interface MarkRow extends MarkName {
  readonly mark: MarkRef;
  readonly box: Box;
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

/** Pressed, passed over and walked along in `MarkControls`, which hears all of them. */
const MarkButton = memo(function MarkButton(props: {
  story: Story;
  mark: MarkRef;
  box: Box;
  name: string;
  known: string | undefined;
  light: Light;
  /** Whether the panel of this actor is open; `undefined` for marks that are none. */
  isOpen: boolean | undefined;
}) {
  const { story, mark, box, name, known, light, isOpen } = props;
  const { ours, story: told } = useSpeech();
  return (
    <li {...told}>
      <button
        {...controlProps(story, mark)}
        ref={light}
        aria-expanded={isOpen}
        style={placeOver(box)}
      >
        <span>
          {name} {ours.lang && known ? <span {...ours}>{known}</span> : known}
        </span>
      </button>
    </li>
  );
});

/** Marks in reading order, those that the view hides left out; `title` or `label` names the list. */
export function MarkList(props: {
  story: Story;
  rows: readonly MarkRow[];
  title?: string;
  /** The same in the words of the interface; the names stay the story's. */
  label?: string;
  /** Whether the order itself says something. */
  ordered?: boolean;
}) {
  const { story, rows, title, label, ordered } = props;
  const marks = useMarksAround();
  const { openActor } = useContext(ChartActionsContext);
  const { ours } = useSpeech();
  const List = ordered ? 'ol' : 'ul';
  const shown = rows.filter((row) => marks.isShown(row.mark));
  return (
    shown.length > 0 && (
      <List aria-label={label ?? title} {...(label === undefined ? {} : ours)}>
        {shown.map(({ mark, box, name, known, key = mark }) => (
          <MarkButton
            key={key}
            story={story}
            mark={mark}
            box={box}
            name={name}
            known={known}
            light={marks.light}
            isOpen={mark.startsWith('actor:') ? mark === `actor:${openActor}` : undefined}
          />
        ))}
      </List>
    )
  );
}
