// The day an embed shows: the story's own, or an earlier one that its address asks for.
import { parseDay } from '../story/parseDay.ts';
import type { Story } from '../story/schema.ts';
import { selectAsOf } from '../story/selectAsOf.ts';

export interface EmbedDay {
  /** The story as it was known on that day. */
  readonly story: Story;
  /** What the address is to say; `null` for nothing, as on the story's own date. */
  readonly asOf: string | null;
  /** Whether the address asks for another day than is shown. */
  readonly isAdjusted: boolean;
}

/** The day nearest to what an address asks for; without a word, or with nonsense, the story's own. */
export function dayOfQuery(whole: Story, query: URLSearchParams): EmbedDay {
  const asked = query.get('asOf');
  const day = parseDay(whole, asked);
  return {
    story: selectAsOf(whole, day),
    asOf: day === whole.meta.asOf ? null : day,
    isAdjusted: asked !== null && asked !== day,
  };
}
