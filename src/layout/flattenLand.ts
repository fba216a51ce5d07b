// The globe's land laid flat around the middle of the venues. Runs at build: the reader gets the plane.
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3';
import type { Position } from 'geojson';
import type { Venue } from '../story/schema.ts';

/** Degrees from the middle beyond which the globe turns away. */
const HORIZON = 120;
/** Steps by which an edge of the coast may leave its curve. */
const PRECISION = 0.5;
/** Steps by which a coast may leave a point of its way that is left out. */
const SLACK = 0.4;
/** Under three points there is nothing to fill. */
const FEWEST = 3;

/** Longitude and latitude, in whole degrees, of the middle of the venues; of none, of the map. */
export function centreOf(venues: readonly Venue[]): [number, number] {
  if (venues.length === 0) return [0, 0];
  const coordinates = venues.map(({ coordinates: { lon, lat } }) => [lon, lat]);
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates });
  return [Math.round(lon), Math.round(lat)];
}

/** A ring without the points that lie on the way from the one before to the one after, as near as `SLACK`. */
function straighten(ring: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [x, y] of ring) {
    const [[fromX, fromY] = [x, y], [midX, midY] = [x, y]] = kept.slice(-2);
    const [alongX, alongY, onX, onY] = [midX - fromX, midY - fromY, x - midX, y - midY];
    const isOnward = alongX * onX + alongY * onY > 0;
    const aside = Math.abs(alongX * onY - alongY * onX) / Math.hypot(x - fromX, y - fromY);
    if (isOnward && aside <= SLACK) kept.pop();
    kept.push([x, y]);
  }
  return kept;
}

/**
 * Polygons in degrees under an equal-area projection around a centre: rings, not closed, of points in
 * whole steps right of the centre and down from it, so many of them to a radian.
 */
export function flattenLand(
  pieces: readonly Position[][][],
  [lon, lat]: readonly [number, number],
  steps: number,
): [number, number][][][] {
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(steps)
    .translate([0, 0])
    .precision(PRECISION)
    .clipAngle(HORIZON);
  return pieces.flatMap((coordinates) => {
    const rings: [number, number][][] = [];
    const go = (toX: number, toY: number) => {
      const ring = rings.at(-1);
      const [x, y] = [Math.round(toX), Math.round(toY)];
      const [lastX, lastY] = ring?.at(-1) ?? [];
      if (x !== lastX || y !== lastY) ring?.push([x, y]);
    };
    geoPath(projection, {
      moveTo(x, y) {
        rings.push([]);
        go(x, y);
      },
      lineTo: go,
      closePath: () => undefined,
      arc: () => undefined,
      beginPath: () => undefined,
    })({ type: 'Polygon', coordinates: [...coordinates] });
    const drawn = rings.map(straighten).filter((ring) => ring.length >= FEWEST);
    return drawn.length > 0 ? [drawn] : [];
  });
}
