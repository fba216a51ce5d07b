// Which mark an arrow key leads to.
import type { Box } from '../../layout/glyph.ts';

/** How much farther a pixel aside is than a pixel ahead. */
const ASIDE = 2;

const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;

/** Place in `boxes` of the nearest in the direction of a unit vector; -1 where nothing lies there. */
export function nearest(
  from: Box,
  boxes: readonly Box[],
  [right, down]: readonly [number, number],
): number {
  const [x0, y0] = middle(from);
  const away = boxes.map((box) => {
    const [x, y] = middle(box);
    const ahead = (x - x0) * right + (y - y0) * down;
    const aside = Math.abs((x - x0) * down) + Math.abs((y - y0) * right);
    return ahead < 1 ? Number.POSITIVE_INFINITY : ahead + aside * ASIDE;
  });
  const least = Math.min(...away);
  return Number.isFinite(least) ? away.indexOf(least) : -1;
}
