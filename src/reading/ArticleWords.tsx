// What the primary article prints of a point, with whose words they are; nothing where it prints none.
import { capital } from '../story/planWords.ts';
import { quoted } from '../story/quoted.ts';
import type { Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';

export function ArticleWords({ story, printed }: { story: Story; printed: string | undefined }) {
  const { words, ours } = useSpeech();
  return (
    printed && (
      <>
        {' '}
        <span {...ours}>{capital(words.charts.article)}</span> {quoted(story, printed)}.
      </>
    )
  );
}
