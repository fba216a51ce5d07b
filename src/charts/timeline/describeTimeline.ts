// The timeline in a sentence or two, from the same story and view as the drawing.
import { shortDay } from '../../story/dates.ts';
import { emphasise } from '../../story/emphasis.ts';
import { indexStory, type MarkRef } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { selectTimeline, type Timeline } from '../../story/selectTimeline.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';

/** Says from when to when, how many threads of which sides, the rooms in order, what and who is in the light. */
export function describeTimeline(
  story: Story,
  view: View,
  timeline: Timeline = selectTimeline(story, view),
  words = DEFAULT_WORDS,
): string {
  const { lists, told } = words.charts;
  const day = (number: number) => shortDay(number, timeline.year, words.months);
  const emphasis = emphasise(story, view);
  const isLit = (ref: MarkRef) => emphasis(ref) === 'active';
  const { event: events } = indexStory(story);
  const sides = timeline.groups
    .filter((group) => group.threads.length > 0)
    .map((group) => `${group.name} ${group.threads.length}`)
    .join(', ');
  const rooms = timeline.rooms
    .map(
      ({ venue }) =>
        `${venue.short}, ${venue.when.words} (${words.certainties[venue.certainty].label.toLowerCase()})`,
    )
    .join('; ');
  const threads = timeline.groups.flatMap((group) => group.threads);
  const said = threads.flatMap((thread) => thread.statements);
  const litSaid = said.filter(({ id }) => isLit(`statement:${id}`)).length;
  const lit = [
    ...timeline.rooms.flatMap(({ id, venue }) => (isLit(`venue:${id}`) ? venue.short : [])),
    ...timeline.events.flatMap(({ id }) => (isLit(`event:${id}`) ? events.get(id)?.title : [])),
    ...threads.flatMap(({ id, actor }) => (isLit(`actor:${id}`) ? actor.name : [])),
    ...(litSaid > 0 ? [`${lists.statements.toLowerCase()}: ${litSaid}`] : []),
  ].join(', ');
  return [
    told.lines(day(timeline.from), day(timeline.to), sides),
    rooms && `${told.meetIn}: ${rooms}.`,
    said.length > 0 && `${told.saidOnLines}: ${said.length}.`,
    told.knownOn(day(timeline.asOf)) + (lit && told.lit(lit)),
  ]
    .filter(Boolean)
    .join(' ');
}
