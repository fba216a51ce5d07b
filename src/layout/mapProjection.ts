// The map's frame around its places, and arrowheads on great circles in it.

import { centre, isWorld, stepsPerRadian } from 'virtual:land';
import { geoCentroid, geoEqualEarthRaw, geoInterpolate } from 'd3';
import { boxAround, round } from './glyph.ts';

/** Longitude and latitude in degrees. */
export type Place = [number, number];
/** Pixels, or radians on the plane of the land; y runs down. */
export type Point = [number, number];

/** Share of the frame kept free around the venues, for names. */
const PAD = { x: 0.19, y: 0.16, tightX: 0.11, tightBelow: 820, leastY: 56 };
/** Pixels of a radian at which the map comes no nearer, about 5 km a pixel: coastlines are coarse. */
const NEAREST = 1300;
const ARROW = { long: 11, half: 5, shortestRoute: 70 };
const RADIANS = Math.PI / 180;
/** Parts of a route that is drawn as a line of straight pieces. */
const SAMPLES = 48;
/** Radians across the plane that no piece of a route is long: there it leaves the world at one edge for the other. */
const SEAM = 2;

/**
 * Where a place lies on the plane of the land: Lambert's azimuthal equal-area projection, or Equal Earth.
 * Sources: Snyder, Map Projections: A Working Manual (USGS, 1987), equations 22-4, 22-5 and 24-2;
 * Šavrič, Patterson, Jenny, The Equal Earth Map Projection (2018).
 */
export function onPlane([lon, lat]: Place): Point {
  const [east, north, middle] = [(lon - centre[0]) * RADIANS, lat * RADIANS, centre[1] * RADIANS];
  if (isWorld) {
    const [x, y] = geoEqualEarthRaw(Math.atan2(Math.sin(east), Math.cos(east)), north);
    return [x, -y];
  }
  const [up, along] = [Math.sin(north), Math.cos(north) * Math.cos(east)];
  const nearness = Math.sin(middle) * up + Math.cos(middle) * along;
  /** The place opposite the centre lies all around: far off is near enough. */
  const stretch = Math.sqrt(2 / Math.max(1 + nearness, 1e-6));
  return [
    stretch * Math.cos(north) * Math.sin(east),
    -stretch * (Math.cos(middle) * up - Math.sin(middle) * along),
  ];
}

/** A great circle from place to place, as points on the plane. */
export function routeOnPlane(from: Place, to: Place): Point[] {
  const along = geoInterpolate(from, to);
  return Array.from({ length: SAMPLES + 1 }, (_, at) => onPlane(along(at / SAMPLES)));
}

/** The path of a route on the plane, as pixels; it is broken where it crosses the edge of the world. */
export function routePath(route: readonly Point[], toPixels: MapFrame['toPixels']): string {
  return route
    .map((point, at) => {
      const from = route[at - 1];
      const isOn = from && Math.abs(point[0] - from[0]) < SEAM;
      return (isOn ? 'L' : 'M') + toPixels(point).map(round);
    })
    .join('');
}

/** Radians by which the plane is turned so that north is up in the middle of the places. */
function northUp(places: readonly Place[]): number {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: [...places] });
  const [here, there] = [onPlane([lon, lat - 0.5]), onPlane([lon, lat + 0.5])];
  return Math.atan2(there[0] - here[0], here[1] - there[1]);
}

/** How the plane of the land becomes pixels. */
export interface MapFrame {
  toPixels(point: Point): Point;
  /** The same for the path of the land, as an SVG transform. */
  readonly transform: string;
}

/** A frame of this size, in pixels, around places and their routes, north up. */
export function framePlaces(places: readonly Place[], width: number, height: number): MapFrame {
  const angle = places.length > 0 && !isWorld ? northUp(places) : 0;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const turn = ([x, y]: Point): Point => [x * across + y * down, y * across - x * down];
  const route = places.flatMap((place, at) => routeOnPlane(places[at - 1] ?? place, place));
  const points = route.map(turn);
  const spread = (axis: 0 | 1): [number, number] => {
    if (points.length === 0) return [-1, 1];
    const along = points.map((point) => point[axis]);
    return [Math.min(...along), Math.max(...along)];
  };
  const [[x0, x1], [y0, y1]] = [spread(0), spread(1)];
  const free = {
    x: width * (1 - 2 * (isWorld || width < PAD.tightBelow ? PAD.tightX : PAD.x)),
    y: height - 2 * Math.max(height * PAD.y, PAD.leastY),
  };
  const scale = Math.min(free.x / (x1 - x0), free.y / (y1 - y0), NEAREST);
  const left = width / 2 - (scale * (x0 + x1)) / 2;
  const top = height / 2 - (scale * (y0 + y1)) / 2;
  const inSteps = (share: number) => Number(((scale * share) / stepsPerRadian).toFixed(4));
  const [along, aside] = [inSteps(across), inSteps(down)];
  return {
    toPixels: (point) => {
      const [x, y] = turn(point);
      return [left + scale * x, top + scale * y];
    },
    transform: `matrix(${along},${-aside},${aside},${along},${round(left)},${round(top)})`,
  };
}

/** Triangle on the middle of a route of pixels, pointing the way it goes; nothing where there is no room. */
export function arrowOn(route: readonly Point[]) {
  const [start, tail, tip, end] = [0, SAMPLES / 2, SAMPLES / 2 + 1, SAMPLES].map((at) => route[at]);
  if (!start || !tail || !tip || !end) return undefined;
  if (Math.hypot(end[0] - start[0], end[1] - start[1]) < ARROW.shortestRoute) return undefined;
  const length = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]);
  /** At the edge of the world it would point the wrong way. */
  if (length > ARROW.shortestRoute) return undefined;
  const [ux, uy] = [(tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length];
  const corner = (ahead: number, aside: number) =>
    `${round(tail[0] + ux * ahead - uy * aside)},${round(tail[1] + uy * ahead + ux * aside)}`;
  const half = ARROW.long / 2;
  const d = `M${corner(half, 0)}L${corner(-half, ARROW.half)}L${corner(-half, -ARROW.half)}Z`;
  return { d, box: boxAround(tail[0], tail[1], ARROW.long) };
}
