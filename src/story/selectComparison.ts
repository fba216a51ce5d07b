// Two actors or two sides beside each other: rooms in common, and topics on which both spoke.
import { byWhen } from './dates.ts';
import { indexStory, isOf } from './indexStory.ts';
import type { Statement, Story, Tie, Venue } from './schema.ts';

/** One of the two, by `side:<id>` or `actor:<id>`. */
export interface Party {
  readonly ref: string;
  readonly name: string;
  /** Place of its side in the story's order; none where it has no side. */
  readonly rank: number | undefined;
}

export type Both<T> = readonly [T, T];

export interface Comparison {
  readonly parties: Both<Party>;
  /** Rooms in which both were or are due, by date, with the ties that say so. */
  readonly rooms: readonly { readonly venue: Venue; readonly ties: Both<readonly Tie[]> }[];
  /** Topics on which both spoke, in the story's order, with their words by date. */
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly statements: Both<readonly Statement[]>;
  }[];
  /** Names of topics on which only one of them spoke. */
  readonly alone: Both<readonly string[]>;
}

/** The side or actor of a reference; `undefined` where the story has none. */
export function partyOf(story: Story, ref: string): Party | undefined {
  const { actor, sideRank } = indexStory(story);
  const [kind, id = ''] = ref.split(':');
  if (kind === 'side') {
    const side = story.sides.find((one) => one.id === id);
    return side && { ref, name: side.name, rank: sideRank.get(id) };
  }
  const who = kind === 'actor' ? actor.get(id) : undefined;
  return who && { ref, name: who.name, rank: sideRank.get(who.side ?? '') };
}

const both = <T, U>([one, other]: Both<T>, each: (party: T) => U): Both<U> => [
  each(one),
  each(other),
];

/** The two beside each other. */
export function selectComparison(story: Story, parties: Both<Party>): Comparison {
  const spoken = both(parties, ({ ref }) =>
    story.statements.filter((said) => isOf(story, ref, said.speaker)),
  );
  const spokeOn = (statements: readonly Statement[]) =>
    new Set(statements.map((said) => said.topic));
  const on = both(spoken, spokeOn);
  const rooms = story.venues
    .map((venue) => ({
      venue,
      ties: both(parties, ({ ref }) =>
        story.ties.filter((tie) => tie.to === venue.id && isOf(story, ref, tie.from)),
      ),
    }))
    .filter(({ ties }) => ties.every((list) => list.length > 0));
  return {
    parties,
    rooms: rooms.sort((a, b) => byWhen(a.venue, b.venue)),
    topics: story.topics
      .filter(({ id }) => on.every((topics) => topics.has(id)))
      .map(({ id, name }) => ({
        id,
        name,
        statements: both(spoken, (said) => said.filter((one) => one.topic === id).sort(byWhen)),
      })),
    alone: [
      story.topics.filter(({ id }) => on[0].has(id) && !on[1].has(id)).map(({ name }) => name),
      story.topics.filter(({ id }) => on[1].has(id) && !on[0].has(id)).map(({ name }) => name),
    ],
  };
}
