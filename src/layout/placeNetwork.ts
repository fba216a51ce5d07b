// Where rooms, people and ties of the network stand: rooms in the middle in time, sides around them.
import { daySpan, shortWhen, yearOf } from '../story/dates.ts';
import type { When } from '../story/schema.ts';
import type { Network, SideGroup } from '../story/selectNetwork.ts';
import { type DrawingSize, NARROW_BELOW } from './drawingSize.ts';
import { boxAround, round } from './glyph.ts';
import { placeColumn, rowsOf, splitColumns, thinColumn } from './networkColumns.ts';
import { placeElsewhere, STRIP_HEIGHT, stripFits, stripHeight, wrapStrip } from './networkStrip.ts';
import { placeActorTies, placeRoomTies } from './networkTies.ts';
import { NARROW, type PlacedNetwork, type PlacedRoom, spaced, WIDE } from './placedNetwork.ts';
import { cutLines, textWidth } from './textLines.ts';

/** Below the drawing, for how many are not drawn. */
const NOTE_HEIGHT = 22;
/** What says that no room is known. */
const NO_ROOM_HEIGHT = 29;
const HIGHEST_ROW = 54;
/** Most that a room takes of the width. */
const ROOM_SHARE = 0.25;
/** Fewest pixels, at the usual spacing of letters, for how many are not drawn and where they are. */
const NOTE_WIDTH = 270;
/** Between a room's border and its words. */
const ROOM_PAD = 4;
/** Fewest pixels between rows under which a strip of all gives its room to the people in the rooms. */
const LOWEST_ROW = 27;

/** Of some ways to say a date the first clause that fits, or nothing: words cut in the middle would mislead. */
function shortenDate(ways: readonly string[], size: number, room: number): string {
  const clauses = ways.flatMap((words) => [
    words,
    ...[';', ',', ' ('].map((mark) => words.split(mark)[0] ?? words),
  ]);
  return clauses.find((clause) => textWidth(clause, size) <= room) ?? '';
}

/** Where dates say their years: these alone, "1905" or "1905–1906", for a room too small for more. */
function yearsOf({ edtf }: When, year: number): readonly string[] {
  const { first, last } = daySpan(edtf);
  if (!Number.isNaN(year) || !Number.isFinite(last)) return [];
  return [[...new Set([yearOf(first), yearOf(last)])].join('–')];
}

const idsOf = (groups: readonly SideGroup[]) =>
  groups.flatMap(({ actors }) => actors.map(({ id }) => id));

/** Groups with only those of their people whose marks are asked for. */
const pick = (groups: readonly SideGroup[], asked: ReadonlySet<string>) =>
  groups
    .map((group) => ({
      ...group,
      actors: group.actors.filter(({ id }) => asked.has(`actor:${id}`)),
    }))
    .filter(({ actors }) => actors.length > 0);

