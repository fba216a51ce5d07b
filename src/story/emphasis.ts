// How strongly each mark is shown, given a view and what the reader has in focus. Never where it is.
import { hasMark, indexStory, isInRoom, type MarkRef, splitRef, tiesOf } from './indexStory.ts';
import type { ChartId, MarkKind, Story, View } from './schema.ts';

export type Emphasis = 'normal' | 'active' | 'muted' | 'hidden';

/** Kinds of marks that each chart draws. */
export const CHART_MARKS: Readonly<Record<ChartId, readonly MarkKind[]>> = {
  network: ['actor', 'venue', 'tie'],
  timeline: ['actor', 'venue', 'tie', 'statement', 'event'],
  plan: ['point', 'version'],
  map: ['venue'],
  statements: ['statement'],
};

/** The mark at an end of a tie. */
export const endRef = (story: Story, end: string): MarkRef =>
  indexStory(story).venue.has(end) ? `venue:${end}` : `actor:${end}`;

/** The mark itself and all marks of the story that it brings into the light with it. */
export function relatedMarks(story: Story, focus: MarkRef): ReadonlySet<MarkRef> {
  const index = indexStory(story);
  const [kind, id] = splitRef(focus);
  const marks = new Set<MarkRef>([focus]);
  if (kind === 'actor' || kind === 'venue') {
    for (const tie of tiesOf(story, id)) {
      marks.add(`tie:${tie.id}`).add(endRef(story, tie.from)).add(endRef(story, tie.to));
    }
    for (const event of story.events) {
      if (event.venue === id || event.actors?.includes(id)) marks.add(`event:${event.id}`);
    }
  }
  if (kind === 'actor') {
    for (const said of story.statements) {
      if (said.speaker === id) marks.add(`statement:${said.id}`);
    }
    for (const count of story.plan.counts) {
      if (count.actor === id) marks.add(`version:${count.version}`);
    }
  }
  if (kind === 'tie') {
    const tie = index.tie.get(id);
    if (tie) marks.add(endRef(story, tie.from)).add(endRef(story, tie.to));
  }
  if (kind === 'statement') {
    const said = index.statement.get(id);
    if (said) marks.add(`actor:${said.speaker}`);
    for (const count of story.plan.counts) {
      if (count.statement === id) marks.add(`version:${count.version}`);
    }
  }
  if (kind === 'event') {
    const event = index.event.get(id);
    if (event?.venue) marks.add(`venue:${event.venue}`);
    for (const actor of event?.actors ?? []) marks.add(`actor:${actor}`);
  }
  if (kind === 'version') {
    for (const count of story.plan.counts) {
      if (count.version !== id) continue;
      if (count.actor) marks.add(`actor:${count.actor}`);
      if (count.statement) marks.add(`statement:${count.statement}`);
    }
  }
  return marks;
}

/** Which marks `show` leaves: it limits the kinds it names; a tie needs both its ends, a statement its speaker. */
export function shownBy(story: Story, show: View['show']): (ref: MarkRef) => boolean {
  if (!show) return () => true;
  const index = indexStory(story);
  const shown = new Set<string>(show);
  const mentioned = new Set(show.map((ref) => splitRef(ref)[0]));
  const isShown = (ref: MarkRef): boolean => {
    const [kind, id] = splitRef(ref);
    if (mentioned.has(kind) && !shown.has(ref)) return false;
    const tie = kind === 'tie' ? index.tie.get(id) : undefined;
    if (tie) return [tie.from, tie.to].every((end) => isShown(endRef(story, end)));
    const said = kind === 'statement' ? index.statement.get(id) : undefined;
    return said ? isShown(`actor:${said.speaker}`) : true;
  };
  return isShown;
}

/**
 * Gives the level of any mark of the view's chart. A focus that touches the chart takes the light
 * over from the view; a focus that has nothing on it leaves the view as it is. A reader's choice
 * replaces what the view lights; those marks are then neither lit nor muted.
 */
export function emphasise(
  story: Story,
  view: View,
  focus: MarkRef | null = null,
): (ref: MarkRef) => Emphasis {
  const index = indexStory(story);
  const kinds = CHART_MARKS[view.chart];
  const related = focus && hasMark(story, focus) ? relatedMarks(story, focus) : null;
  const isVisible = shownBy(story, view.show);
  const touches =
    related !== null &&
    [...related].some((ref) => kinds.includes(splitRef(ref)[0]) && isVisible(ref));
  const chosen = touches ? undefined : view.chosen;
  const lit: ReadonlySet<string> =
    touches && related ? related : (chosen ?? new Set<string>(view.lit));

  return (ref) => {
    if (!isVisible(ref)) return 'hidden';
    if (lit.size === 0 && !chosen) return 'normal';
    if (lit.has(ref)) return 'active';
    if (chosen) return view.lit.includes(ref) ? 'normal' : 'muted';
    const [kind, id] = splitRef(ref);
    const tie = kind === 'tie' && !touches ? index.tie.get(id) : undefined;
    const joins =
      tie && isInRoom(story, tie) && lit.has(`actor:${tie.from}`) && lit.has(`venue:${tie.to}`);
    return joins ? 'active' : 'muted';
  };
}
