// The whole story as files, in its newest state.

import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import '../../styles/takeAway.css';

const FILES = [
  'story.json',
  'actors.csv',
  'ties.csv',
  'events.csv',
  'statements.csv',
  'points.csv',
  'reports.csv',
  'sources.csv',
] as const;

export function StoryFiles() {
  const { takeAway } = useWorkbenchWords();
  const { ours } = useSpeech();
  return (
    <p className="take-away" {...ours}>
      {takeAway.whole}{' '}
      {FILES.map((file) => (
        <a key={file} href={`data/${file}`} download={file}>
          {file}
        </a>
      ))}
    </p>
  );
}
