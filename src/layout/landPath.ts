// Coastlines as a short path: points that would fall on the one before are left out, steps are relative,
// and what a reader of paths does without is not written.
import { type GeoIdentityTransform, type GeoPermissibleObjects, geoPath } from 'd3';

/** Nearer than this to the last point, in pixels, a point adds nothing to be seen. */
const NEAR = 0.9;
/** Decimals that are kept, as a factor. */
const TENTHS = 10;

/** The outline of land in a frame, in pixels, as an SVG path. */
export function landPath(frame: GeoIdentityTransform, land: GeoPermissibleObjects): string {
  const parts: string[] = [];
  let [x, y, last] = [0, 0, ''];
  const go = (command: 'M' | 'l', toX: number, toY: number) => {
    const [nextX, nextY] = [Math.round(toX * TENTHS), Math.round(toY * TENTHS)];
    const from = command === 'M' ? [0, 0] : [x, y];
    const letter = command === 'l' && last === 'l' ? ',' : command;
    parts.push(
      `${letter}${(nextX - (from[0] ?? 0)) / TENTHS},${(nextY - (from[1] ?? 0)) / TENTHS}`,
    );
    [x, y, last] = [nextX, nextY, command];
  };
  geoPath(frame, {
    moveTo: (toX, toY) => go('M', toX, toY),
    lineTo(toX, toY) {
      if (Math.hypot(toX - x / TENTHS, toY - y / TENTHS) >= NEAR) go('l', toX, toY);
    },
    closePath() {
      parts.push('Z');
      last = 'Z';
    },
    arc: () => undefined,
    beginPath: () => undefined,
  })(land);
  return parts
    .join('')
    .replaceAll(/,-/g, '-')
    .replaceAll(/(?<!\d)0\./g, '.')
    .replaceAll(/(?<=\.\d),(?=\.)/g, '');
}
