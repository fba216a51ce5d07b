// Where everything on the plan stands, scene by scene.

import type { Scene } from '../story/schema.ts';
import type { Plan } from '../story/selectPlan.ts';
import { type DrawingSize, NARROW_BELOW } from './drawingSize.ts';
import { round } from './glyph.ts';
import type { PlacedPlan } from './placedPlan.ts';
import { placeReports } from './placeReports.ts';
import { type PlacedRevision, placeRevision, type RevisionForm } from './placeRevision.ts';
import { placeGrid, placeTopics } from './placeTopics.ts';

/** How closely both versions stand, how far above the reports, and how low in the room left over. */
interface Form extends RevisionForm {
  readonly above: number;
  /** Share of the room left over that stands above the drawing. */
  readonly drop: number;
}

const ALONE: Form = { share: 1, between: 28, above: 0, drop: 0.42 };
/** A phone's drawing begins at the top. */
const ALONE_NARROW: Form = { ...ALONE, drop: 0 };
/** Squares where reports stand below them; the same for all reports, so that no square moves. */
const WITH_REPORTS: Form = { share: 0.3, between: 28, above: 30, drop: 0 };
/** The same where the drawing is high: larger squares, and not at its very top. */
const HIGH: Form = { ...WITH_REPORTS, share: 0.45, drop: 0.1 };
const HIGH_FROM = { width: 700, height: 650 };
/** The same in a phone's low drawing, where reports would find no room otherwise. */
const LOW: Form = { share: 0.3, between: 18, isClose: true, above: 18, drop: 0 };
const LOW_BELOW = 460;
/** Fewest pixels across, and down for each topic, in which rows by topic have room for their words. */
const TOPICS_FROM = { width: 440, row: 26 };

/** Lowers squares and their captions, and with them where reports may begin. */
function lower(placed: PlacedRevision, by: number): PlacedRevision {
  const moved = <T extends { readonly y: number }>(row: T): T => ({ ...row, y: round(row.y + by) });
  return {
    ...placed,
    points: placed.points.map((point) => ({ ...moved(point), hit: moved(point.hit) })),
    later: placed.later.map(moved),
    texts: placed.texts.map(moved),
    bottom: placed.bottom + by,
  };
}

/** How both versions stand in a drawing of this size. */
function formOf({ reports }: Plan, { width, height }: DrawingSize): Form {
  if (reports.length === 0) return width < NARROW_BELOW ? ALONE_NARROW : ALONE;
  if (width < NARROW_BELOW && height < LOW_BELOW) return LOW;
  return width < HIGH_FROM.width || height < HIGH_FROM.height ? WITH_REPORTS : HIGH;
}

/** Both versions and, where the view names any, the reports. */
function placeRevised(plan: Plan, size: DrawingSize): PlacedPlan {
  const form = formOf(plan, size);
  const revision = placeRevision(plan, size, form);
  const spare = Math.max(0, size.height - revision.bottom);
  const { bottom, ...placed } = lower(revision, spare * form.drop);
  return { ...placed, ...placeReports(plan, { ...size, top: bottom + form.above }) };
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
  scene: Scene,
  lit: ReadonlySet<string>,
  size: DrawingSize,
): PlacedPlan {
  if (scene !== 'topics') return placeRevised(plan, size);
  return hasRows(plan, size) ? placeTopics(plan, lit, size) : placeGrid(plan, lit, size);
}
