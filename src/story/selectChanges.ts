// What has changed in a story since a day: corrections made, and marks first published after it.
import { type EvidenceRef, evidenceOf, listMarks } from './evidence.ts';
import type { Correction, MarkKind, Story } from './schema.ts';

/** What a reader asks for first comes first. */
export const CHANGED_KINDS = [
  'statement',
  'event',
  'venue',
  'tie',
  'version',
  'report',
  'point',
  'actor',
] as const satisfies readonly (MarkKind | 'report')[];

export type ChangedKind = (typeof CHANGED_KINDS)[number];

export interface NewMarks {
  readonly kind: ChangedKind;
  readonly marks: readonly EvidenceRef[];
}

export interface Changes {
  /** In the order in which they were published. */
  readonly corrections: readonly Correction[];
  /** Kind by kind, in the order of `CHANGED_KINDS`; a kind without new marks is left out. */
  readonly newMarks: readonly NewMarks[];
  /** The day of the last change of any sort. */
  readonly modified: string;
  /** Whether the story is another than on that day: later changed, or as known on a later day. */
  readonly isNewer: boolean;
}

/** The day on which the first of its sources was published; empty where it has none. */
const firstPublished = (story: Story, ref: EvidenceRef): string =>
  evidenceOf(story, ref)
    ?.sources.map(({ date }) => date)
    .sort()[0] ?? '';

/** What was not yet in the story, or other than now, at the end of a day such as `2025-11-24`. */
export function selectChanges(story: Story, since: string): Changes {
  const { asOf, corrections, dates } = story.meta;
  const modified = dates.modified.slice(0, 10);
  const added = listMarks(story).filter((ref) => firstPublished(story, ref) > since);
  return {
    corrections: corrections
      .filter(({ date }) => date > since)
      .sort((a, b) => a.date.localeCompare(b.date)),
    newMarks: CHANGED_KINDS.map((kind) => ({
      kind,
      marks: added.filter((ref) => ref.startsWith(`${kind}:`)),
    })).filter(({ marks }) => marks.length > 0),
    modified,
    isNewer: since < modified || since < asOf,
  };
}
