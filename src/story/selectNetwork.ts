// Who and what the network shows: rooms in time, the people who were in one, and those who were in none.
import { byWhen, commonYear } from './dates.ts';
import { indexStory, roomTies } from './indexStory.ts';
import type { Actor, Story, Tie, Venue } from './schema.ts';

/** Actors of one side, or of none (`side` absent), in the story's order. */
export interface SideGroup {
  readonly side: string | undefined;
  readonly name: string;
  readonly rank: number | undefined;
  readonly actors: readonly Actor[];
}

export interface Network {
  /** The one actor whose ties these are, where they are not everybody's. */
  readonly ego?: string;
  /** The year that dates of rooms leave out; NaN where each says its own. */
  readonly year: number;
  /** Rooms by date. */
  readonly rooms: readonly Venue[];
  /** Actors with a tie to a room, by side. */
  readonly inRooms: readonly SideGroup[];
  /** All other actors, by side. */
  readonly elsewhere: readonly SideGroup[];
  readonly roomTies: readonly Tie[];
  /** Ties between two actors; drawn only where a view or a focus asks for them. */
  readonly actorTies: readonly Tie[];
}

/** Name over the group of actors that belong to no side. */
const NO_SIDE_NAME = 'Others';

/** Actors by side in the story's order of sides; groups without actors are left out. */
export function groupBySide(
  story: Story,
  actors: readonly Actor[],
  others = NO_SIDE_NAME,
): readonly SideGroup[] {
  const sides = [...story.sides.map((side) => side.id), undefined];
  return sides
    .map((side, rank) => ({
      side,
      name: story.sides[rank]?.name ?? others,
      rank: side === undefined ? undefined : rank,
      actors: actors.filter((actor) => actor.side === side),
    }))
    .filter((group) => group.actors.length > 0);
}

/** The network of a story. */
export function selectNetwork(story: Story, others?: string): Network {
  const { actor } = indexStory(story);
  const attending = roomTies(story);
  const present = new Set(attending.map((tie) => tie.from));
  return {
    year: commonYear(story),
    rooms: [...story.venues].sort(byWhen),
    inRooms: groupBySide(
      story,
      story.actors.filter((who) => present.has(who.id)),
      others,
    ),
    elsewhere: groupBySide(
      story,
      story.actors.filter((who) => !present.has(who.id)),
      others,
    ),
    roomTies: attending,
    actorTies: story.ties.filter((tie) => actor.has(tie.from) && actor.has(tie.to)),
  };
}
