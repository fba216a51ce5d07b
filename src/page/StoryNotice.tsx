// A plain sentence about the story file, with what the reader can do about it.
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
  return (
    <div className="notice" role="status" {...ours}>
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
