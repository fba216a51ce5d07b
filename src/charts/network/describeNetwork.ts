// The network in a sentence, from the same story and view as the drawing.
import { emphasise } from '../../story/emphasis.ts';
import { indexStory } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { type Network, selectNetwork } from '../../story/selectNetwork.ts';

/** Says how many people of which sides stand around which rooms, and who is in the light. */
export function describeNetwork(
  story: Story,
  view: View,
  network: Network = selectNetwork(story),
): string {
  const emphasis = emphasise(story, view);
  const index = indexStory(story);
  const sides = network.inRooms
    .map((group) => `${group.actors.length} of ${group.name}`)
    .join(', ');
  const rooms = network.rooms.map((venue) => `${venue.short}, ${venue.when.words}`).join('; ');
  const lit = story.actors.filter((actor) => emphasis(`actor:${actor.id}`) === 'active');
  const inRooms = network.roomTies
    .filter((tie) => emphasis(`tie:${tie.id}`) === 'active')
    .map(
      (tie) =>
        `${index.actor.get(tie.from)?.name} in ${index.venue.get(tie.to)?.short} (${tie.certainty})`,
    );
  const placed = new Set(network.roomTies.map((tie) => tie.from));
  const others = lit.filter(({ id }) => inRooms.length === 0 || !placed.has(id));
  const light = [...inRooms, ...others.map(({ name }) => name)].join(', ');
  const told = rooms && `Rooms in order of time: ${rooms}. `;
  const people = network.ego ? 'People' : 'People in them';
  return `${told}${people}: ${sides}.${light ? ` Highlighted: ${light}.` : ''}`;
}
