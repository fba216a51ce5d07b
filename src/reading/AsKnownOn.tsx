// The day whose knowledge is shown.
import { useSpeech } from '../words/WordsContext.ts';

export function AsKnownOn({ day }: { day: string }) {
  const { words, ours } = useSpeech();
  return (
    <p className="quiet" {...ours}>
      {words.embed.asKnownOn} <time dateTime={day}>{words.day(day)}</time>
    </p>
  );
}
