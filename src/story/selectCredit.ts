// What a picture of a chart is credited to: the sources of its rows, and who published most of them.
import { compareText } from './compareText.ts';
import { indexStory } from './indexStory.ts';
import type { Story, View } from './schema.ts';
import { selectTable } from './selectTable.ts';

/** A picture has room for so many names. */
const MOST_NAMED = 6;

export interface Credit {
  /** How many sources there are. */
  readonly sources: number;
  /** Those on whom most rows rest, and what says that there are more. */
  readonly publishers: readonly string[];
}

/** `andOthers` comes last where there is no room for all names. */
export function selectCredit(story: Story, view: View, andOthers: string): Credit {
  const { source } = indexStory(story);
  const rested = selectTable(story, view).rows.flatMap(({ sources }) => sources);
  const rows = new Map<string, number>();
  for (const id of rested) {
    const publisher = source.get(id)?.publisher;
    if (publisher !== undefined) rows.set(publisher, (rows.get(publisher) ?? 0) + 1);
  }
  const publishers = [...rows]
    .sort(([a, most], [b, more]) => more - most || compareText(a, b))
    .map(([name]) => name);
  const named = publishers.slice(0, MOST_NAMED);
  return {
    sources: new Set(rested).size,
    publishers: publishers.length > MOST_NAMED ? [...named, andOthers] : named,
  };
}
