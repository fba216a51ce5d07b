// Where rooms, people and ties of the network stand: rooms in the middle in time, sides around them.
import { shortWhen } from '../story/dates.ts';
import type { Actor } from '../story/schema.ts';
import type { Network, SideGroup } from '../story/selectNetwork.ts';
import { type Box, boxAround, round } from './glyph.ts';

export interface PlacedActor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Second line: the rest of a long name, else the role; absent where there is no room for one. */
  readonly second?: { readonly text: string; readonly kind: 'name' | 'role' };
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  /** The target that answers pointer and finger: glyph and label together. */
  readonly hit: Box;
}

export interface PlacedGroup {
  readonly rank: number | undefined;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly actors: readonly PlacedActor[];
}

export interface PlacedRoom {
  readonly id: string;
  readonly label: string;
  readonly date: string;
  readonly box: Box;
}

export interface PlacedNetwork {
  readonly groups: readonly PlacedGroup[];
  readonly elsewhere: readonly PlacedGroup[];
  /** Where the heading over those in none of the rooms stands; absent where they are not drawn. */
  readonly elsewhereTop: number | undefined;
  readonly rooms: readonly PlacedRoom[];
  readonly ties: readonly { readonly id: string; readonly d: string }[];
}

/** Measures in pixels for a wide and a narrow drawing. */
const WIDE = {
  fullNames: true,
  glyph: 18,
  room: [126, 52],
  name: 7.9,
  small: 6.7,
  roleFrom: 33,
  column: 0.295,
};
const NARROW = {
  fullNames: false,
  glyph: 15,
  room: [84, 42],
  name: 6.6,
  small: 6.4,
  roleFrom: 99,
  column: 0.27,
};
const NARROW_BELOW = 560;
/** Rows of a group take this many row heights more for heading and gap. */
const GROUP_EXTRA = 1.45;
const STRIP_ROW = 24;
const STRIP_ROWS = 4;
const STRIP_HEIGHT = STRIP_ROW * STRIP_ROWS + 62;
const HIGHEST_ROW = 54;
/** Fewest pixels between rows under which the strip gives its room to the people in the rooms. */
const LOWEST_ROW = 27;

type Form = typeof WIDE;

const fits = (text: string, perCharacter: number, width: number) =>
  text.length * perCharacter <= width;

/** Sides take turns on the left and the right, so that both columns are about as long. */
function splitColumns(groups: readonly SideGroup[]) {
  const left: SideGroup[] = [];
  const right: SideGroup[] = [];
  const height = (column: readonly SideGroup[]) =>
    column.reduce((sum, group) => sum + group.actors.length + GROUP_EXTRA, 0);
  groups.forEach((group, at) => {
    const column = at === 0 || (at > 1 && height(left) <= height(right)) ? left : right;
    column.push(group);
  });
  return { left, right, rows: Math.max(height(left), height(right)) };
}

function placeColumn(
  groups: readonly SideGroup[],
  form: Form,
  column: { x: number; outer: number; row: number; height: number; anchor: 'start' | 'end' },
): PlacedGroup[] {
  const { x, outer, row, height, anchor } = column;
  const rows = groups.reduce((sum, group) => sum + group.actors.length + GROUP_EXTRA, 0);
  const direction = anchor === 'end' ? -1 : 1;
  const labelX = x + direction * (form.glyph / 2 + 8);
  const room = Math.abs(outer - labelX);
  let y = Math.max(0, (height - rows * row) / 2);
  return groups.map((group) => {
    const headingY = y + row * 0.62;
    y += row * (GROUP_EXTRA - 0.35);
    const actors = group.actors.map((actor): PlacedActor => {
      const centre = y + row / 2;
      y += row;
      return {
        id: actor.id,
        x: round(x),
        y: round(centre),
        ...labelActor(actor, form, row, room),
        labelX: round(labelX),
        anchor,
        hit: {
          x: round(Math.min(outer, x - direction * (form.glyph / 2 + 4))),
          y: round(centre - row / 2 + 1),
          width: round(Math.abs(outer - x) + form.glyph / 2 + 4),
          height: round(row - 2),
        },
      };
    });
    y += row * 0.35;
    return {
      rank: group.rank,
      name: group.name,
      x: round(labelX),
      y: round(headingY),
      anchor,
      actors,
    };
  });
}

/** Name and, where a row is high enough, role; a name too long for its column breaks in two. */
function labelActor(actor: Actor, form: Form, row: number, room: number) {
  const name = form.fullNames && fits(actor.name, form.name, room) ? actor.name : actor.short;
  const space = name.lastIndexOf(' ');
  if (!fits(name, form.name, room) && space > 0) {
    const rest = { text: name.slice(space + 1), kind: 'name' as const };
    return { label: name.slice(0, space), second: rest };
  }
  const role = row >= form.roleFrom ? shorten(actor.post ?? actor.role, form.small, room) : '';
  return role ? { label: name, second: { text: role, kind: 'role' as const } } : { label: name };
}

/** The first clause of a role that fits, or nothing: a role cut in the middle would mislead. */
function shorten(role: string, perCharacter: number, room: number): string {
  const clauses = [role, ...[';', ',', ' ('].map((mark) => role.split(mark)[0] ?? role)];
  return clauses.find((clause) => fits(clause, perCharacter, room)) ?? '';
}

