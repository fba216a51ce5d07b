// What has changed since an old link was made, in a sentence that the reader can dismiss.
import { useState } from 'react';
import type { Story } from '../../story/schema.ts';
import { selectChanges } from '../../story/selectChanges.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import '../../styles/takeAway.css';

/** `story` is the story as published; `since` the day of the link, such as `2025-11-24`. */
export function ChangesNotice({ story, since }: { story: Story; since: string }) {
  const { words, ours, story: told } = useSpeech();
  const { changes: say } = useWorkbenchWords();
  const { dismiss } = usePageWords().failures;
  const [dismissed, setDismissed] = useState<string>();
  const { corrections, newMarks, modified, isNewer } = selectChanges(story, since);
  if (!isNewer || dismissed === since) return null;
  /** The notice takes the button with it: the focus goes to what stands below, the page's bar. */
  const leave = () => {
    document.querySelector<HTMLElement>('.bar :is(summary, button, a)')?.focus();
    setDismissed(since);
  };
  const kinds = newMarks.map(({ kind, marks }) => say.kinds[kind](marks.length));
  const changes = [
    ...(corrections.length > 0 ? [say.corrections(corrections.length)] : []),
    ...(kinds.length > 0 ? [say.added(kinds.join(', '))] : []),
  ].join('; ');
  return (
    <div className="notice changes" role="status" {...ours}>
      <p>
        {changes === '' ? say.edited(words.day(modified)) : say.since(words.day(since), changes)}
      </p>
      {corrections.length > 0 && (
        <ul>
          {corrections.map(({ date, text }) => (
            <li key={date + text}>
              {words.day(date)}: <span {...told}>{text}</span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="text-button" onClick={leave}>
        {dismiss}
      </button>
    </div>
  );
}
