// What a day knew, in a sentence that stands by the clock and is said when the clock is moved.
import { memo } from 'react';
import type { Story } from '../../story/schema.ts';
import { selectAsOf } from '../../story/selectAsOf.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';

/** Gives the sentence of a day of `story`, the whole one; an empty one where there is nothing to count. */
export function useKnew(story: Story): (day: string) => string {
  const { words } = useSpeech();
  const { asOf } = useWorkbenchWords();
  return (day) => {
    const { venues, statements, plan } = selectAsOf(story, day);
    const due = venues.filter(({ certainty }) => certainty === 'scheduled');
    /** What the whole story has none of is not counted. */
    const known = [
      ...(story.venues.length > 0 ? [asOf.rooms(venues.length - due.length)] : []),
      ...(story.statements.length > 0 ? [asOf.statements(statements.length)] : []),
      ...(story.plan.versions.length > 0 ? [asOf.versions(plan.versions.length)] : []),
    ];
    const names = due.map(({ short }) => short);
    return known.length > 0 ? asOf.knew(words.day(day), known, names) : '';
  };
}

export const AsOfKnew = memo(function AsOfKnew({ story, day }: { story: Story; day: string }) {
  return <p className="as-of-knew">{useKnew(story)(day)}</p>;
});
