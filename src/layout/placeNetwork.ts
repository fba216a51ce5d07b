// Where rooms, people and ties of the network stand: rooms in the middle in time, sides around them.
import { shortWhen } from '../story/dates.ts';
import type { Network, SideGroup } from '../story/selectNetwork.ts';
import type { DrawingSize } from './drawingSize.ts';
import { boxAround, round } from './glyph.ts';
import { placeColumn, splitColumns } from './networkColumns.ts';
import { placeActorTies, placeRoomTies } from './networkTies.ts';
import {
  NARROW,
  NARROW_BELOW,
  type PlacedActor,
  type PlacedGroup,
  type PlacedNetwork,
  type PlacedRoom,
  STRIP_INSET,
  spaced,
  WIDE,
} from './placedNetwork.ts';

const STRIP_ROW = 24;
const STRIP_ROWS = 4;
const STRIP_HEIGHT = STRIP_ROW * STRIP_ROWS + 62;
/** Below the drawing, for how many are not drawn. */
const NOTE_HEIGHT = 22;
/** What says that no room is known. */
const NO_ROOM_HEIGHT = 29;
const HIGHEST_ROW = 54;
/** Most that a room takes of the width. */
const ROOM_SHARE = 0.25;
/** Between a room's border and its words. */
const ROOM_PAD = 4;
/** Fewest pixels between rows under which the strip gives its room to the people in the rooms. */
const LOWEST_ROW = 27;

/** Pixels that a letter of the strip takes, roundly. */
const STRIP_LETTER = 7.4;
/** Letters whose room a mark before a name and the gap after it take. */
const STRIP_SPARE = 4;

/** Letters that each column of a group needs, by its longest name, so that none runs into the next. */
const columnLetters = ({ name, actors }: SideGroup): readonly number[] =>
  Array.from({ length: Math.ceil(actors.length / STRIP_ROWS) }, (_none, column) => {
    const names = actors
      .slice(column * STRIP_ROWS, (column + 1) * STRIP_ROWS)
      .map((who) => who.short);
    return STRIP_SPARE + Math.max(...[...names, column === 0 ? name : ''].map((one) => one.length));
  });

const stripLetters = (groups: readonly SideGroup[]): number =>
  groups.flatMap(columnLetters).reduce((sum, letters) => sum + letters, 0);

const fits = (groups: readonly SideGroup[], width: number) =>
  stripLetters(groups) * STRIP_LETTER <= width - STRIP_INSET;

/** Groups in as few strips as fit the width, in their order. */
function wrapStrip(groups: readonly SideGroup[], width: number): readonly SideGroup[][] {
  const strips: SideGroup[][] = [];
  for (const group of groups) {
    const last = strips.at(-1);
    if (last && fits([...last, group], width)) last.push(group);
    else strips.push([group]);
  }
  return strips;
}

/** People in none of the rooms: columns of short names under the drawing, side by side. */
function placeElsewhere(groups: readonly SideGroup[], width: number, top: number): PlacedGroup[] {
  const letter = (width - STRIP_INSET) / Math.max(stripLetters(groups), 1);
  let right = STRIP_INSET;
  return groups.map((group) => {
    const columns = columnLetters(group).map((letters) => {
      const left = right;
      right += letters * letter;
      return { left, width: right - left };
    });
    return {
      rank: group.rank,
      name: group.name,
      x: round(columns[0]?.left ?? right),
      y: round(top + 46),
      anchor: 'start' as const,
      actors: group.actors.map((actor, n): PlacedActor => {
        const column = columns[Math.floor(n / STRIP_ROWS)] ?? { left: right, width: 0 };
        const x = column.left + 7;
        const y = top + 66 + (n % STRIP_ROWS) * STRIP_ROW;
        return {
          id: actor.id,
          x: round(x),
          y: round(y),
          label: actor.short,
          labelX: round(x + 12),
          labelY: round(y + 4.5),
          anchor: 'start',
          leaves: [0, -1],
          hit: {
            x: round(x - 7),
            y: round(y - STRIP_ROW / 2),
            width: round(column.width - 4),
            height: STRIP_ROW,
          },
        };
      }),
    };
  });
}

