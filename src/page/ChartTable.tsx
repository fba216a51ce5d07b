// The table of exactly what a chart of the page shows, in place of its drawing.
import { useMemo } from 'react';
import { CertaintyMark } from '../charts/parts/CertaintyMark.tsx';
import { captionOf } from '../reading/captionOf.ts';
import { DataTable } from '../reading/DataTable.tsx';
import type { Certainty, Story, View } from '../story/schema.ts';
import { selectTable } from '../story/selectTable.ts';
import { useWords } from '../words/WordsContext.ts';
import '../styles/table.css';

const markOf = (certainty: Certainty) => <CertaintyMark certainty={certainty} />;

export function ChartTable({ story, view }: { story: Story; view: View }) {
  const words = useWords();
  const table = useMemo(() => selectTable(story, view), [story, view]);
  const caption = captionOf(table, view.chart, words);
  return <DataTable story={story} table={table} caption={caption} certaintyMark={markOf} />;
}
