// A text to take away, with a button that copies it; where copying is refused the text is selected.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';

export function CopyBox(props: {
  name: string;
  note: string;
  text: string;
  /** Selects the text at once, where another way to take it has failed. */
  selected?: boolean;
}) {
  const { name, note, text, selected = false } = props;
  const { copy: copyWord, copyWhat, copied: done, refused } = usePageWords().embedding;
  const box = useRef<HTMLTextAreaElement>(null);
  /** `count`: how often, so that the same words can be said again. */
  const [copied, setCopied] = useState<{
    text: string;
    state: 'copied' | 'refused';
    count: number;
  }>();
  const id = useId();
  useLayoutEffect(() => {
    if (selected && text !== '') box.current?.select();
  }, [selected, text]);
  const said = copied?.text === text ? { copied: done, refused }[copied.state] : '';
  const tell = (state: 'copied' | 'refused') =>
    setCopied((before) => ({ text, state, count: (before?.count ?? 0) + 1 }));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell('copied');
    } catch {
      box.current?.select();
      tell('refused');
    }
  };
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
        onClick={() => void copy()}
        aria-label={copyWhat(name)}
      >
        {copyWord}
      </button>
      <p className="quiet" role="status">
        <span key={copied?.count}>{said}</span>
      </p>
    </div>
  );
}
