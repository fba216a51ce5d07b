// How each chart is seen under a choice: what is found is lit, and of words only the found ones are shown.
import { CHARTS } from '../../charts/registry.ts';
import type { ChartId, Story, View } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';

/** The view of a chart; the chart as a whole where nothing is chosen. */
export function chosenView(story: Story, chart: ChartId, chosen: Chosen): View {
  const { defaultView } = CHARTS[chart];
  if (chosen.isOpen) return defaultView;
  if (chart !== 'statements') return { ...defaultView, chosen: chosen.lit };
  return {
    ...defaultView,
    show: chosen.found.flatMap((row) => (row.kind === 'statement' ? [row.ref] : [])),
    topics: story.topics.map((topic) => topic.id),
  };
}
