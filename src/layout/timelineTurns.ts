// Whose threads the timeline draws first where not all have room.
import { compareText } from '../story/compareText.ts';
import { isBesideRoom } from '../story/indexStory.ts';
import type { Thread, Timeline } from '../story/selectTimeline.ts';

const reported = ({ ties }: Thread) => ties.filter((tie) => tie.certainty === 'reported').length;

/** More room ties first, then better known ones, then more statements. */
export const byWeight = (a: Thread, b: Thread) =>
  b.ties.length - a.ties.length ||
  reported(a) - reported(b) ||
  b.statements.length - a.statements.length ||
  compareText(a.id, b.id);

/** Whether a thread goes into a room, not past it. */
export const goesInto = (room: string) => (thread: Thread) =>
  thread.ties.some((tie) => tie.to === room && !isBesideRoom(tie));

/** Those of whom each brings a key that none before had. */
function bringing(threads: readonly Thread[], keysOf: (thread: Thread) => readonly string[]) {
  const met = new Set<string>();
  return threads.filter((thread) => {
    const before = met.size;
    for (const key of keysOf(thread)) met.add(key);
    return met.size > before;
  });
}

/**
 * All threads in turn; and those to draw first, in turn: of those asked for (`actor:<id>`) one of each side, then
 * the rest of them, then one of each side, one into each room and one of each side into each, as a room without a
 * line of a side looks as if that side had not been there, then all others. A sparse plan has those asked for, where
 * there are any, and one into each room asked for (`venue:<id>`).
 */
export function takeTurns(
  { groups, rooms }: Timeline,
  asked: ReadonlySet<string>,
  isSparse: boolean,
) {
  const sideOf = new Map(groups.flatMap(({ name, threads }) => threads.map((one) => [one, name])));
  const inTurn = [...sideOf.keys()].sort((a, b) => a.turn - b.turn || byWeight(a, b));
  const bringSide = (threads: readonly Thread[]) =>
    bringing(threads, (one) => [`${sideOf.get(one)}`]);
  const asks = inTurn.filter(({ id }) => asked.has(`actor:${id}`));
  const named = [...bringSide(asks), ...asks];
  const all = [...named, ...inTurn];
  const entered = ({ ties }: Thread) => ties.flatMap((tie) => (isBesideRoom(tie) ? [] : tie.to));
  const own = rooms
    .filter(({ id }) => asked.has(`venue:${id}`) && !named.some(goesInto(id)))
    .flatMap(({ id }) => all.find(goesInto(id)) ?? []);
  const others = [
    ...bringSide(all),
    ...bringing(all, entered),
    ...bringing(all, (one) => entered(one).map((room) => `${sideOf.get(one)} ${room}`)),
    ...all,
  ];
  const first = new Set([...named, ...(isSparse && named.length > 0 ? own : others)]);
  return { all: inTurn, first: [...first] };
}
