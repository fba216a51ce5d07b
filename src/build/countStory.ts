// How much a story holds, in words.
import type { Story } from '../story/schema.ts';

/** "38 actors, 1 statement, …": the rows of a story that a reader meets. */
export function countStory({ actors, statements, events, plan, sources }: Story): string {
  return Object.entries({
    actor: actors,
    statement: statements,
    event: events,
    point: plan.points,
    source: sources,
  })
    .map(([word, { length }]) => `${length} ${word}${length === 1 ? '' : 's'}`)
    .join(', ');
}
