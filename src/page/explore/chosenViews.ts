// How each chart is seen under a choice: what is found is lit, and of words only the found ones are shown.
import { CHARTS } from '../../charts/registry.ts';
import type { ChartId, Story, View } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import type { RowKind } from '../../story/storyFacets.ts';
import type { Scene } from '../parseAddress.ts';

const refsOf = (chosen: Chosen, kind: RowKind) =>
  chosen.found.flatMap((row) => (row.kind === kind ? [row.ref] : []));

/** The view of a chart, of the plan in a scene; the chart as a whole where nothing is chosen. */
export function chosenView(story: Story, chart: ChartId, chosen: Chosen, scene: Scene): View {
  const { report } = chosen.choice;
  const defaultView: View = {
    ...CHARTS[chart].defaultView,
    ...(chart === 'plan' && { scene }),
    ...(chart === 'plan' && scene === 'revised' && report !== null && { reports: [report] }),
  };
  if (chosen.isOpen) return defaultView;
  if (chart !== 'statements') {
    /** Ties between people stand on the network where one of the two is asked for, else they crowd it. */
    const lit = chosen.choice.actor === null ? [] : refsOf(chosen, 'tie');
    return { ...defaultView, lit, chosen: chosen.lit };
  }
  return {
    ...defaultView,
    show: refsOf(chosen, 'statement'),
    topics: story.topics.map((topic) => topic.id),
  };
}
