// What a schema cannot say of a step of the plan: that its scene draws what the step lights.
import { hasMark, splitRef } from './indexStory.ts';
import type { Story, View } from './schema.ts';
import { planScene } from './selectPlan.ts';
import { laterVersion, pointsVersion } from './selectVersions.ts';

/** What a scene of the plan expects in the light instead of this mark, or `undefined` where it draws it. */
export function expectedLight(story: Story, view: View, ref: string): string | undefined {
  if (view.chart !== 'plan' || !hasMark(story, ref)) return undefined;
  const [kind, id] = splitRef(ref);
  if (kind !== 'point' && kind !== 'version') return undefined;
  const scene = planScene(story, view);
  const { counts } = story.plan;
  if (scene === 'counts') {
    const isCounted = kind === 'version' && counts.some(({ version }) => version === id);
    return isCounted
      ? undefined
      : 'a version that plan.counts counts, as the scene "counts" draws no other mark';
  }
  if (kind === 'point') return undefined;
  if (scene === 'topics') {
    return 'a point, as the scene "topics" draws no version; "revised" and "counts" do';
  }
  const later = laterVersion(story, view);
  if (later?.version.id !== id) {
    return pointsVersion(story)?.version.id === id
      ? 'points, as the scene "revised" draws this version as its points'
      : 'one version besides that of the points, as the scene "revised" draws no more';
  }
  return later.count?.low
    ? undefined
    : 'a version that plan.counts counts as one point or more, as the scene "revised" draws so many squares';
}
