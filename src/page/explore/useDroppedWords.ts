// Which parts of an address the story could not answer, in a sentence.
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import type { DroppedName } from './listDropped.ts';

export function useDroppedWords(names: readonly DroppedName[]): string {
  const { dropped, parts, asked } = useWorkbenchWords();
  const words = { ...parts, ...asked };
  return dropped(names.map((name) => words[name].toLowerCase()).join(', '));
}