/** The first clause of a date that fits, or nothing: words cut in the middle would mislead. */
function shortenDate(words: string, perCharacter: number, room: number): string {
  const clauses = [words, ...[';', ',', ' ('].map((mark) => words.split(mark)[0] ?? words)];
  return clauses.find((clause) => clause.length * perCharacter <= room) ?? '';
}

/** Places a network in a box of this many pixels. Same input, same output; nothing is measured. */
export function placeNetwork(
  network: Network,
  { width, height, spread = 1 }: DrawingSize,
): PlacedNetwork {
  const { ego } = network;
  const isNarrow = ego !== undefined || width < NARROW_BELOW;
  const form = spaced(isNarrow ? NARROW : WIDE, spread);
  const { left, right, rows } = splitColumns(network, form);
  /** Without a room there is nothing to draw ties to: people in strips are the whole picture. */
  const isRoomless = !ego && network.rooms.length === 0;
  /** As wide as the strip's words find it. */
  const room = width / spread;
  const strips = wrapStrip(network.elsewhere, room);
  const hasStrip =
    strips.length > 0 &&
    strips.every((strip) => fits(strip, room)) &&
    (isRoomless ||
      (!isNarrow && strips.length === 1 && (height - STRIP_HEIGHT) / rows >= LOWEST_ROW));
  const count = ego || hasStrip ? 0 : network.elsewhere.flatMap(({ actors }) => actors).length;
  const hasNote = count > 0 && (height - NOTE_HEIGHT) / rows >= LOWEST_ROW;
  const full = hasNote ? height - NOTE_HEIGHT : height;
  const main = isRoomless ? 0 : hasStrip ? height - STRIP_HEIGHT : full;
  const row = rows > 0 ? Math.min(HIGHEST_ROW, main / rows) : HIGHEST_ROW;

  const leftX = Math.max(width * form.column, form.names);
  /** One actor stands between people and rooms. */
  const rightX = ego && network.rooms[0] ? width / 2 : width - leftX;
  const glyph = round(Math.min(form.glyph, row * form.glyphShare));
  const common = { row, height: main, glyph };
  const groups = [
    ...placeColumn(left, form, { ...common, x: leftX, outer: 0, anchor: 'end' }),
    ...placeColumn(right, form, { ...common, x: rightX, outer: rightX + leftX, anchor: 'start' }),
  ];
  const elsewhere = hasStrip
    ? strips.flatMap((strip, at) => placeElsewhere(strip, width, main + at * STRIP_HEIGHT))
    : [];

  const [widest = 0, roomHeight = 0] = form.room;
  const roomWidth = Math.min(widest, width * ROOM_SHARE);
  const roomX = ego ? width - roomWidth / 2 : width / 2;
  const rooms = network.rooms.map((venue, at): PlacedRoom => {
    const y = (main * (at + 0.5)) / network.rooms.length;
    const box = boxAround(roomX, y, roomWidth, roomHeight);
    const short = shortWhen(venue.when);
    /** Words of the story's own say themselves that something is due. */
    const isDue = venue.certainty === 'scheduled' && short !== venue.when.words;
    const date = shortenDate(isDue ? `due ${short}` : short, form.small, roomWidth - 2 * ROOM_PAD);
    return { id: venue.id, label: venue.short, date, box };
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
    elsewhereTop: hasStrip || isRoomless ? main : undefined,
    left: hasNote ? { count, y: height - 4 } : undefined,
    rooms,
    ties: [
      ...placeRoomTies(network, rooms, spots, { glyph, turn: form.turn }),
      ...placeActorTies(network, spots, { glyph, gap: hasStrip ? main + above : undefined }),
    ],
  };
}
