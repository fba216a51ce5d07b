// What a chart shows in one state, as JSON and as CSV: its table, the day, and every source it names.
import type { Choice } from './choice.ts';
import { resolveSources } from './evidence.ts';
import { printCsv } from './printCsv.ts';
import type { ChartId, Story, View } from './schema.ts';
import { selectTable } from './selectTable.ts';
import { withDay, withSources } from './table.ts';

export interface ShownState {
  readonly chart: ChartId;
  /** Its folder below the chart's own; empty for the whole chart and for a state without one. */
  readonly folder: string;
  readonly title: string;
  readonly view: View;
  /** What a reader has chosen in the workbench, part by part, and the address that shows it. */
  readonly choice?: Readonly<Partial<Choice>>;
  readonly address?: string;
}

/** The table of a state with sources and day as columns. */
export const printStateCsv = (story: Story, { view }: Pick<ShownState, 'view'>): string =>
  printCsv(withDay(story, withSources(story, selectTable(story, view))));

/** The table as records under the story's name and licence; `data` is the whole story's address. */
export function printStateData(story: Story, state: ShownState, data: string): string {
  const { meta } = story;
  const table = selectTable(story, state.view);
  const named = [...new Set(table.rows.flatMap((row) => row.sources))].sort();
  return `${JSON.stringify(
    {
      chart: state.chart,
      state: state.folder,
      choice: state.choice,
      topics: state.view.topics,
      address: state.address,
      title: state.title,
      caption: table.caption,
      story: { id: meta.id, title: meta.title, headline: meta.headline, data },
      asOf: meta.asOf,
      modified: meta.dates.modified,
      licence: meta.licence,
      columns: table.columns,
      records: table.rows.map(({ ref, cells, sources }) => ({ mark: ref, ...cells, sources })),
      sources: resolveSources(story, named),
    },
    null,
    2,
  )}\n`;
}
