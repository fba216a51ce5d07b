// A plain sentence about the story file, with what the reader can do about it.

export function StoryNotice(props: {
  text: string;
  action: string;
  busy?: boolean;
  onAction: () => void;
  onDismiss?: () => void;
}) {
  const { text, action, busy = false, onAction, onDismiss } = props;
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      <button type="button" className="text-button" onClick={onAction} aria-disabled={busy}>
        {busy ? 'Trying…' : action}
      </button>
      {onDismiss !== undefined && (
        <button type="button" className="text-button" onClick={onDismiss}>
          Dismiss
        </button>
      )}
    </div>
  );
}
