// What the reader can narrow the workbench by: one list for each part, with what each value would find.
import { memo, useMemo } from 'react';
import { PHONE, useMedia } from '../../reading/media.ts';
import { type ChoicePart, chosenParts } from '../../story/choice.ts';
import type { Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { listKnown } from './choiceNames.ts';
import { choose } from './choose.ts';
import { partsOf } from './storyHas.ts';
import { useLater } from './useInTurn.ts';

const Value = memo(function Value(props: { id: string; name: string; found: number }) {
  return <option value={props.id}>{`${props.name} (${props.found})`}</option>;
});

const PartSelect = memo(function PartSelect(props: {
  story: Story;
  known: Story;
  part: ChoicePart;
  /** What is chosen of it, empty where nothing is, and how much that finds. */
  value: string;
  found: number;
  /** How much each value would find. */
  counts: ReadonlyMap<string, number>;
}) {
  const { story, known, part, value, found, counts } = props;
  const { words, story: told, ours } = useSpeech();
  const { parts, all } = useWorkbenchWords();
  const options = listKnown(story, known, part, value, words).map(({ heading = '', values }) => {
    const list = values.map(({ id, name }) => (
      <Value key={id} id={id} name={name} found={id === value ? found : (counts.get(id) ?? 0)} />
    ));
    return heading === '' ? (
      list
    ) : (
      <optgroup key={heading} label={heading}>
        {list}
      </optgroup>
    );
  });
  return (
    <label className="part" data-chosen={value !== ''}>
      <span>{parts[part]}</span>
      <select
        className="field-line"
        name={part}
        value={value}
        onChange={(event) => choose(story, { [part]: event.target.value || null })}
        {...(part === 'certainty' ? {} : told)}
      >
        <option value="" {...ours}>
          {all[part]}
        </option>
        {options}
      </select>
    </label>
  );
});

/** `chosen` is what the choice finds in `known`, which is what is shown of the whole story. */
export const FilterBar = memo(function FilterBar(props: {
  story: Story;
  known: Story;
  chosen: Chosen;
}) {
  const { story, known, chosen } = props;
  const { chosenParts: heading } = useWorkbenchWords();
  const { choice, options } = chosen;
  const parts = chosenParts(choice).length;
  /** What closed lists hold is seen by nobody yet. */
  const lists = useLater(useMemo(() => ({ known, counts: options }), [known, options]));
  const isPhone = useMedia(PHONE);
  return (
    <details className="bench-parts" open={!isPhone}>
      <summary>{heading(parts)}</summary>
      <div className="parts">
        {partsOf(story, choice).map((part) => {
          const value = choice[part] ?? '';
          const found = options[part].get(value) ?? 0;
          return (
            <PartSelect
              key={part}
              story={story}
              known={lists.known}
              part={part}
              value={value}
              found={found}
              counts={lists.counts[part]}
            />
          );
        })}
      </div>
    </details>
  );
});
