// What a story has anything of: charts, scenes of the plan and parts of a choice without a row are not offered.
import { CHOICE_PARTS, type Choice, type ChoicePart } from '../../story/choice.ts';
import { CHART_IDS, SCENES } from '../../story/kinds.ts';
import type { ChartId, Scene, Story } from '../../story/schema.ts';
import { laterVersion } from '../../story/selectVersions.ts';
import { storyFacets } from '../../story/storyFacets.ts';

/** Scenes of the plan in which this story has something; none where it has no plan. */
export function scenesOf({ plan, ...story }: Story): readonly Scene[] {
  const hasPoints = plan.points.length > 0;
  const later = laterVersion({ plan, ...story }, { chart: 'plan', lit: [] });
  const has: Readonly<Record<Scene, boolean>> = {
    topics: hasPoints,
    revised: hasPoints
      ? plan.versions.length > 0 || plan.reports.length > 0
      : later?.count !== undefined,
    counts: plan.counts.length > 0,
  };
  return SCENES.filter((scene) => has[scene]);
}

/** Charts on which this story has something, on whatever day. */
export function chartsOf(story: Story): readonly ChartId[] {
  const { actors, venues, events, statements } = story;
  const rows: Readonly<Record<ChartId, readonly unknown[]>> = {
    network: [...actors, ...venues],
    timeline: [...venues, ...events, ...statements],
    plan: scenesOf(story),
    map: venues,
    statements,
  };
  return CHART_IDS.filter((id) => rows[id].length > 0);
}

/** Parts by which some row of this story can be found, on whatever day, and those that are chosen. */
export const partsOf = (story: Story, choice: Choice): readonly ChoicePart[] =>
  CHOICE_PARTS.filter(
    (part) =>
      choice[part] !== null || storyFacets(story).some(({ facets }) => facets[part].size > 0),
  );
