// Where everything on the plan stands, scene by scene.
import type { Plan } from '../story/selectPlan.ts';
import type { DrawingSize } from './drawingSize.ts';
import { round } from './glyph.ts';
import { NARROW_BELOW, type PlacedPlan, type PlanScene } from './placedPlan.ts';
import { placeReports } from './placeReports.ts';
import { placeRevision, type RevisionForm } from './placeRevision.ts';
import { placeGrid, placeTopics } from './placeTopics.ts';

const ALONE: RevisionForm = { share: 1, between: 28 };
/** Squares where reports stand below them; the same for all reports, so that no square moves. */
const WITH_REPORTS: RevisionForm = { share: 0.3, between: 28 };
const ABOVE_REPORTS = 30;
/** The same in a phone's low drawing, where reports would find no room otherwise. */
const LOW: RevisionForm = { ...WITH_REPORTS, between: 18, isClose: true };
const ABOVE_LOW_REPORTS = 18;
const LOW_BELOW = 460;
/** Fewest pixels across, and down for each topic, in which rows by topic have room for their words. */
const TOPICS_FROM = { width: 440, row: 26 };
/** Where the drawing stands in the room left over: a little above the middle. */
const RISE = 0.42;

/** Lowers squares and their captions; reports stand below none that are. */
function lower(placed: PlacedPlan, by: number): PlacedPlan {
  const moved = <T extends { readonly y: number }>(row: T): T => ({ ...row, y: round(row.y + by) });
  return {
    ...placed,
    points: placed.points.map((point) => ({ ...moved(point), hit: moved(point.hit) })),
    later: placed.later.map(moved),
    texts: placed.texts.map(moved),
  };
}

/** Both versions and, where the view names any, the reports; all a little above the middle. */
function placeRevised(plan: Plan, size: DrawingSize): PlacedPlan {
  const isLow = size.width < NARROW_BELOW && size.height < LOW_BELOW;
  const form = plan.reports.length === 0 ? ALONE : isLow ? LOW : WITH_REPORTS;
  const revision = placeRevision(plan, size, form);
  const above = isLow ? ABOVE_LOW_REPORTS : ABOVE_REPORTS;
  const placed: PlacedPlan = {
    points: revision.points,
    later: revision.later,
    texts: revision.texts,
    ...placeReports(plan, { ...size, top: revision.bottom + above }),
  };
  /** With reports the squares stand at the top, however much is said of them: none moves for that. */
  if (size.width < NARROW_BELOW || plan.reports.length > 0) return placed;
  return lower(placed, Math.max(0, (size.height - revision.bottom) * RISE));
}

/** Beside the text of a small laptop a drawing is narrow as a phone's, but high enough for a row a topic. */
const hasRows = ({ topics }: Plan, { width, height }: DrawingSize) =>
  width >= NARROW_BELOW ||
  (width >= TOPICS_FROM.width && height >= TOPICS_FROM.row * topics.length);

/**
 * Places the plan for one scene in a box of this many pixels. `lit` names the points whose printed
 * words are shown; it moves no square. In `counts` the points rest where `revised` has them.
 */
export function placePlan(
  plan: Plan,
  scene: PlanScene,
  lit: ReadonlySet<string>,
  size: DrawingSize,
): PlacedPlan {
  if (scene !== 'topics') return placeRevised(plan, size);
  return hasRows(plan, size) ? placeTopics(plan, lit, size) : placeGrid(plan, lit, size);
}
