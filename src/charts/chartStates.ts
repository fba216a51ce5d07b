// The states in which a chart stands alone, each with an address of its own: the whole chart, an actor
// on it, a step's view of it.
import { CHART_MARKS, relatedMarks } from '../story/emphasis.ts';
import { splitRef } from '../story/indexStory.ts';
import { CHART_IDS } from '../story/kinds.ts';
import type { Actor, ChartId, Step, Story, View } from '../story/schema.ts';
import type { Words } from '../words/words.ts';
import { DEFAULT_VIEWS } from './registry.ts';

export interface ChartState {
  readonly chart: ChartId;
  /** Folder below the chart's own: empty for the whole chart, `actor-<id>`, `step-<id>`. */
  readonly folder: string;
  readonly view: View;
  readonly actor?: Actor;
  readonly step?: Step;
}

/** Charts on which every actor has a state. */
const ACTOR_CHARTS: readonly ChartId[] = ['network', 'statements'];

/** The chart with nothing singled out. */
export const wholeChart = (chart: ChartId): ChartState => ({
  chart,
  folder: '',
  view: DEFAULT_VIEWS[chart],
});

/** A chart with the light on one actor and what goes with it; on statements, that actor's alone. */
export function actorState(story: Story, chart: ChartId, actor: Actor): ChartState {
  const whole = DEFAULT_VIEWS[chart];
  const related = [...relatedMarks(story, `actor:${actor.id}`)].filter((ref) =>
    CHART_MARKS[chart].includes(splitRef(ref)[0]),
  );
  const view: View =
    chart === 'statements'
      ? { ...whole, show: related, topics: story.topics.map((topic) => topic.id) }
      : { ...whole, lit: related };
  return { chart, folder: `actor-${actor.id}`, view, actor };
}

/** The chart of a step, as the step shows it. */
export const stepState = (step: Step): ChartState => ({
  chart: step.view.chart,
  folder: `step-${step.id}`,
  view: step.view,
  step,
});

/** The title of a state in the words of the interface; a step's is the story's own. */
export function stateTitle({ chart, actor, step }: ChartState, words: Words): string {
  const title = words.charts.titles[chart];
  return step?.title ?? (actor ? `${actor.name}: ${title}` : title);
}

/** Steps of the story that a chart illustrates, in reading order. */
export const chartSteps = (story: Story, chart: ChartId): readonly Step[] =>
  story.sections.flatMap((section) => section.steps).filter((step) => step.view.chart === chart);

/** Every state that has a folder of its own, chart by chart. */
export const listChartStates = (story: Story): readonly ChartState[] =>
  CHART_IDS.flatMap((chart) => [
    wholeChart(chart),
    ...(ACTOR_CHARTS.includes(chart)
      ? story.actors.map((actor) => actorState(story, chart, actor))
      : []),
    ...chartSteps(story, chart).map(stepState),
  ]);

/** Where a state stands in a site, from its root, ending in a slash. */
export const statePath = ({ chart, folder }: Pick<ChartState, 'chart' | 'folder'>): string =>
  folder === '' ? `embed/v1/${chart}/` : `embed/v1/${chart}/${folder}/`;

/** Where the files that show a state stand, from its chart's folder: an actor's only on some charts. */
export const filesPath = ({ chart, folder, actor }: ChartState): string =>
  folder === '' || (actor && !ACTOR_CHARTS.includes(chart)) ? '' : `${folder}/`;

/** The state of a chart that comes nearest to a view, in a step or with a mark lit; undefined where none does. */
export function nearestState(
  states: readonly ChartState[],
  view: View,
  step: string | undefined,
  lit: string | null,
) {
  if (step !== undefined) return states.find((one) => one.step?.id === step);
  return (
    states.find(({ actor }) => actor && `actor:${actor.id}` === lit) ??
    states.find((one) => one.view.scene === view.scene)
  );
}
