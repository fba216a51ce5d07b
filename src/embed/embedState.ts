// What an embed shows: a state of its chart, asked for by its folder, its address or the page around it.
import {
  actorState,
  type ChartState,
  chartSteps,
  stepState,
  wholeChart,
} from '../charts/chartStates.ts';
import { relatedMarks } from '../story/emphasis.ts';
import { hasMark, indexStory, type MarkRef } from '../story/indexStory.ts';
import type { ChartId, Step, Story, View } from '../story/schema.ts';
import type { Language } from '../words/languages.ts';

export interface EmbedState {
  readonly actor: string | null;
  readonly step: string | null;
  readonly lit: MarkRef | null;
}

/** What is asked for, unchecked; a key that is not there leaves the state as it is. */
export interface Asked {
  readonly actor?: string | null;
  readonly step?: string | null;
  readonly lit?: string | null;
}

/** Whether a mark brings anything that a chart shows under a view into the light. */
export type Lights = (mark: MarkRef, view: View) => boolean;

export const NOTHING: EmbedState = { actor: null, step: null, lit: null };

const stepOf = (story: Story, chart: ChartId, id: string | null): Step | undefined =>
  chartSteps(story, chart).find((step) => step.id === id);

/** The state that a folder of the site stands for, such as `actor-rubio`. */
export function stateOfFolder(folder: string): Asked {
  if (folder.startsWith('actor-')) return { actor: folder.slice('actor-'.length) };
  return folder.startsWith('step-') ? { step: folder.slice('step-'.length) } : {};
}

/**
 * The state after what is asked for, as far as the story has it and it lights something; `adjusted` names
 * what does not. A step that is asked for takes the light of an earlier actor or mark away.
 */
export function changeState(
  story: Story,
  chart: ChartId,
  from: EmbedState,
  asked: Asked,
  lightsAny: Lights = () => true,
): { readonly state: EmbedState; readonly adjusted: readonly string[] } {
  const adjusted: string[] = [];
  const take = <T extends string>(
    key: keyof Asked,
    isThere: (value: string) => value is T,
    otherwise: T | null,
  ): T | null => {
    const value = asked[key];
    if (value === undefined) return otherwise;
    if (value === null || isThere(value)) return value;
    adjusted.push(key);
    return otherwise;
  };
  const isStep = (value: string): value is string => stepOf(story, chart, value) !== undefined;
  const step = take('step', isStep, from.step);
  const before = step !== null && step !== from.step ? NOTHING : from;
  const lights = (mark: MarkRef, actor: string | null) =>
    lightsAny(mark, chartOfState(story, chart, { step, actor, lit: null }).view);
  const isActor = (value: string): value is string =>
    indexStory(story).actor.has(value) && lights(`actor:${value}`, value);
  const actor = take('actor', isActor, before.actor);
  const isMark = (value: string): value is MarkRef => hasMark(story, value) && lights(value, actor);
  return { state: { step, actor, lit: take('lit', isMark, before.lit) }, adjusted };
}

/** What of a state takes the light over from its chart's own view. */
export const focusOfState = ({ actor, step, lit }: EmbedState): MarkRef | null =>
  lit ?? (actor !== null && step !== null ? `actor:${actor}` : null);

/**
 * The chart of a state: a step's before an actor's before the whole. What takes the light over is told as
 * lit, and drawn wherever there is no room for all; but what a step of the plan lights stays, as it says
 * which version is drawn.
 */
export function chartOfState(story: Story, chart: ChartId, state: EmbedState): ChartState {
  const step = stepOf(story, chart, state.step);
  const actor = state.actor === null ? undefined : indexStory(story).actor.get(state.actor);
  const other = actor ? actorState(story, chart, actor) : wholeChart(chart);
  const own = step ? stepState(step) : other;
  const focus = focusOfState(state);
  if (focus === null) return own;
  const chosen = relatedMarks(story, focus);
  const lit = step && chart === 'plan' ? step.view.lit : [...chosen];
  return { ...own, view: { ...own.view, lit, chosen } };
}

/** The query that says a state, such as `?step=days-geneva`; empty where nothing is singled out. */
export function queryOfState(
  { actor, step, lit }: EmbedState,
  asOf: string | null = null,
  lang: Language | null = null,
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ actor, step, lit, asOf, lang })) {
    if (value !== null) query.set(key, value);
  }
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** The place in the page that shows an earlier day, such as `#explore`: a step tells the story's own date. */
export function placeOfDay(
  story: Story,
  { step }: Pick<EmbedState, 'step'>,
  asOf: string | null,
): string {
  const workbench = story.sections.find(({ kind }) => kind === 'explore');
  return asOf !== null && step === null && workbench ? `#${workbench.id}` : '';
}
