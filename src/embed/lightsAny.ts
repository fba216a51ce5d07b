// Whether a mark brings anything that a chart shows into the light.
import { CHART_MARKS, relatedMarks } from '../story/emphasis.ts';
import type { MarkRef } from '../story/indexStory.ts';
import type { Story, View } from '../story/schema.ts';
import type { SelectTable } from '../story/selectTable.ts';
import { showTable } from '../story/showTable.ts';

/** Answers for the marks of a story by the rows of its chart. */
export const lightsAny =
  (story: Story, selectRows: SelectTable) =>
  (mark: MarkRef, view: View): boolean => {
    const related = [...relatedMarks(story, mark)];
    /** A line of the timeline is no row of its table: what stands on it is. */
    const lines = CHART_MARKS[view.chart].includes('actor')
      ? related.filter((ref) => ref.startsWith('actor:'))
      : [];
    const chosen = new Set([...related, ...lines.flatMap((ref) => [...relatedMarks(story, ref)])]);
    const lit = { ...view, chosen };
    const { rows } = showTable(story, lit, selectRows(story, lit));
    return rows.some(({ cells }) => cells.highlighted === 'yes');
  };
