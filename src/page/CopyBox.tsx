// A text to take away, with a button that copies it; where copying is refused the text is selected.
import { useId, useRef, useState } from 'react';

const SAID = {
  ready: '',
  copied: 'Copied.',
  refused: 'This browser does not let the page copy. The text is selected: copy it yourself.',
} as const;

export function CopyBox({ name, note, text }: { name: string; note: string; text: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ text: string; state: keyof typeof SAID }>();
  const id = useId();
  const said = copied?.text === text ? copied.state : 'ready';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, state: 'copied' });
    } catch {
      box.current?.select();
      setCopied({ text, state: 'refused' });
    }
  };
  return (
    <div className="copy-box">
      <label htmlFor={id}>
        <strong>{name}</strong> <span className="quiet">{note}</span>
      </label>
      <textarea
        id={id}
        ref={box}
        readOnly
        value={text}
        rows={Math.min(text.split('\n').length, 4)}
      />
      <button type="button" onClick={() => void copy()} aria-label={`Copy: ${name}`}>
        Copy
      </button>
      <p className="quiet" role="status">
        {SAID[said]}
      </p>
    </div>
  );
}
