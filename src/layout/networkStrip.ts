// People in none of the rooms: short names in columns under the drawing of a network.
import type { SideGroup } from '../story/selectNetwork.ts';
import { round } from './glyph.ts';
import { type PlacedActor, type PlacedGroup, STRIP_INSET } from './placedNetwork.ts';

const STRIP_ROW = 24;
const STRIP_ROWS = 4;
/** From a column's edge, where ties pass it, to its words; the first column's edge; half of a mark. */
const STRIP_AISLE = 3;
const STRIP_LEFT = STRIP_INSET - STRIP_AISLE;
const HALF_MARK = 7;
/** Over the first row: what the strip is, and the names of its groups. */
const STRIP_HEAD = 62;
/** Pixels that a strip of full columns takes. */
export const STRIP_HEIGHT = STRIP_ROW * STRIP_ROWS + STRIP_HEAD;

/** Pixels that a strip of these groups takes: one of few people has fewer rows. */
export const stripHeight = (groups: readonly SideGroup[]): number =>
  STRIP_HEAD +
  STRIP_ROW * Math.min(STRIP_ROWS, Math.max(...groups.map((one) => one.actors.length)));

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

/** Whether the names of these groups stand beside each other in so many pixels. */
export const stripFits = (groups: readonly SideGroup[], width: number) =>
  stripLetters(groups) * STRIP_LETTER <= width - STRIP_LEFT;

/** Groups in as few strips as fit the width, in their order. */
export function wrapStrip(groups: readonly SideGroup[], width: number): readonly SideGroup[][] {
  const strips: SideGroup[][] = [];
  for (const group of groups) {
    const last = strips.at(-1);
    if (last && stripFits([...last, group], width)) last.push(group);
    else strips.push([group]);
  }
  return strips;
}

/** The groups of a strip in a drawing this wide, from `top` down. */
export function placeElsewhere(
  groups: readonly SideGroup[],
  width: number,
  top: number,
): PlacedGroup[] {
  const letter = (width - STRIP_LEFT) / Math.max(stripLetters(groups), 1);
  let right = STRIP_LEFT;
  return groups.map((group) => {
    const columns = columnLetters(group).map((letters) => {
      const left = right;
      right += letters * letter;
      return { left, width: right - left };
    });
    return {
      rank: group.rank,
      name: group.name,
      x: round((columns[0]?.left ?? right) + STRIP_AISLE),
      y: round(top + 46),
      anchor: 'start' as const,
      actors: group.actors.map((actor, n): PlacedActor => {
        const column = columns[Math.floor(n / STRIP_ROWS)] ?? { left: right, width: 0 };
        const x = column.left + STRIP_AISLE + HALF_MARK;
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
            x: round(column.left),
            y: round(y - STRIP_ROW / 2),
            width: round(column.width - 4),
            height: STRIP_ROW,
          },
        };
      }),
    };
  });
}
