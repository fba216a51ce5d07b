// How far a day could see: which sources of a story were out by its end.
import type { Story } from './schema.ts';

/** What the sources of a story had published by the end of a day. */
export interface Horizon {
  /** The day, such as `2025-11-22`. */
  readonly day: string;
  /** Those of these sources that were out by the end of the day, in the order given. */
  readonly outBy: (sources: readonly string[]) => readonly string[];
  /** Those on which the story itself may rest: what came out after its own date only checks it. */
  readonly everOut: (sources: readonly string[]) => readonly string[];
  /** How many sources of different origin there are among these. */
  readonly countOrigins: (sources: readonly string[]) => number;
  /** The article that the story follows. */
  readonly primary: string | undefined;
}

/** The horizon of a story on a day `YYYY-MM-DD`. */
export function horizonOn(story: Story, day: string): Horizon {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const upTo = (last: string) => (ids: readonly string[]) =>
    ids.filter((id) => (sources.get(id)?.date ?? '~') <= last);
  return {
    day,
    outBy: upTo(day),
    everOut: upTo(story.meta.asOf),
    countOrigins: (ids) => new Set(ids.map((id) => sources.get(id)?.origin)).size,
    primary: story.meta.primarySource?.id,
  };
}
