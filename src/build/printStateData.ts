// What a chart shows in one state as JSON: its table as records, and every source that it names.
import type { ChartState } from '../charts/chartStates.ts';
import { resolveSources } from '../story/evidence.ts';
import type { Story } from '../story/schema.ts';
import { selectTable } from '../story/selectTable.ts';
import { addressOf } from './metadata.ts';

const STORY_FILE = 'data/story.json';

/** From a state's folder, such as `embed/v1/map/`, up to the site's root. */
const rootFrom = (path: string) => '../'.repeat(path.split('/').length - 1);

/**
 * The data of a state that stands at a path, such as `embed/v1/map/`. Without a known site the
 * story's address is relative to that path.
 */
export function printStateData(story: Story, state: ChartState, path: string, site?: string) {
  const { meta } = story;
  const table = selectTable(story, state.view);
  const named = [...new Set(table.rows.flatMap((row) => row.sources))].sort();
  return `${JSON.stringify(
    {
      chart: state.chart,
      state: state.folder,
      title: state.title,
      caption: table.caption,
      story: {
        id: meta.id,
        title: meta.title,
        headline: meta.headline,
        data: site === undefined ? `${rootFrom(path)}${STORY_FILE}` : addressOf(STORY_FILE, site),
      },
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
