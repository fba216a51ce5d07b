// The timeline in a sentence or two, from the same story and view as the drawing.
import type { PlacedTimeline } from '../../layout/placeTimeline.ts';
import { shortDay } from '../../story/dates.ts';
import { emphasise } from '../../story/emphasis.ts';
import { indexStory, type MarkRef } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { selectTimeline, type Timeline } from '../../story/selectTimeline.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';

/**
 * Says from when to when, how many threads of which sides, the rooms in order, what and who is in the light:
 * of those `placed`, if not all are drawn, and how many others there are.
 */
export function describeTimeline(
  story: Story,
  view: View,
  timeline: Timeline = selectTimeline(story, view),
  words = DEFAULT_WORDS,
  placed?: Pick<PlacedTimeline, 'names' | 'rooms' | 'left'>,
): string {
  const { lists, told, moreNotDrawn } = words.charts;
  const drawn = placed && new Set(placed.names.map(({ id }) => id));
  const groups = timeline.groups.map(({ name, threads }) => ({
    name,
    threads: threads.filter(({ id }) => drawn?.has(id) ?? true),
  }));
  const day = (number: number) => shortDay(number, timeline.year, words.months);
  const emphasis = emphasise(story, view);
  const isLit = (ref: MarkRef) => emphasis(ref) === 'active';
  const { event: events } = indexStory(story);
  const sides = groups
    .filter((group) => group.threads.length > 0)
    .map((group) => `${group.name} ${group.threads.length}`)
    .join(', ');
  const placedIn = (id: string) => placed?.rooms.find((room) => room.id === id);
  const drawnRooms = timeline.rooms.filter(({ id }) => !placed || placedIn(id));
  const rooms = drawnRooms
    .map(({ id, venue }) => {
      const certainty = words.certainties[venue.certainty].label.toLowerCase();
      const left = placedIn(id)?.left ?? 0;
      const about = left > 0 ? `${certainty}; ${moreNotDrawn(left)}` : certainty;
      return `${venue.short}, ${venue.when.words} (${about})`;
    })
    .join('; ');
  const threads = groups.flatMap((group) => group.threads);
  const said = threads.flatMap((thread) => thread.statements);
  const litSaid = said.filter(({ id }) => isLit(`statement:${id}`)).length;
  const lit = [
    ...drawnRooms.flatMap(({ id, venue }) => (isLit(`venue:${id}`) ? venue.short : [])),
    ...timeline.events.flatMap(({ id }) => (isLit(`event:${id}`) ? events.get(id)?.title : [])),
    ...threads.flatMap(({ id, actor }) => (isLit(`actor:${id}`) ? actor.name : [])),
    ...(litSaid > 0 ? [`${lists.statements.toLowerCase()}: ${litSaid}`] : []),
  ].join(', ');
  return [
    told.lines(day(timeline.from), day(timeline.to), sides),
    placed && placed.left > 0 && `${moreNotDrawn(placed.left)}.`,
    rooms && `${told.meetIn}: ${rooms}.`,
    said.length > 0 && `${told.saidOnLines}: ${said.length}.`,
    told.knownOn(day(timeline.asOf)) + (lit && told.lit(lit)),
  ]
    .filter(Boolean)
    .join(' ');
}
