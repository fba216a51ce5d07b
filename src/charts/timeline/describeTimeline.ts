// The timeline in a sentence or two, from the same story and view as the drawing.
import { shortDay } from '../../story/dates.ts';
import { emphasise } from '../../story/emphasis.ts';
import type { Story, View } from '../../story/schema.ts';
import { selectTimeline, type Timeline } from '../../story/selectTimeline.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';

/** Says from when to when, how many threads of which sides, the rooms in order, who is in the light. */
export function describeTimeline(
  story: Story,
  view: View,
  timeline: Timeline = selectTimeline(story, view),
  words = DEFAULT_WORDS,
): string {
  const { told } = words.charts;
  const day = (number: number) => shortDay(number, timeline.year, words.months);
  const emphasis = emphasise(story, view);
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
  const said = threads.reduce((sum, thread) => sum + thread.statements.length, 0);
  const lit = threads
    .filter((thread) => emphasis(`actor:${thread.id}`) === 'active')
    .map((thread) => thread.actor.name)
    .join(', ');
  return [
    told.lines(day(timeline.from), day(timeline.to), sides),
    rooms && `${told.meetIn}: ${rooms}.`,
    said > 0 && `${told.saidOnLines}: ${said}.`,
    told.knownOn(day(timeline.asOf)) + (lit && told.lit(lit)),
  ]
    .filter(Boolean)
    .join(' ');
}
