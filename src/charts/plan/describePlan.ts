// The plan in a sentence or two, from the same story and view as the drawing.
import { emphasise } from '../../story/emphasis.ts';
import { squaresHeading, textWords, versionHeading } from '../../story/planWords.ts';
import type { Story, View } from '../../story/schema.ts';
import { planPoints, planReports, planScene, planTopics } from '../../story/selectPlan.ts';
import { type CountedVersion, laterVersion, pointsVersion } from '../../story/selectVersions.ts';
import { DEFAULT_WORDS, type Words } from '../../words/words.ts';

/** How a version stands below the points: as squares, where somebody gave their number, and how well known. */
function asLater(row: CountedVersion, words: Words) {
  const { hollow, plain, unnumbered } = words.charts.told;
  const { certainty } = row.version;
  const squares = certainty === 'undisclosed' ? hollow : plain;
  const known = textWords(row.version, words) || `${words.certainties[certainty].label}.`;
  return `${versionHeading(row, words)}, ${row.count?.low ? squares : unnumbered}. ${known}`;
}

/**
 * Says what the scene shows: points by topic, the two versions, or the competing counts. `left` is how
 * many reports of change the drawing has no room for, `isByTopic` whether its points stand in rows by topic.
 */
export function describePlan(
  story: Story,
  view: View,
  left = 0,
  words = DEFAULT_WORDS,
  isByTopic = true,
): string {
  const { told, points: pointWords, nothing } = words.charts;
  const scene = planScene(story, view);
  const emphasis = emphasise(story, view);
  if (scene === 'counts') {
    const { counts } = story.plan;
    if (counts.length === 0) return `${nothing}.`;
    const lit = counts.filter(({ version }) => emphasis(`version:${version}`) === 'active');
    const said = counts.map(({ by, words }) => `${by}, ${words}`).join('; ');
    const light = lit.length > 0 ? told.lit(lit.map(({ by }) => by).join('; ')) : '';
    return `${told.counted(counts.length, said)}${light}`;
  }
  const points = planPoints(story);
  const lit = points.filter((point) => emphasis(`point:${point.id}`) === 'active');
  const light = lit.length > 0 ? told.lit(pointWords(lit.map((point) => point.number))) : '';
  const first = pointsVersion(story);
  const heading =
    first || points.length > 0 ? squaresHeading(first, points.length, words) : nothing;
  /** Of no points there is no picture. */
  const numbered = (more: string) =>
    points.length > 0 ? `, ${told.squares(points.length)}${more}` : '';
  if (scene === 'revised') {
    const later = laterVersion(story, view);
    if (later && later.version === first?.version) return asLater(later, words);
    const below = later ? told.below(asLater(later, words)) : '';
    const reports = planReports(story, view).length;
    const beside = reports > 0 ? told.beside(reports, left) : '';
    return `${heading}${numbered('')}.${below}${light}${beside}`;
  }
  const inTopics = isByTopic ? told.inTopics(planTopics(story).length) : '';
  return `${heading}${numbered(inTopics)}.${light}`;
}