/** How many ties to rooms somebody has. */
function countRoomTies({ roomTies }: Network): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { from } of roomTies) counts.set(from, (counts.get(from) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}

/** What the interface writes into a network. */
export interface NetworkWords {
  readonly months: readonly string[];
  readonly charts: { due(day: string): string };
}

/**
 * Places a network in a box of this many pixels. Same input, same output; nothing is measured. Where
 * not all can be drawn, those whose marks are `asked` for are, if rooms leave them room, else those
 * `chosen`; in the columns, which give way to them, those `chosen`, then those `asked` for.
 */
export function placeNetwork(
  network: Network,
  { width, height, spread = 1 }: DrawingSize,
  say: NetworkWords,
  asked: ReadonlySet<string> = new Set(),
  chosen: ReadonlySet<string> = new Set(),
): PlacedNetwork {
  const { ego } = network;
  const isNarrow = ego !== undefined || width < NARROW_BELOW;
  const form = spaced(isNarrow ? NARROW : WIDE, spread);
  const [widest = 0, roomHeight = 0] = form.room;
  const full = splitColumns(network);
  const rows = Math.max(rowsOf(full.left, form), rowsOf(full.right, form));
  /** Without a room there is nothing to draw ties to: people in strips are the whole picture. */
  const isRoomless = !ego && network.rooms.length === 0;
  /** As wide as the strip's words find it. */
  const room = width / spread;
  const everybody = wrapStrip(network.elsewhere, room);
  const hasAll =
    everybody.length > 0 &&
    everybody.every((strip) => stripFits(strip, room)) &&
    (isRoomless ||
      (!isNarrow && everybody.length === 1 && (height - STRIP_HEIGHT) / rows >= LOWEST_ROW));
  const few =
    !hasAll &&
    [asked, chosen]
      .map((marks) => pick(network.elsewhere, marks))
      .find(
        (some) =>
          some.length > 0 &&
          stripFits(some, room) &&
          height - stripHeight(some) - NOTE_HEIGHT >= network.rooms.length * roomHeight,
      );
  const strips = hasAll ? everybody : few ? [few] : [];
  const under = hasAll ? STRIP_HEIGHT : few ? stripHeight(few) : 0;
  const space = height - under;
  const noted = space - NOTE_HEIGHT;
  const hasAbsent = idsOf(network.elsewhere).length > idsOf(strips.flat()).length;
  /** Columns have no more rows than those in which a name can be read. */
  const isThinned = !ego && rows * form.lowest > (hasAbsent ? noted : space);
  const hasNote = isThinned || hasAbsent;
  const main = isRoomless ? 0 : hasNote ? noted : space;
  const tiesOf = countRoomTies(network);
  const fill = (groups: readonly SideGroup[]) =>
    isThinned ? thinColumn(groups, form, main / form.lowest, { asked, chosen }, tiesOf) : groups;
  const [left, right] = [fill(full.left), fill(full.right)];
  const drawn = new Set(idsOf([...strips.flat(), ...left, ...right]));
  const ids = idsOf([...network.inRooms, ...network.elsewhere]).filter((id) => !drawn.has(id));
  const row = isThinned ? form.lowest : rows > 0 ? Math.min(HIGHEST_ROW, main / rows) : HIGHEST_ROW;

  const leftX = Math.max(width * form.column, form.names);
  /** One actor stands between people and rooms. */
  const rightX = ego && network.rooms[0] ? width / 2 : width - leftX;
  const glyph = round(Math.min(form.glyph, row * form.glyphShare));
  const roomWidth = Math.min(widest, width * ROOM_SHARE);
  /** Up to the rooms, or half of the way from the edge to the end of the other column. */
  const reach = (ego ? rightX + leftX - ROOM_PAD : width - roomWidth - ROOM_PAD) / 2;
  const common = { row, height: main, glyph, reach };
  const groups = [
    ...placeColumn(left, form, { ...common, x: leftX, outer: 0, anchor: 'end' }),
    ...placeColumn(right, form, { ...common, x: rightX, outer: rightX + leftX, anchor: 'start' }),
  ];
  const elsewhere = strips.flatMap((strip, at) =>
    placeElsewhere(strip, width, main + at * STRIP_HEIGHT),
  );

  const inner = roomWidth - 2 * ROOM_PAD;
  const roomX = ego ? width - roomWidth / 2 : width / 2;
  const rooms = network.rooms.map((venue, at): PlacedRoom => {
    const y = (main * (at + 0.5)) / network.rooms.length;
    const box = boxAround(roomX, y, roomWidth, roomHeight);
    const short = shortWhen(venue.when, network.year, say.months);
    /** Words of the story's own say themselves that something is due. */
    const isDue = venue.certainty === 'scheduled' && short !== venue.when.words;
    /** Without the days, "Jun 1905" for "10–12 Jun 1905", where the year is said. */
    const month = short.replace(/^[\d–]+ (\S+ \d+)$/, '$1');
    const date = shortenDate(
      [
        ...(isDue ? [say.charts.due(short)] : []),
        short,
        month,
        ...yearsOf(venue.when, network.year),
      ],
      form.small,
      inner,
    );
    const lines = cutLines(venue.short, inner, (isNarrow ? 13 : 15) * spread, 600, 2);
    return { id: venue.id, lines, date, box };
  });

  /** Ties of the strip pass over its words, or under those that say that no room is known. */
  const above = isRoomless ? NO_ROOM_HEIGHT : 0;
  const spots = new Map(
    [...groups, ...elsewhere].flatMap((group) => group.actors.map((actor) => [actor.id, actor])),
  );
  return {
    glyph,
    groups,
    elsewhere,
    elsewhereTop: elsewhere.length > 0 || isRoomless ? main : undefined,
    left: hasNote
      ? { ids, y: height - 4, areElsewhere: !isThinned && room >= NOTE_WIDTH }
      : undefined,
    rooms,
    ties: [
      ...placeRoomTies(network, rooms, spots, { glyph, turn: form.turn }),
      ...placeActorTies(network, spots, rooms, {
        glyph,
        gap: elsewhere.length > 0 ? main + above : undefined,
      }),
    ],
  };
}
