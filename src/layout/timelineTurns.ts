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
 * All threads in turn, those asked for (`actor:<id>`) first; and those to draw, in turn, where `count` have
 * room: up to half of them asked for, then one into each room, then one of each side in or beside each, as a
 * room without a line of a side looks as if that side had not been there. A sparse plan has those asked for,
 * and one into each room asked for (`venue:<id>`).
 */
export function takeTurns(
  { groups, rooms }: Timeline,
  asked: ReadonlySet<string>,
  isSparse: boolean,
) {
  const sideOf = new Map(groups.flatMap(({ name, threads }) => threads.map((one) => [one, name])));
  const inTurn = [...sideOf.keys()].sort((a, b) => a.turn - b.turn || byWeight(a, b));
  const named = inTurn.filter(({ id }) => asked.has(`actor:${id}`));
  const all = [...new Set([...named, ...inTurn])];
  const own = rooms
    .filter(({ id }) => asked.has(`venue:${id}`) && !named.some(goesInto(id)))
    .flatMap(({ id }) => all.find(goesInto(id)) ?? []);
  const sparse = isSparse && named.length > 0 && [...new Set([...named, ...own])];
  const held = [
    ...bringing(all, ({ ties }) => ties.flatMap((tie) => (isBesideRoom(tie) ? [] : tie.to))),
    ...bringing(all, (one) => one.ties.map(({ to }) => `${sideOf.get(one)} ${to}`)),
  ];
  const draw = (count: number) => {
    const first = Math.max(Math.min(named.length, Math.ceil(count / 2)), 1);
    return sparse || [...new Set([...all.slice(0, first), ...held, ...all])];
  };
  return { all, most: (sparse || all).length, draw };
}
