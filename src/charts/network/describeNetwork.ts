// The network in a sentence, from the same story and view as the drawing.
import type { PlacedNetwork } from '../../layout/placedNetwork.ts';
import { emphasise } from '../../story/emphasis.ts';
import { indexStory, isBesideRoom, type MarkRef } from '../../story/indexStory.ts';
import { capital } from '../../story/planWords.ts';
import type { Story, View } from '../../story/schema.ts';
import { type Network, selectNetwork } from '../../story/selectNetwork.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';

/** Says how many people of which sides stand around which rooms, who is in the light, and how many are `left` out. */
export function describeNetwork(
  story: Story,
  view: View,
  network: Network = selectNetwork(story),
  words = DEFAULT_WORDS,
  left?: PlacedNetwork['left'],
): string {
  const { lists, told, notDrawn, moreNotDrawn } = words.charts;
  const emphasis = emphasise(story, view);
  const index = indexStory(story);
  const isShown = (ref: MarkRef) => emphasis(ref) !== 'hidden';
  const isIn = ({ id }: { readonly id: string }) =>
    network.ego !== undefined ||
    network.roomTies.some((tie) => tie.from === id && !isBesideRoom(tie));
  const sidesOf = (isMeant: (actor: { readonly id: string }) => boolean) =>
    network.inRooms
      .map(({ name, actors }) => ({
        name,
        people: actors.filter((actor) => isShown(`actor:${actor.id}`) && isMeant(actor)).length,
      }))
      .filter(({ people }) => people > 0)
      .map(({ name, people }) => told.ofSide(people, name))
      .join(', ');
  const sides = sidesOf(isIn);
  const beside = sidesOf((actor) => !isIn(actor));
  const rooms = network.rooms
    .filter(({ id }) => isShown(`venue:${id}`))
    .map((venue) => `${venue.short}, ${venue.when.words}`)
    .join('; ');
  const lit = story.actors.filter((actor) => emphasis(`actor:${actor.id}`) === 'active');
  const inRooms = network.roomTies
    .filter((tie) => emphasis(`tie:${tie.id}`) === 'active')
    .map((tie) => {
      const { from, to, certainty } = tie;
      const known = words.certainties[certainty].label.toLowerCase();
      return told.inRoom(
        index.actor.get(from)?.name ?? from,
        index.venue.get(to)?.short ?? to,
        isBesideRoom(tie) ? `${told.besideRoom}, ${known}` : known,
      );
    });
  const placed = new Set(network.roomTies.map((tie) => tie.from));
  const others = lit.filter(({ id }) => inRooms.length === 0 || !placed.has(id));
  const light = [...inRooms, ...others.map(({ name }) => name)].join(', ');
  const none = sides || beside ? '' : `${words.charts.noRoom}.`;
  const inTime = rooms ? `${told.roomsInTime}: ${rooms}.` : none;
  const people = network.ego ? lists.people : told.peopleInThem;
  const missed = left?.ids.filter((id) => isShown(`actor:${id}`)).length ?? 0;
  const said = [
    inTime,
    sides && `${people}: ${sides}.`,
    beside && `${capital(told.besideRoom)}: ${beside}.`,
    missed > 0 && `${(left?.areElsewhere ? notDrawn : moreNotDrawn)(missed)}.`,
  ];
  return said.filter(Boolean).join(' ') + (light && told.lit(light));
}