/** People in none of the rooms: columns of short names under the drawing, side by side. */
function placeElsewhere(groups: readonly SideGroup[], width: number, top: number): PlacedGroup[] {
  /** A column takes width by its longest name, so that none runs into the next. */
  const needs = groups.map((group) => {
    const longest = Math.max(group.name.length, ...group.actors.map((who) => who.short.length));
    return { columns: Math.ceil(group.actors.length / STRIP_ROWS), letters: longest + 4 };
  });
  const letters = needs.reduce((sum, need) => sum + need.columns * need.letters, 0);
  let x0 = 0;
  return groups.map((group, at) => {
    const need = needs[at] ?? { columns: 1, letters: 0 };
    const columnWidth = (width * need.letters) / Math.max(letters, 1);
    const left = x0;
    x0 += columnWidth * need.columns;
    return {
      rank: group.rank,
      name: group.name,
      x: round(left),
      y: round(top + 46),
      anchor: 'start' as const,
      actors: group.actors.map((actor, n): PlacedActor => {
        const x = left + Math.floor(n / STRIP_ROWS) * columnWidth + 7;
        const y = top + 66 + (n % STRIP_ROWS) * STRIP_ROW;
        return {
          id: actor.id,
          x: round(x),
          y: round(y),
          label: actor.short,
          labelX: round(x + 12),
          anchor: 'start',
          hit: {
            x: round(x - 7),
            y: round(y - STRIP_ROW / 2),
            width: round(columnWidth - 4),
            height: STRIP_ROW,
          },
        };
      }),
    };
  });
}

/** A curve that leaves and arrives level, so that lines gather at a room's side. */
function levelCurve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${round(x1)},${round(y1)}C${round(middle)},${round(y1)} ${round(middle)},${round(y2)} ${round(x2)},${round(y2)}`;
}

/** Places a network in a box of this many pixels. Same input, same output; nothing is measured. */
export function placeNetwork(
  network: Network,
  { width, height }: { readonly width: number; readonly height: number },
): PlacedNetwork {
  const form = width < NARROW_BELOW ? NARROW : WIDE;
  const { left, right, rows } = splitColumns(network.inRooms);
  const hasStrip =
    form === WIDE && network.elsewhere.length > 0 && (height - STRIP_HEIGHT) / rows >= LOWEST_ROW;
  const main = hasStrip ? height - STRIP_HEIGHT : height;
  const row = Math.min(HIGHEST_ROW, main / rows);

  const leftX = width * form.column;
  const rightX = width - leftX;
  const common = { row, height: main };
  const groups = [
    ...placeColumn(left, form, { ...common, x: leftX, outer: 0, anchor: 'end' }),
    ...placeColumn(right, form, { ...common, x: rightX, outer: width, anchor: 'start' }),
  ];
  const elsewhere = hasStrip ? placeElsewhere(network.elsewhere, width, main) : [];

  const [roomWidth = 0, roomHeight = 0] = form.room;
  const rooms = network.rooms.map((venue, at): PlacedRoom => {
    const y = (main * (at + 0.5)) / network.rooms.length;
    const box = boxAround(width / 2, y, roomWidth, roomHeight);
    const date = shortWhen(venue.when);
    const due = venue.certainty === 'scheduled' ? `due ${date}` : date;
    return { id: venue.id, label: venue.short, date: due, box };
  });

  const spots = new Map(
    [...groups, ...elsewhere].flatMap((group) => group.actors.map((actor) => [actor.id, actor])),
  );
  return {
    groups,
    elsewhere,
    elsewhereTop: hasStrip ? main : undefined,
    rooms,
    ties: [...placeRoomTies(network, rooms, spots, form), ...placeActorTies(network, spots, form)],
  };
}

type Spots = ReadonlyMap<string, PlacedActor>;

/** Ties to a room arrive spread along its side in the order of the people, so that none hides another. */
function placeRoomTies(network: Network, rooms: readonly PlacedRoom[], spots: Spots, form: Form) {
  return rooms.flatMap(({ id, box }) => {
    const middle = box.x + box.width / 2;
    const arrivals = network.roomTies
      .filter((tie) => tie.to === id)
      .flatMap((tie) => {
        const spot = spots.get(tie.from);
        return spot ? [{ tie, spot }] : [];
      })
      .sort((a, b) => a.spot.y - b.spot.y || a.tie.id.localeCompare(b.tie.id));
    return [-1, 1].flatMap((direction) => {
      const here = arrivals.filter(({ spot }) => Math.sign(spot.x - middle) === direction);
      return here.map(({ tie, spot }, at) => {
        const x = middle + (direction * box.width) / 2;
        const y = box.y + (box.height * (at + 1)) / (here.length + 1);
        const start = spot.x - direction * (form.glyph / 2 + 2);
        return { id: tie.id, d: levelCurve(start, spot.y, x, y) };
      });
    });
  });
}

/** Ties between two people bow towards the middle of the drawing. */
function placeActorTies(network: Network, spots: Spots, form: Form) {
  return network.actorTies.flatMap((tie) => {
    const from = spots.get(tie.from);
    const to = spots.get(tie.to);
    if (!from || !to) return [];
    const inward = (spot: PlacedActor) => (spot.anchor === 'end' ? 1 : -1);
    const x1 = from.x + inward(from) * (form.glyph / 2 + 2);
    const x2 = to.x + inward(to) * (form.glyph / 2 + 2);
    const bow = 28 + Math.abs(from.y - to.y) * 0.18;
    const d = `M${round(x1)},${from.y}C${round(x1 + inward(from) * bow)},${from.y} ${round(x2 + inward(to) * bow)},${to.y} ${round(x2)},${to.y}`;
    return [{ id: tie.id, d }];
  });
}
