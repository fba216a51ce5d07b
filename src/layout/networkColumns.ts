// People of the network in columns: who stands left and right, and what their labels say.
import type { Actor } from '../story/schema.ts';
import type { Network, SideGroup } from '../story/selectNetwork.ts';
import { round } from './glyph.ts';
import type { Form, PlacedActor, PlacedGroup } from './placedNetwork.ts';
import { cutLine, textLines, textWidth } from './textLines.ts';

/** From the lowest point of a mark to the baseline of the name under it: pixels, and rows. */
const UNDER_PX = 6;
const UNDER_ROWS = 0.22;

/** Marks that are to be drawn before all others. */
export interface Wanted {
  readonly asked: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
}

/** Rows that a column takes with the headings and gaps of its groups. */
export const rowsOf = (groups: readonly SideGroup[], { above, below }: Form) =>
  groups.reduce((sum, group) => sum + group.actors.length + above + below, 0);

/**
 * Sides take turns on the left and the right, whoever of them is there, so that no side changes place
 * from one day to another; in the network of one actor all others stand left, where there are any.
 */
export function splitColumns({ ego, inRooms: groups }: Network) {
  const left: SideGroup[] = [];
  const right: SideGroup[] = [];
  const isEven = ({ rank = 0 }: SideGroup) => rank % 2 === 0;
  /** Turns by the sides that are there where else one column would hold all. */
  const byRank = new Set(groups.map(isEven)).size > 1;
  groups.forEach((group, at) => {
    const isLeft = ego ? at < groups.length - 1 : byRank ? isEven(group) : at % 2 === 0;
    (isLeft || (ego && at === 0) ? left : right).push(group);
  });
  return { left, right };
}

/**
 * A column with those of its people who have a row of so many: whose marks are `chosen` first, then those
 * `asked` for, then its sides in turn, of each those with the most ties to rooms first. All stay in their order.
 */
export function thinColumn(
  groups: readonly SideGroup[],
  form: Form,
  most: number,
  { asked, chosen }: Wanted,
  tiesOf: (id: string) => number,
): SideGroup[] {
  const isIn = (marks: ReadonlySet<string>, id: string) => Number(marks.has(`actor:${id}`));
  const weigh = (id: string) => 2 * isIn(chosen, id) + isIn(asked, id);
  const queue = groups
    .flatMap((group) =>
      group.actors
        .toSorted((a, b) => tiesOf(b.id) - tiesOf(a.id))
        .map(({ id }, turn) => ({ id, group, turn })),
    )
    .sort((a, b) => weigh(b.id) - weigh(a.id) || a.turn - b.turn);
  const kept = new Set<string>();
  const headed = new Set<SideGroup>();
  let rows = 0;
  for (const { id, group } of queue) {
    const more = headed.has(group) ? 1 : 1 + form.above + form.below;
    if (rows + more > most) continue;
    rows += more;
    headed.add(group);
    kept.add(id);
  }
  return groups
    .filter((group) => headed.has(group))
    .map((group) => ({ ...group, actors: group.actors.filter(({ id }) => kept.has(id)) }));
}

export function placeColumn(
  groups: readonly SideGroup[],
  form: Form,
  column: {
    x: number;
    outer: number;
    row: number;
    height: number;
    glyph: number;
    anchor: 'start' | 'end';
    /** Pixels that words too long to stand under a mark may take from the edge. */
    reach: number;
  },
): PlacedGroup[] {
  const { x, outer, row, height, glyph, anchor, reach } = column;
  const direction = anchor === 'end' ? -1 : 1;
  const beside = { labelX: round(x + direction * (glyph / 2 + 8)), anchor };
  const side = Math.abs(outer - x);
  const room = form.isBeside ? Math.abs(outer - beside.labelX) : 2 * side;
  const most = form.isBeside ? room : reach;
  const fits = (text: string) => textWidth(text, form.name, 600) <= room;
  /** Words under a mark have it over their middle; those too long for that begin at the edge. */
  const stand = (text: string) =>
    form.isBeside
      ? beside
      : fits(text)
        ? { labelX: round(x), anchor: 'middle' as const }
        : {
            labelX: round(outer),
            anchor: anchor === 'end' ? ('start' as const) : ('end' as const),
          };
  const inwards = form.isBeside ? glyph / 2 + 4 : side;
  const under = form.isBeside ? 4.5 : glyph / 2 + UNDER_PX + row * UNDER_ROWS;
  const hasRoom = (role: string) => textWidth(role, form.role) <= room;
  /** Roles of a few would look picked out: a column has them where most of its people have room for theirs. */
  const people = groups.flatMap(({ actors }) => actors);
  const roomy = people.filter((actor) => hasRoom(roleOf(actor)));
  const hasRoles = row >= form.roleFrom && roomy.length * 2 > people.length;
  let y = Math.max(0, (height - rowsOf(groups, form) * row) / 2);
  return groups.map((group) => {
    const headingY = y + row * form.heading;
    y += row * form.above;
    const actors = group.actors.map((actor): PlacedActor => {
      const top = y;
      const centre = y + row * form.middle;
      y += row;
      const name = form.isBeside && fits(actor.name) ? actor.name : actor.short;
      const [label = '', rest] = labelLines(name, form, row, room, most);
      const role = roleOf(actor);
      const second = rest
        ? { text: rest, kind: 'name' as const }
        : hasRoles && hasRoom(role)
          ? { text: role, kind: 'role' as const }
          : undefined;
      return {
        id: actor.id,
        x: round(x),
        y: round(centre),
        label,
        ...(second && { second }),
        ...stand(rest && !fits(rest) ? rest : label),
        labelY: round(centre + (second && form.isBeside ? -2 : under)),
        leaves: [-direction, 0],
        hit: {
          x: round(Math.min(outer, x - direction * inwards)),
          y: round(top + 1),
          width: round(side + inwards),
          height: round(row - 2),
        },
      };
    });
    y += row * form.below;
    const name = cutLine(group.name, most, form.small, 600);
    const { labelX, anchor } = stand(name);
    return { rank: group.rank, name, x: labelX, y: round(headingY), anchor, actors };
  });
}

/** Whole or not at all: the first clause of a post may name another, or one that is no longer held. */
const roleOf = (actor: Actor) => actor.post ?? actor.role;

/** A name too long for its column in two lines, where its row has room for two, and cut to the most. */
function labelLines(name: string, form: Form, row: number, room: number, most: number) {
  const lines = row < form.twoLines ? [name] : textLines(name, room, form.name, 600);
  const [first = '', ...rest] = lines;
  return [first, ...(rest.length > 0 ? [rest.join(' ')] : [])].map((line) =>
    cutLine(line, most, form.name, 600),
  );
}
