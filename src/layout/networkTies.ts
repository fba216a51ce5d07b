// The curves of the network's ties, between people and rooms and between two people.
import type { Network } from '../story/selectNetwork.ts';
import { round } from './glyph.ts';
import type { Form, PlacedActor, PlacedRoom } from './placedNetwork.ts';

/** A curve that leaves and arrives level, so that lines gather at a room's side. */
function levelCurve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${round(x1)},${round(y1)}C${round(middle)},${round(y1)} ${round(middle)},${round(y2)} ${round(x2)},${round(y2)}`;
}

type Spots = ReadonlyMap<string, PlacedActor>;

/** Ties to a room arrive spread along its side in the order of the people, so that none hides another. */
export function placeRoomTies(
  network: Network,
  rooms: readonly PlacedRoom[],
  spots: Spots,
  form: Form,
) {
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

/** Ties between two people leave each by its own way and bow out between them. */
export function placeActorTies(network: Network, spots: Spots, form: Form) {
  return network.actorTies.flatMap((tie) => {
    const from = spots.get(tie.from);
    const to = spots.get(tie.to);
    if (!from || !to) return [];
    const bow = 24 + Math.hypot(from.x - to.x, from.y - to.y) * 0.3;
    const leave = ({ x, y, leaves }: PlacedActor, distance: number) =>
      `${round(x + leaves[0] * distance)},${round(y + leaves[1] * distance)}`;
    const edge = form.glyph / 2 + 2;
    const d = `M${leave(from, edge)}C${leave(from, bow)} ${leave(to, bow)} ${leave(to, edge)}`;
    return [{ id: tie.id, d }];
  });
}
