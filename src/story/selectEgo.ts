// The network of one actor: the rooms it was in, the people it is tied to, and no ties but its own.
import { tiesOf } from './indexStory.ts';
import type { Story, Tie } from './schema.ts';
import { groupBySide, type Network, selectNetwork } from './selectNetwork.ts';

/** Others by side, the actor's own group last; without ties the actor stands alone. */
export function selectEgo(story: Story, ego: string, others?: string): Network {
  const ties = tiesOf(story, ego);
  const isOwn = (tie: Tie) => ties.includes(tie);
  const isNear = ({ id }: { readonly id: string }) =>
    id !== ego && ties.some((tie) => tie.from === id || tie.to === id);
  const { year, rooms, roomTies, actorTies } = selectNetwork(story);
  return {
    ego,
    year,
    rooms: rooms.filter(isNear),
    inRooms: [
      ...groupBySide(story, story.actors.filter(isNear), others),
      ...groupBySide(
        story,
        story.actors.filter(({ id }) => id === ego),
        others,
      ),
    ],
    elsewhere: [],
    roomTies: roomTies.filter(isOwn),
    actorTies: actorTies.filter(isOwn),
  };
}
