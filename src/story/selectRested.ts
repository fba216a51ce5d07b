// What rests on each source: the story read backwards.
import { type EvidenceRef, evidenceOf, listMarks, type SayPoints } from './evidence.ts';
import type { Story } from './schema.ts';

export interface Rested {
  readonly ref: EvidenceRef;
  readonly title: string;
}

/** For each source id, the marks and reports that name it, in the order of the file. `points` as for `evidenceOf`. */
export function selectRested(
  story: Story,
  points?: SayPoints,
): ReadonlyMap<string, readonly Rested[]> {
  const rested = new Map<string, Rested[]>();
  for (const ref of listMarks(story)) {
    const evidence = evidenceOf(story, ref, points);
    if (!evidence) continue;
    const title = evidence.when ? `${evidence.title}, ${evidence.when}` : evidence.title;
    for (const source of evidence.sources) {
      const list = rested.get(source.id) ?? [];
      list.push({ ref, title });
      rested.set(source.id, list);
    }
  }
  return rested;
}
