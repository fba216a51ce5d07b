// Which versions of the plan a picture sets side by side: that of the points, and one other.
import type { Count, Story, Version, View } from './schema.ts';

/** A version of the plan and what is counted of it; no count where nobody gave one. */
export interface CountedVersion {
  readonly version: Version;
  readonly count: Count | undefined;
}

const counted = (story: Story, version: Version): CountedVersion => ({
  version,
  count: story.plan.counts.find((count) => count.version === version.id),
});

/** The version that the points are from: the one counted as many, else the first. */
export function pointsVersion(story: Story): CountedVersion | undefined {
  const all = story.plan.versions.map((version) => counted(story, version));
  const total = story.plan.points.length;
  return all.find(({ count }) => count?.low === total && count.high === total) ?? all[0];
}

/** The first version that is known to exist and whose text is undisclosed. */
export function undisclosedVersion(story: Story): CountedVersion | undefined {
  const version = story.plan.versions.find((row) => row.certainty === 'undisclosed');
  return version && counted(story, version);
}

/**
 * The version that stands below the points: the first that the view lights, else the first undisclosed
 * one, else the last that the points are not from.
 */
export function laterVersion(story: Story, { lit }: View): CountedVersion | undefined {
  const first = pointsVersion(story)?.version;
  const others = story.plan.versions.filter((version) => version !== first);
  const asked = others.find(({ id }) => lit.includes(`version:${id}`));
  const version = asked ?? undisclosedVersion(story)?.version ?? others.at(-1);
  return version && counted(story, version);
}
