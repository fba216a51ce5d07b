// Who and what the timeline shows: people with something dated to show, rooms, statements and events.
import { compareText } from './compareText.ts';
import { byWhen, commonYear, dayNumber, daySpan } from './dates.ts';
import { shownBy } from './emphasis.ts';
import { indexStory, isBesideRoom, type MarkRef, roomTies, statementsOf } from './indexStory.ts';
import type { Actor, Statement, Story, StoryEvent, Tie, Venue, View, When } from './schema.ts';
import { groupBySide } from './selectNetwork.ts';

/**
 * Where a date stands on the calendar. An interval or an approximate date is a span; a date vaguer
 * than the whole calendar is as good as none; a day before or after the calendar is outside it.
 */
export type Dated =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'span'; readonly first: number; readonly last: number }
  | { readonly kind: 'undated' }
  | { readonly kind: 'outside' };

export interface DatedMark {
  readonly id: string;
  readonly on: Dated;
}

export interface Thread {
  readonly id: string;
  readonly actor: Actor;
  /** Ties to rooms that are on the chart, by date of the room. */
  readonly ties: readonly Tie[];
  readonly statements: readonly DatedMark[];
  /** Who is drawn first where there is no room for all: the lower. */
  readonly turn: number;
}

/** Threads of one side, or of none (`rank` absent). */
export interface ThreadGroup {
  readonly rank: number | undefined;
  readonly name: string;
  readonly threads: readonly Thread[];
}

/** A room and its first and last day, within the calendar, and whether these are sure. */
export interface TimelineRoom {
  readonly id: string;
  readonly venue: Venue;
  readonly first: number;
  readonly last: number;
  readonly isPrecise: boolean;
  /** Whether anybody is known to have been in it, or to be due there, on the chart or not. */
  readonly hasPeople: boolean;
}

export interface Timeline {
  /** Days since 1970-01-01 (UTC), all included. */
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  /** The year that dates leave out; NaN where each says its own. */
  readonly year: number;
  readonly groups: readonly ThreadGroup[];
  readonly rooms: readonly TimelineRoom[];
  readonly events: readonly DatedMark[];
}

/** Where a date stands on a calendar of days `from` to `to`. */
export function dateOn(when: When | undefined, from: number, to: number): Dated {
  if (!when) return { kind: 'undated' };
  const { first, last, isPrecise } = daySpan(when.edtf);
  if (Number.isNaN(first) || Number.isNaN(last)) return { kind: 'undated' };
  if (last < from || first > to) return { kind: 'outside' };
  if (isPrecise && first === last) return { kind: 'day', day: first };
  if (first <= from && last >= to) return { kind: 'undated' };
  return { kind: 'span', first: Math.max(first, from), last: Math.min(last, to) };
}

const isOff = ({ on }: DatedMark) => Number(on.kind === 'undated' || on.kind === 'outside');

/** Rows by date, those that stand nowhere on the calendar last. */
const datedMarks = (rows: readonly (Statement | StoryEvent)[], from: number, to: number) =>
  [...rows]
    .sort(byWhen)
    .map(({ id, when }): DatedMark => ({ id, on: dateOn(when, from, to) }))
    .sort((a, b) => isOff(a) - isOff(b));

function selectRooms(
  story: Story,
  isShown: (ref: MarkRef) => boolean,
  from: number,
  to: number,
): TimelineRoom[] {
  return story.venues
    .filter((venue) => isShown(`venue:${venue.id}`))
    .sort(byWhen)
    .flatMap((venue) => {
      const { first, last, isPrecise } = daySpan(venue.when.edtf);
      if (!(last >= from && first <= to)) return [];
      return {
        id: venue.id,
        venue,
        first: Math.max(first, from),
        last: Math.min(last, to),
        isPrecise,
        hasPeople: roomTies(story).some((tie) => tie.to === venue.id && !isBesideRoom(tie)),
      };
    });
}

/** The timeline of a story under a view; only `show` of the view matters, not what is lit. */
export function selectTimeline(story: Story, view: View, others?: string): Timeline {
  const from = dayNumber(story.meta.dates.from);
  const to = dayNumber(story.meta.dates.to);
  const isShown = shownBy(story, view.show);
  const rooms = selectRooms(story, isShown, from, to);
  const roomRank = new Map(rooms.map((room, rank) => [room.id, rank]));
  const allRoomTies = roomTies(story);
  const { actor: actors } = indexStory(story);

  /** In the order the view names them; else those with most ties and statements first. */
  const turnOf = (id: string, marks: number) => {
    const named = (view.show ?? []).indexOf(`actor:${id}`);
    return named >= 0 ? named : (view.show?.length ?? 0) - marks;
  };
  const threadOf = (actor: Actor): Thread => {
    const ties = allRoomTies
      .filter((tie) => tie.from === actor.id && roomRank.has(tie.to))
      .sort(
        (a, b) => (roomRank.get(a.to) ?? 0) - (roomRank.get(b.to) ?? 0) || compareText(a.id, b.id),
      );
    const said = statementsOf(story, actor.id).filter(({ id }) => isShown(`statement:${id}`));
    const statements = datedMarks(said, from, to);
    return {
      id: actor.id,
      actor,
      ties,
      statements,
      turn: turnOf(actor.id, ties.length + statements.length),
    };
  };
  const takesPart = new Set([
    ...allRoomTies.map((tie) => tie.from),
    ...story.statements.map((said) => said.speaker),
  ]);
  const present = [...actors.values()]
    .filter((actor) => takesPart.has(actor.id) && isShown(`actor:${actor.id}`))
    .sort((a, b) => compareText(a.id, b.id));

  return {
    from,
    to,
    asOf: dayNumber(story.meta.asOf),
    year: commonYear(story),
    groups: groupBySide(story, present, others).map(({ rank, name, actors: members }) => ({
      rank,
      name,
      threads: members.map(threadOf),
    })),
    rooms,
    events: datedMarks(
      story.events.filter(({ id }) => isShown(`event:${id}`)),
      from,
      to,
    ),
  };
}
