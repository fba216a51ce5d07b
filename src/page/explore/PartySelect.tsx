// The sides and actors that can be compared, in one list.
import type { Story } from '../../story/schema.ts';
import { groupBySide } from '../../story/selectNetwork.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';

export function PartySelect(props: {
  story: Story;
  label: string;
  /** `side:<id>`, `actor:<id>`, or empty. */
  chosen: string;
  onChoose: (ref: string) => void;
}) {
  const { story, label, chosen, onChoose } = props;
  const { compare: say } = useWorkbenchWords();
  const { words, story: told } = useSpeech();
  return (
    <label className="part" data-chosen={chosen !== ''}>
      <span>{label}</span>
      <select
        className="field-line"
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{say.nobody}</option>
        <optgroup label={say.sides}>
          {story.sides.map(({ id, name }) => (
            <option key={id} value={`side:${id}`} {...told}>
              {name}
            </option>
          ))}
        </optgroup>
        {groupBySide(story, story.actors, words.charts.others).map((group) => (
          <optgroup key={group.name} label={group.name} {...told}>
            {group.actors.map(({ id, name }) => (
              <option key={id} value={`actor:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
