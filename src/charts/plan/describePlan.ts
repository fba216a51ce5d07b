// The plan in a sentence or two, from the same story and view as the drawing.
import { emphasise } from '../../story/emphasis.ts';
import { joinWords, textWords, unitWords, versionHeading } from '../../story/planWords.ts';
import type { Story, View } from '../../story/schema.ts';
import {
  type CountedVersion,
  planPoints,
  planReports,
  planScene,
  planTopics,
  pointsVersion,
  undisclosedVersion,
} from '../../story/selectPlan.ts';

/** How a version stands whose text is undisclosed: as squares, where somebody gave their number. */
const asHollow = (row: CountedVersion) =>
  `${versionHeading(row)}, ${row.count ? 'as hollow squares' : 'the number of its points unknown'}. ${textWords(row.version)}`;

/**
 * Says what the scene shows: points by topic, the two versions, or the competing counts. `left` is how
 * many reports of change the drawing has no room for.
 */
export function describePlan(story: Story, view: View, left = 0): string {
  const scene = planScene(story, view);
  if (scene === 'counts') {
    const { counts } = story.plan;
    const words = counts.map((count) => `${count.by}, ${count.words}`).join('; ');
    return `How many points the plan has, by ${unitWords(counts.length, 'accounts')}: ${words}.`;
  }
  const emphasis = emphasise(story, view);
  const points = planPoints(story);
  const lit = points.filter((point) => emphasis(`point:${point.id}`) === 'active');
  const light =
    lit.length > 0
      ? ` Highlighted: ${lit.length === 1 ? 'point' : 'points'} ${joinWords(lit.map((point) => point.number))}.`
      : '';
  const first = pointsVersion(story);
  const heading = first ? versionHeading(first) : unitWords(points.length);
  if (scene === 'revised') {
    const draft = undisclosedVersion(story);
    if (draft && draft.version === first?.version) {
      return asHollow(draft);
    }
    const below = draft ? ` Below it ${asHollow(draft)}` : '';
    const reports = planReports(story, view).length;
    const missing = left > 0 ? `, ${left} of them not drawn for want of room` : '';
    const beside =
      reports > 0 ? ` ${unitWords(reports, 'reports')} of change beside them${missing}.` : '';
    return `${heading}, as numbered squares.${below}${light}${beside}`;
  }
  const topics = planTopics(story).length;
  return `${heading}, as numbered squares in ${unitWords(topics, 'topics')}.${light}`;
}
