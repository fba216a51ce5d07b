// The curves of the network's ties, between people and rooms and between two people.
import { compareText } from '../story/compareText.ts';
import { isBesideRoom } from '../story/indexStory.ts';
import type { Network } from '../story/selectNetwork.ts';
import { boxAround, round } from './glyph.ts';
import type { PlacedActor, PlacedRoom, PlacedTie } from './placedNetwork.ts';

type Place = readonly [x: number, y: number];

const TARGET = 24;
/** Share of a line's length before its target, and the part over which targets are spread. */
const FROM = 0.25;
const SPREAD = 0.5;
/** Steps of this share of a whole never come close to where earlier steps have been. */
const GOLDEN = 0.618;
/** From a column's marks to where ties pass it, from there a turn, and from a strip's marks. */
const AISLE = 40;
const TURN = 14;
const BESIDE = 12;
const STRIP_EDGE = 6;
/** From a room to the end of a tie of somebody who was beside it. */
const BESIDE_ROOM = 10;

/** Where on its line the target of one of many ties stands, as a share of its length. */
const spread = (at: number) => FROM + ((at * GOLDEN) % 1) * SPREAD;

/** A curve by its ends and the two places it is drawn towards; `at` spreads the targets of many. */
function placeTie(
  id: string,
  places: readonly [Place, Place, Place, Place],
  at: number,
): PlacedTie {
  const t = spread(at);
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const along = (axis: 0 | 1) =>
    round(places.reduce((sum, place, n) => sum + place[axis] * (weights[n] ?? 0), 0));
  const [start, ...others] = places.map(([x, y]) => `${round(x)},${round(y)}`);
  return {
    id,
    d: `M${start}C${others.join(' ')}`,
    hit: boxAround(along(0), along(1), TARGET),
  };
}

type Spots = ReadonlyMap<string, PlacedActor>;

/** Ties to a room arrive spread along its side in the order of the people, so that none hides another. */
export function placeRoomTies(
  network: Network,
  rooms: readonly PlacedRoom[],
  spots: Spots,
  { glyph, turn }: { readonly glyph: number; readonly turn: number },
) {
  return rooms.flatMap(({ id, box }) => {
    const middle = box.x + box.width / 2;
    const arrivals = network.roomTies
      .filter((tie) => tie.to === id)
      .flatMap((tie) => {
        const spot = spots.get(tie.from);
        return spot ? [{ tie, spot }] : [];
      })
      .sort((a, b) => a.spot.y - b.spot.y || compareText(a.tie.id, b.tie.id));
    return [-1, 1].flatMap((direction) => {
      const here = arrivals.filter(({ spot }) => Math.sign(spot.x - middle) === direction);
      return here.map(({ tie, spot }, at) => {
        const reach = box.width / 2 + (isBesideRoom(tie) ? BESIDE_ROOM : 0);
        const x = middle + direction * reach;
        const y = box.y + (box.height * (at + 1)) / (here.length + 1);
        const start = spot.x - direction * (glyph / 2 + 2);
        const half = start + (x - start) * turn;
        /** Level at both ends, so that lines gather at a room's side. */
        return placeTie(
          tie.id,
          [
            [start, spot.y],
            [half, spot.y],
            [half, y],
            [x, y],
          ],
          at,
        );
      });
    });
  });
}

const isInStrip = ({ leaves }: PlacedActor) => leaves[1] !== 0;

/** A line through places, its corners round. */
function roundLine(places: readonly Place[]): string {
  const [first = [0, 0], ...others] = places;
  const print = ([x, y]: Place) => `${round(x)},${round(y)}`;
  const towards = (from: Place, to: Place): Place => {
    const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const share = long === 0 ? 0 : Math.min(TURN / long, 0.5);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  };
  const ways = others.map((place, at) => {
    const before = places[at] ?? place;
    const next = others[at + 1];
    if (!next) return `L${print(place)}`;
    return `L${print(towards(place, before))}Q${print(place)} ${print(towards(place, next))}`;
  });
  return `M${print(first)}${ways.join('')}`;
}

/** From a mark to the aisle beside it, in which no name stands. */
function stepAside(who: PlacedActor, glyph: number): readonly Place[] {
  const { x, y, leaves } = who;
  if (isInStrip(who)) {
    return [
      [x - STRIP_EDGE, y],
      [x - BESIDE, y],
    ];
  }
  const from = x + leaves[0] * (glyph / 2 + 2);
  return [
    [from, y],
    [from + leaves[0] * AISLE, y],
  ];
}

/**
 * A tie that goes round: along the aisles beside the two and through a gap, over the strip for somebody
 * who stands there, else between two rooms.
 */
function placeTieAround(
  id: string,
  ends: readonly [PlacedActor, PlacedActor],
  { glyph, gap, at }: { readonly glyph: number; readonly gap: number; readonly at: number },
): PlacedTie {
  const [one = [], other = []] = ends.map((end) => stepAside(end, glyph));
  const [a = 0, b = 0] = [one.at(-1)?.[0], other.at(-1)?.[0]];
  const over: readonly Place[] =
    a === b
      ? []
      : [
          [a, gap],
          [b, gap],
        ];
  const between = (from: number, to: number) => round(from + (to - from) * spread(at));
  const y = a === b ? between(ends[0].y, ends[1].y) : gap;
  return {
    id,
    d: roundLine([...one, ...over, ...other.toReversed()]),
    hit: boxAround(between(a, b), y, TARGET),
  };
}

/** The gap between two rooms, or over the first of one alone, that is nearest to the middle of two ends. */
function gapBetween(rooms: readonly PlacedRoom[], ends: readonly PlacedActor[], at: number) {
  const boxes = rooms.map(({ box }) => box).sort((a, b) => a.y - b.y);
  const gaps = boxes.slice(1).map((below, n) => {
    const above = boxes[n] ?? below;
    const top = above.y + above.height;
    /** Several ties in one gap pass beside each other. */
    return top + (below.y - top) * spread(at);
  });
  const [first] = boxes;
  if (first && gaps.length === 0) gaps.push(first.y - AISLE / 4);
  const middle = ends.reduce((sum, { y }) => sum + y, 0) / ends.length;
  return gaps.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
}

/**
 * A tie between two people is a curve. With somebody in a strip below `gap` it is routed around all names,
 * and from one column to the other around the rooms, since a line behind a room would say that the two
 * met there.
 */
export function placeActorTies(
  network: Network,
  spots: Spots,
  rooms: readonly PlacedRoom[],
  { glyph, gap }: { readonly glyph: number; readonly gap: number | undefined },
) {
  return network.actorTies.flatMap((tie, at) => {
    const from = spots.get(tie.from);
    const to = spots.get(tie.to);
    if (!from || !to) return [];
    if (gap !== undefined && (isInStrip(from) || isInStrip(to))) {
      return placeTieAround(tie.id, [from, to], { glyph, gap, at });
    }
    const ends = [from, to] as const;
    const across = from.leaves[0] * to.leaves[0] < 0 ? gapBetween(rooms, ends, at) : undefined;
    if (across !== undefined) return placeTieAround(tie.id, ends, { glyph, gap: across, at });
    const bow = 24 + Math.hypot(from.x - to.x, from.y - to.y) * 0.3;
    const leave = ({ x, y, leaves }: PlacedActor, distance: number): Place => [
      x + leaves[0] * distance,
      y + leaves[1] * distance,
    ];
    const edge = glyph / 2 + 2;
    return placeTie(
      tie.id,
      [leave(from, edge), leave(from, bow), leave(to, bow), leave(to, edge)],
      at,
    );
  });
}
