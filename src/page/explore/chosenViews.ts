// How each chart is seen under a choice: what is found is lit, and of words only the found ones are shown.
import { DEFAULT_VIEWS } from '../../charts/registry.ts';
import { endRef } from '../../story/emphasis.ts';
import { type EvidenceRef, isMark } from '../../story/evidence.ts';
import { indexStory, type MarkRef, splitRef } from '../../story/indexStory.ts';
import type { ChartId, Scene, Story, View } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { laterVersion } from '../../story/selectVersions.ts';
import type { FoundRef } from './listEntries.ts';

/**
 * What must be drawn for what is found, though it is not lit: who is at the end of a tie or has said something.
 * Ties between people stand on the network where one of the two is asked for, else they crowd it.
 */
function carriersOf(story: Story, { choice, found }: Chosen): MarkRef[] {
  const index = indexStory(story);
  return found.flatMap(({ ref }): MarkRef[] => {
    const [kind, id] = splitRef(ref);
    const tie = kind === 'tie' ? index.tie.get(id) : undefined;
    if (tie && choice.actor !== null)
      return [`tie:${id}`, endRef(story, tie.from), endRef(story, tie.to)];
    const said = kind === 'statement' ? index.statement.get(id) : undefined;
    if (tie && index.venue.has(tie.to)) return [`actor:${tie.from}`];
    return said ? [`actor:${said.speaker}`] : [];
  });
}

/** The scene of the plan where a reader asks for none: the counts where a choice lights some and no point. */
export function ownScene({ plan }: Story, { isOpen, lit }: Chosen): Scene {
  if (isOpen || plan.points.some(({ id }) => lit.has(`point:${id}`))) return 'topics';
  return plan.counts.some(({ version }) => lit.has(`version:${version}`)) ? 'counts' : 'topics';
}

/** The scene of the plan in which a mark is drawn: the one that is shown, where it is or none is. */
export function sceneOf(story: Story, ref: EvidenceRef | FoundRef, shown: Scene): Scene {
  const [kind, id] = splitRef(ref);
  if (kind === 'report') return 'revised';
  if (kind === 'point') return shown === 'counts' ? 'topics' : shown;
  const isLater = laterVersion(story, { chart: 'plan', lit: [] })?.version.id === id;
  if (kind !== 'version' || (isLater && shown === 'revised')) return shown;
  if (story.plan.counts.some(({ version }) => version === id)) return 'counts';
  return isLater ? 'revised' : shown;
}

/** The view of a chart, of the plan in a scene; the chart as a whole where nothing is chosen. */
export function chosenView(story: Story, chart: ChartId, chosen: Chosen, scene: Scene): View {
  const { report } = chosen.choice;
  const defaultView: View = {
    ...DEFAULT_VIEWS[chart],
    ...(chart === 'plan' && { scene }),
    ...(chart === 'plan' && scene === 'revised' && report !== null && { reports: [report] }),
  };
  if (chosen.isOpen) return defaultView;
  if (chart !== 'statements') {
    return { ...defaultView, lit: carriersOf(story, chosen), chosen: chosen.lit };
  }
  return {
    ...defaultView,
    show: chosen.found.flatMap(({ ref }) =>
      isMark(ref) && ref.startsWith('statement:') ? [ref] : [],
    ),
    topics: story.topics.map((topic) => topic.id),
  };
}
