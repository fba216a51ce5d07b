// What has changed in a story since a day: corrections made, and marks first known after it.
import { compareText } from './compareText.ts';
import { type EvidenceRef, listMarks } from './evidence.ts';
import type { Correction, MarkKind, Story } from './schema.ts';
import { selectAsOf } from './selectAsOf.ts';

/** What a reader asks for first comes first. */
const CHANGED_KINDS = [
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

/** What was not yet in the story, or other than now, at the end of a day such as `2025-11-24`. */
export function selectChanges(story: Story, since: string): Changes {
  const { asOf, corrections, dates } = story.meta;
  const modified = dates.modified.slice(0, 10);
  const known = new Set(listMarks(selectAsOf(story, since)));
  const added = listMarks(story).filter((ref) => !known.has(ref));
  return {
    corrections: corrections
      .filter(({ date }) => date > since)
      .sort((a, b) => compareText(a.date, b.date)),
    newMarks: CHANGED_KINDS.map((kind) => ({
      kind,
      marks: added.filter((ref) => ref.startsWith(`${kind}:`)),
    })).filter(({ marks }) => marks.length > 0),
    modified,
    isNewer: since < modified || since < asOf,
  };
}
