// Names beside places on the map, where they meet no other name, no place and no edge.
import { type Box, boxAround, meets, round } from './glyph.ts';
import { cutLine, textWidth } from './textLines.ts';

export interface MapLabel {
  readonly name: string;
  readonly date: string;
  readonly x: number;
  /** Baselines of the name and of the date under it. */
  readonly nameY: number;
  readonly dateY: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Sizes of type in pixels. */
export interface LabelForm {
  readonly name: number;
  readonly date: number;
  readonly dot: number;
}

export interface LabelAsk {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly date: string;
  /** What stands in place of both where there is no room for them. */
  readonly brief: string;
}

const GAP = 8;
const EDGE = 4;
/** What touching a dot, a name or the edge costs, against one pixel of a line under a name. */
const BLOCKED = 1e6;
/** How much farther off a dot the names of a reader may stand who spaces them twice as wide. */
const FARTHER = 50;
/** Capitals and wide letters make a short name wider than the mean. */
const WIDE_LETTERS = 1.12;

/** Share of the width that a name cut for want of room takes. */
const MOST = 0.3;
/** So many places may have the first turn. */
const TURNS = 8;

const holds = (box: Box, [x, y]: readonly [number, number]) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/**
 * Sides of a dot on which a name may stand, best first: where its box begins, and its anchor. The
 * last two are those before them, farther off where names are set wider.
 */
function sidesOf(ask: LabelAsk, width: number, height: number, dot: number, spread: number) {
  const off = dot / 2 + GAP;
  const right = ask.x + off;
  const left = ask.x - off - width;
  const middle = ask.x - width / 2;
  const level = ask.y - height / 2;
  const over = ask.y - off - height + 4;
  const under = ask.y + off - 4;
  const farther = FARTHER * (spread - 1);
  return [
    { x: right, y: level, anchor: 'start' as const },
    { x: left, y: level, anchor: 'end' as const },
    { x: right - 4, y: under - height / 4, anchor: 'start' as const },
    { x: right - 4, y: over + height / 4, anchor: 'start' as const },
    { x: left + 4, y: under - height / 4, anchor: 'end' as const },
    { x: left + 4, y: over + height / 4, anchor: 'end' as const },
    { x: middle, y: under, anchor: 'middle' as const },
    { x: middle, y: over, anchor: 'middle' as const },
    { x: middle, y: under + farther, anchor: 'middle' as const },
    { x: middle, y: over - farther, anchor: 'middle' as const },
  ];
}

/** Ways to write a name, best first: with its date, alone, cut, and in brief. */
const ways = ({ name, date, brief }: LabelAsk, width: number, size: number) => [
  [name, date] as const,
  ...[name, cutLine(name, width * MOST, size, 600), brief].map((one) => [one, ''] as const),
];

/** Names for the places, which have their turns in an order; `lost` is how much shorter than whole they are. */
function placeInTurn(
  turns: readonly number[],
  asks: readonly LabelAsk[],
  form: LabelForm,
  frame: Box,
  taken: readonly Box[],
  lines: readonly (readonly [number, number])[],
  spread: number,
) {
  const placed = new Map<number, MapLabel>();
  let lost = 0;
  for (const at of turns) {
    const ask = asks[at];
    if (!ask) continue;
    /** A dot that meets this one takes its own side as far out as names begin. */
    const dots = asks
      .filter((other) => other !== ask)
      .map(({ x, y }) => {
        const isNear = Math.hypot(x - ask.x, y - ask.y) < form.dot;
        return boxAround(x, y, form.dot + (isNear ? 2 * GAP : 6));
      });
    const others = [...dots, ...[...placed.values()].map((one) => one.box), ...taken];
    const tries = ways(ask, frame.width, form.name * spread).map(([name, date], shorter) => {
      const width =
        Math.max(textWidth(name, form.name, 600), textWidth(date, form.date)) *
        WIDE_LETTERS *
        spread;
      const height = form.name + (date ? form.date + 8 : 4);
      const costed = sidesOf(ask, width, height, form.dot, spread).map((side, rank) => {
        const x = Math.min(Math.max(side.x, frame.x + EDGE), frame.x + frame.width - width - EDGE);
        const box = { x, y: side.y, width, height };
        const inside =
          x >= frame.x &&
          box.y >= frame.y + EDGE &&
          box.y + height <= frame.y + frame.height - EDGE;
        const hits = [...others, boxAround(ask.x, ask.y, form.dot + 8)].filter((one) =>
          meets(box, one),
        );
        const crossed = lines.filter((place) => holds(box, place)).length;
        const cost = (hits.length + (inside ? 0 : 1)) * BLOCKED + crossed * 10 + rank;
        return { name, date, box, anchor: side.anchor, cost, shorter };
      });
      return costed.reduce((best, one) => (one.cost < best.cost ? one : best));
    });
    const { name, date, box, anchor, cost, shorter } = tries.reduce((best, one) =>
      best.cost < BLOCKED || one.cost >= best.cost ? best : one,
    );
    lost += cost < BLOCKED ? shorter : tries.length;
    const { width, height } = box;
    const x = { start: box.x, middle: box.x + width / 2, end: box.x + width }[anchor];
    placed.set(at, {
      name,
      date,
      x: round(x),
      nameY: round(box.y + form.name),
      dateY: round(box.y + form.name + form.date + 4),
      anchor,
      box: { x: round(box.x), y: round(box.y), width: round(width), height: round(height) },
    });
  }
  return { labels: [...placed].sort(([a], [b]) => a - b).map(([, label]) => label), lost };
}

/**
 * Names for the places, in the order given; `lines` are points along the routes. Where that cuts one,
 * others have the first turn, and what cuts least is kept.
 */
export function placeMapLabels(
  asks: readonly LabelAsk[],
  ...given: [LabelForm, Box, readonly Box[], readonly (readonly [number, number])[], number]
): readonly MapLabel[] {
  const order = asks.map((_, at) => at);
  let best = placeInTurn(order, asks, ...given);
  for (let first = 1; first < Math.min(order.length, TURNS) && best.lost > 0; first += 1) {
    const turns = [first, ...order.filter((at) => at !== first)];
    const one = placeInTurn(turns, asks, ...given);
    if (one.lost < best.lost) best = one;
  }
  return best.labels;
}
