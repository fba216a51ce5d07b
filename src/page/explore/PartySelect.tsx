// The sides, and the actors known on a day, that can be compared, in one list.
import { overlap } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { listKnown } from './choiceNames.ts';

export function PartySelect(props: {
  story: Story;
  known: Story;
  label: string;
  /** `side:<id>`, `actor:<id>`, or empty. */
  chosen: string;
  /** The same, of the other place: nobody is compared with themselves, nor with their own side. */
  taken: string;
  onChoose: (ref: string) => void;
}) {
  const { story, known, label, chosen, taken, onChoose } = props;
  const { compare: say } = useWorkbenchWords();
  const { words, story: told } = useSpeech();
  const groups = listKnown(story, known, 'actor', chosen.replace('actor:', ''), words);
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
            <option
              key={id}
              value={`side:${id}`}
              disabled={overlap(story, taken, `side:${id}`)}
              {...told}
            >
              {name}
            </option>
          ))}
        </optgroup>
        {groups.map(({ heading = '', values }) => {
          const list = values.map(({ id, name }) => (
            <option
              key={id}
              value={`actor:${id}`}
              disabled={overlap(story, taken, `actor:${id}`)}
              {...told}
            >
              {name}
            </option>
          ));
          return heading === '' ? (
            list
          ) : (
            <optgroup key={heading} label={heading} {...told}>
              {list}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
