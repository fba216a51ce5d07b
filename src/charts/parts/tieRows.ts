// Ties as marks to press: named by both their ends, and met by the keys that walk along ties.
import type { Box } from '../../layout/glyph.ts';
import { indexStory, type MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import type { MarkRow } from './MarkList.tsx';
import { nameMark } from './nameMark.ts';

/** Rows for the ties that a chart draws, in its order. */
export function tieRows(
  story: Story,
  ties: readonly { readonly id: string; readonly hit: Box }[],
): readonly MarkRow[] {
  const { tie: rows, venue } = indexStory(story);
  return ties.flatMap(({ id, hit }) => {
    const tie = rows.get(id);
    if (!tie) return [];
    const mark: MarkRef = `tie:${id}`;
    const ends = `actor:${tie.from} ${venue.has(tie.to) ? 'venue' : 'actor'}:${tie.to}`;
    return { mark, box: hit, name: nameMark(story, mark), ends };
  });
}
