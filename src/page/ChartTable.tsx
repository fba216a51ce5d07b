// The table of exactly what a chart of the page shows, in place of its drawing.
import { useMemo } from 'react';
import { CertaintyMark } from '../charts/parts/CertaintyMark.tsx';
import { DataTable } from '../reading/DataTable.tsx';
import type { Certainty, Story, View } from '../story/schema.ts';
import { selectTable } from '../story/selectTable.ts';
import { useWords } from '../words/WordsContext.ts';
import { DEFAULT_WORDS } from '../words/words.ts';
import '../styles/table.css';

const markOf = (certainty: Certainty) => <CertaintyMark certainty={certainty} />;

export function ChartTable({ story, view }: { story: Story; view: View }) {
  const { tag, charts } = useWords();
  const table = useMemo(() => selectTable(story, view), [story, view]);
  const caption = tag === DEFAULT_WORDS.tag ? table.caption : charts.titles[view.chart];
  return <DataTable story={story} table={table} caption={caption} certaintyMark={markOf} />;
}
