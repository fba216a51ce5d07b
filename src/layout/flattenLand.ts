// The globe's land laid flat around the middle of the venues. Runs at build: the reader gets the plane.
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, geoPath } from 'd3';
import type { Position } from 'geojson';
import type { Venue } from '../story/schema.ts';

/** Degrees from the middle beyond which the globe turns away. */
const HORIZON = 120;
/** Degrees from the middle to the farthest place, beyond which all of the world is laid flat. */
const WIDEST = 80;
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

/** The plane that the land is laid on. */
export interface Plane {
  readonly centre: [number, number];
  /** Whether it is that of the whole world, on which the centre is a meridian, else what is in sight of the centre. */
  readonly isWorld: boolean;
}

/** The meridian in the middle of some, away from the widest gap between them, in whole degrees. */
function middleMeridian(meridians: readonly number[]): number {
  const sorted = [...meridians].sort((a, b) => a - b);
  const gaps = sorted.map((to, at) => {
    const from = sorted[at - 1] ?? (sorted.at(-1) ?? to) - 360;
    return { width: to - from, opposite: (from + to) / 2 + 180 };
  });
  const [widest] = gaps.sort((a, b) => b.width - a.width);
  return Math.round((((widest?.opposite ?? 0) + 540) % 360) - 180);
}

/** What is flat enough around the middle of the venues, else the world. */
export function planeOf(venues: readonly Venue[]): Plane {
  const centre = centreOf(venues);
  const places = venues.map(({ coordinates: { lon, lat } }): [number, number] => [lon, lat]);
  const farthest = Math.max(0, ...places.map((place) => geoDistance(centre, place)));
  if (farthest <= (WIDEST * Math.PI) / 180) return { centre, isWorld: false };
  return { centre: [middleMeridian(places.map(([lon]) => lon)), 0], isWorld: true };
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
 * Polygons in degrees under an equal-area projection: rings, not closed, of points in whole steps right
 * of the centre and down from it, so many of them to a radian.
 */
export function flattenLand(
  pieces: readonly Position[][][],
  { centre: [lon, lat], isWorld }: Plane,
  steps: number,
): [number, number][][][] {
  const shape = isWorld ? geoEqualEarth() : geoAzimuthalEqualArea().clipAngle(HORIZON);
  const projection = shape.rotate([-lon, -lat]).scale(steps).translate([0, 0]).precision(PRECISION);
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
