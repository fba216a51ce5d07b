// A text to take away, with a button that copies it; where copying is refused the text is selected.
import { useId, useLayoutEffect, useRef } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useCopy } from './useCopy.tsx';

export function CopyBox(props: {
  name: string;
  note: string;
  text: string;
  /** Selects the text at once, where another way to take it has failed. */
  selected?: boolean;
}) {
  const { name, note, text, selected = false } = props;
  const { copy: copyWord, copyWhat } = usePageWords().embedding;
  const box = useRef<HTMLTextAreaElement>(null);
  const { copy, refuse, said } = useCopy(text);
  const id = useId();
  useLayoutEffect(() => {
    if (selected && text !== '') box.current?.select();
  }, [selected, text]);
  return (
    <div className="copy-box">
      <label htmlFor={id}>
        <strong>{name}</strong> <span className="quiet">{note}</span>
      </label>
      <textarea
        className="field"
        id={id}
        ref={box}
        readOnly
        value={text}
        rows={Math.min(text.split('\n').length, 4)}
      />
      <button
        className="field"
        type="button"
        onClick={() =>
          void copy().catch(() => {
            box.current?.select();
            refuse();
          })
        }
        aria-label={copyWhat(name)}
      >
        {copyWord}
      </button>
      <p className="quiet" role="status">
        {said}
      </p>
    </div>
  );
}
