// How much fits what is chosen, in a sentence that stands by the choice and is said when the day changes.
import type { Chosen } from '../../story/selectChosen.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';

/** Gives the sentence of what a choice finds; an empty one where nothing is chosen. */
export function useFits(): (chosen: Chosen) => string {
  const { found, allFit, nothing } = useWorkbenchWords();
  return ({ found: { length }, total, isOpen }) => {
    if (isOpen) return '';
    if (length === 0) return nothing;
    return length === total ? allFit(total) : found(length, total);
  };
}
