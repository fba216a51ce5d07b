// The sources under what is found: by publisher or by day, each with what of it rests on them.
import { compareText } from './compareText.ts';
import { type EvidenceRef, evidenceOf } from './evidence.ts';
import type { Source, Story } from './schema.ts';

/** What groups of sources have in common. */
export type SourceOrder = 'publisher' | 'date';

export interface SourceGroup {
  /** The publisher's name, or the day such as `2025-11-30`. */
  readonly key: string;
  readonly sources: readonly { readonly source: Source; readonly rested: readonly EvidenceRef[] }[];
}

export interface SourceGroups {
  readonly groups: readonly SourceGroup[];
  /** How many sources there are in all groups. */
  readonly count: number;
  /** What is found and rests on one source alone: one page, or several that relay the same one. */
  readonly single: readonly { readonly ref: EvidenceRef; readonly sources: readonly Source[] }[];
}

/** Groups in the order of the alphabet or of time; sources without anything found on them are left out. */
export function selectSourceGroups(
  story: Story,
  found: readonly EvidenceRef[],
  by: SourceOrder,
): SourceGroups {
  const rested = new Map<Source, EvidenceRef[]>();
  const single: { ref: EvidenceRef; sources: readonly Source[] }[] = [];
  for (const ref of found) {
    const sources = evidenceOf(story, ref)?.sources ?? [];
    for (const source of sources) {
      const refs = rested.get(source);
      if (refs) refs.push(ref);
      else rested.set(source, [ref]);
    }
    if (new Set(sources.map(({ origin }) => origin)).size === 1) single.push({ ref, sources });
  }
  const groups = new Map<string, { source: Source; rested: EvidenceRef[] }[]>();
  for (const [source, refs] of rested) {
    const group = groups.get(source[by]) ?? [];
    group.push({ source, rested: refs });
    groups.set(source[by], group);
  }
  return {
    groups: [...groups]
      .map(([key, sources]) => ({
        key,
        sources: sources.sort(
          (a, b) =>
            compareText(a.source.date, b.source.date) || compareText(a.source.id, b.source.id),
        ),
      }))
      .sort((a, b) => a.key.localeCompare(b.key, story.meta.language)),
    count: rested.size,
    single,
  };
}
