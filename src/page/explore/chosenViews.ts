// How each chart is seen under a choice: what is found is lit, and of words only the found ones are shown.
import { CHARTS } from '../../charts/registry.ts';
import { endRef } from '../../story/emphasis.ts';
import { indexStory } from '../../story/indexStory.ts';
import type { ChartId, Story, View } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import type { RowKind } from '../../story/storyFacets.ts';
import type { Scene } from '../parseAddress.ts';

const refsOf = (chosen: Chosen, kind: RowKind) =>
  chosen.found.flatMap((row) => (row.kind === kind ? [row.ref] : []));

/**
 * What must be drawn for what is found, though it is not lit: who is at the end of a tie or has said something.
 * Ties between people stand on the network where one of the two is asked for, else they crowd it.
 */
function carriersOf(story: Story, { choice, found }: Chosen): readonly string[] {
  const index = indexStory(story);
  return found.flatMap(({ ref, kind }) => {
    const id = ref.slice(kind.length + 1);
    const tie = kind === 'tie' ? index.tie.get(id) : undefined;
    if (tie && choice.actor !== null) return [ref, endRef(story, tie.from), endRef(story, tie.to)];
    const said = kind === 'statement' ? index.statement.get(id) : undefined;
    if (tie && index.venue.has(tie.to)) return [`actor:${tie.from}`];
    return said ? [`actor:${said.speaker}`] : [];
  });
}

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
    return { ...defaultView, lit: [...carriersOf(story, chosen)], chosen: chosen.lit };
  }
  return {
    ...defaultView,
    show: refsOf(chosen, 'statement'),
    topics: story.topics.map((topic) => topic.id),
  };
}
