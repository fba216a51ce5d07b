// The globe's land laid flat around the middle of the venues. Runs at build: the reader gets the plane.
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3';
import type { Position } from 'geojson';
import type { Venue } from '../story/schema.ts';

/** Degrees from the middle beyond which the globe turns away. */
const HORIZON = 120;
/** Steps by which an edge of the coast may leave its curve. */
const PRECISION = 0.5;
/** Under three points there is nothing to fill. */
const FEWEST = 3;

/** Longitude and latitude, in whole degrees, of the middle of the venues; of none, of the map. */
export function centreOf(venues: readonly Venue[]): [number, number] {
  if (venues.length === 0) return [0, 0];
  const coordinates = venues.map(({ coordinates: { lon, lat } }) => [lon, lat]);
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates });
  return [Math.round(lon), Math.round(lat)];
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
    const drawn = rings.filter((ring) => ring.length >= FEWEST);
    return drawn.length > 0 ? [drawn] : [];
  });
}
