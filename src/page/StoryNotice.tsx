// A plain sentence about the story file, with what the reader can do about it.
import { useCallback, useRef } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function StoryNotice(props: {
  text: string;
  action: string;
  busy?: boolean;
  onAction: () => void;
  onDismiss?: (() => void) | undefined;
}) {
  const { text, action, busy = false, onAction, onDismiss } = props;
  const { trying, dismiss } = usePageWords().failures;
  const { ours } = useSpeech();
  /** Where the reader came from; back to there once the button pressed is gone. */
  const from = useRef<Element>(null);
  const leave = useCallback((notice: Element | null) => {
    return () => {
      const place = from.current;
      const isLeft = notice?.contains(document.activeElement) && place instanceof HTMLElement;
      if (isLeft) place.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      className="notice"
      role="status"
      ref={leave}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) from.current = relatedTarget;
      }}
      {...ours}
    >
      <p>{text}</p>
      <button type="button" className="text-button" onClick={onAction} aria-disabled={busy}>
        {busy ? trying : action}
      </button>
      {onDismiss !== undefined && (
        <button type="button" className="text-button" onClick={onDismiss}>
          {dismiss}
        </button>
      )}
    </div>
  );
}
