// Looks things up in a parsed story by id; built once per story and kept with it.
import { byWhen } from './dates.ts';
import { MARK_KINDS } from './kinds.ts';
import { perStory } from './perStory.ts';
import type {
  Actor,
  MarkKind,
  Point,
  Report,
  Source,
  Statement,
  Story,
  StoryEvent,
  Tie,
  Venue,
  Version,
} from './schema.ts';

/** `kind:id`, the name of a mark in views, addresses and the document. */
export type MarkRef = `${MarkKind}:${string}`;

export interface StoryIndex {
  readonly actor: ReadonlyMap<string, Actor>;
  readonly venue: ReadonlyMap<string, Venue>;
  readonly event: ReadonlyMap<string, StoryEvent>;
  readonly tie: ReadonlyMap<string, Tie>;
  readonly statement: ReadonlyMap<string, Statement>;
  readonly point: ReadonlyMap<string, Point>;
  readonly version: ReadonlyMap<string, Version>;
  readonly report: ReadonlyMap<string, Report>;
  readonly source: ReadonlyMap<string, Source>;
  /** Place of each side in the story's own order, from 0; palette and shapes follow it. */
  readonly sideRank: ReadonlyMap<string, number>;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** The index of a story. */
export const indexStory = perStory(
  (story): StoryIndex => ({
    actor: byId(story.actors),
    venue: byId(story.venues),
    event: byId(story.events),
    tie: byId(story.ties),
    statement: byId(story.statements),
    point: byId(story.plan.points),
    version: byId(story.plan.versions),
    report: byId(story.plan.reports),
    source: byId(story.sources),
    sideRank: new Map(story.sides.map((side, rank) => [side.id, rank])),
  }),
);

/** Splits `actor:rubio` into its kind and id; the kind is trusted, refs come from a parsed story. */
export function splitRef<K extends string>(ref: `${K}:${string}`): readonly [K, string] {
  const colon = ref.indexOf(':');
  return [ref.slice(0, colon) as K, ref.slice(colon + 1)];
}

/** Whether the story has the mark that an address or a view names. */
export function hasMark(story: Story, ref: string): ref is MarkRef {
  const [kind, id] = splitRef(ref as MarkRef);
  return MARK_KINDS.includes(kind) && indexStory(story)[kind].has(id);
}

/** Rank of an actor's side, by which it has colour and shape; `undefined` where there is none. */
export function sideRankOf(story: Story, actorId = ''): number | undefined {
  const { actor, sideRank } = indexStory(story);
  return sideRank.get(actor.get(actorId)?.side ?? '');
}

/** Whether an actor is the one of `actor:<id>`, or one of `side:<id>`. */
export const isOf = (story: Story, ref: string, id: string): boolean =>
  ref === `actor:${id}` || ref === `side:${indexStory(story).actor.get(id)?.side}`;

/** Whether two of these are the same, or one is of the other. */
export const overlap = (story: Story, one: string, other: string): boolean =>
  one === other ||
  isOf(story, one, other.replace('actor:', '')) ||
  isOf(story, other, one.replace('actor:', ''));

/** Statements of an actor in order of date. */
export function statementsOf(story: Story, actorId: string): readonly Statement[] {
  return story.statements.filter((statement) => statement.speaker === actorId).sort(byWhen);
}

/** Ties with this actor or venue at either end. */
export function tiesOf(story: Story, endId: string): readonly Tie[] {
  return story.ties.filter((tie) => tie.from === endId || tie.to === endId);
}

/** Kinds of a tie that put an actor where a room is: who hosts talks in one is there as well. */
const ROOM_KINDS: readonly Tie['kind'][] = ['attends', 'hosts', 'meets'];

/** Whether a tie puts an actor in a room, or beside it. */
export function isInRoom(story: Story, { kind, from, to }: Tie): boolean {
  const { actor, venue } = indexStory(story);
  return ROOM_KINDS.includes(kind) && actor.has(from) && venue.has(to);
}

/** Whether a tie to a room leaves the actor beside it: who met somebody there, but was not in it. */
export const isBesideRoom = ({ kind }: Tie): boolean => kind === 'meets';

/** Ties that put an actor in a room or beside it; a host who attends is counted once. */
export const roomTies = perStory((story): readonly Tie[] => {
  const visit = ({ from, to }: Tie) => `${from} ${to}`;
  const attended = new Set(story.ties.filter(({ kind }) => kind === 'attends').map(visit));
  return story.ties.filter(
    (tie) => isInRoom(story, tie) && (tie.kind !== 'hosts' || !attended.has(visit(tie))),
  );
});
