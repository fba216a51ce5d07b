// The day whose knowledge is shown.
import { useSpeech } from '../words/WordsContext.ts';

export function AsKnownOn({ day, className = 'quiet' }: { day: string; className?: string }) {
  const { words, ours } = useSpeech();
  return (
    <p className={className} {...ours}>
      {words.reading.asKnownOn} <time dateTime={day}>{words.day(day)}</time>
    </p>
  );
}
