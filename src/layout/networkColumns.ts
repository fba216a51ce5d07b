// People of the network in columns: who stands left and right, and what their labels say.
import type { Actor } from '../story/schema.ts';
import type { SideGroup } from '../story/selectNetwork.ts';
import { round } from './glyph.ts';
import type { Form, PlacedActor, PlacedGroup } from './placedNetwork.ts';

/** Rows of a group take this many row heights more for heading and gap. */
const GROUP_EXTRA = 1.45;

const fits = (text: string, perCharacter: number, width: number) =>
  text.length * perCharacter <= width;

/** Sides take turns on the left and the right, so that both columns are about as long. */
export function splitColumns(groups: readonly SideGroup[]) {
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

export function placeColumn(
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
        leaves: [-direction, 0],
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
