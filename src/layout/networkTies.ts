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

/** Ties between two people bow towards the middle of the drawing. */
export function placeActorTies(network: Network, spots: Spots, form: Form) {
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
