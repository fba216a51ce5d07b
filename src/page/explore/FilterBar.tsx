// What the reader can narrow the workbench by: one list for each part, with what each value would find.
import { memo } from 'react';
import { PHONE, useMedia } from '../../reading/media.ts';
import { CHOICE_PARTS, type ChoicePart, chosenParts } from '../../story/choice.ts';
import type { Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { listValues } from './choiceNames.ts';
import { choose } from './choose.ts';

const Value = memo(function Value(props: { id: string; name: string; found: number }) {
  return <option value={props.id}>{`${props.name} (${props.found})`}</option>;
});

function PartSelect(props: { story: Story; chosen: Chosen; part: ChoicePart }) {
  const { story, chosen, part } = props;
  const { words, story: told } = useSpeech();
  const { parts, all } = useWorkbenchWords();
  const value = chosen.choice[part] ?? '';
  const options = listValues(story, part, words).map(({ heading = '', values }) => {
    const list = values.map(({ id, name }) => (
      <Value key={id} id={id} name={name} found={chosen.options[part].get(id) ?? 0} />
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
        <option value="">{all[part]}</option>
        {options}
      </select>
    </label>
  );
}

/** `story` is the whole one, for its values; `chosen` what the choice finds in what is shown of it. */
export const FilterBar = memo(function FilterBar({
  story,
  chosen,
}: {
  story: Story;
  chosen: Chosen;
}) {
  const { chosenParts: heading } = useWorkbenchWords();
  const parts = chosenParts(chosen.choice).length;
  const isPhone = useMedia(PHONE);
  return (
    <details className="bench-parts" open={!isPhone}>
      <summary>{heading(parts)}</summary>
      <div className="parts">
        {CHOICE_PARTS.map((part) => (
          <PartSelect key={part} story={story} chosen={chosen} part={part} />
        ))}
      </div>
    </details>
  );
});
