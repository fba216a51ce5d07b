// A few things of which one is shown: a button each, the one in force stays pressed.
import { useSpeech } from '../../words/WordsContext.ts';
import '../../styles/oneOf.css';

export function OneOf<T extends string>(props: {
  /** What is chosen here, for who does not see it. */
  label: string;
  values: readonly T[];
  names: Readonly<Record<T, string>>;
  chosen: T;
  onChoose: (value: T) => void;
}) {
  const { label, values, names, chosen, onChoose } = props;
  const { ours } = useSpeech();
  return (
    <fieldset className="one-of" {...ours}>
      <legend className="unseen">{label}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {names[value]}
        </button>
      ))}
    </fieldset>
  );
}
