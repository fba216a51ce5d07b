// The map's projection around its places, and arrowheads on great circles under it.
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoInterpolate,
  geoPath,
} from 'd3';
import { boxAround, round } from './glyph.ts';

/** Longitude and latitude in degrees. */
export type Place = [number, number];

/** Share of the frame kept free around the venues, for names. */
const PAD = { x: 0.19, y: 0.16, tightX: 0.11, tightBelow: 820, leastY: 56 };
/** Pixels of a radian at which the map comes no nearer, about 5 km a pixel: coastlines are coarse. */
const NEAREST = 1300;
/** Degrees from the middle beyond which the globe turns away. */
const HORIZON = 140;
const ARROW = { long: 11, half: 5, shortestRoute: 70 };

/** Equal-area projection centred on the venues, with all of them and their routes in the frame. */
export function projectPlaces(
  places: readonly Place[],
  width: number,
  height: number,
): GeoProjection {
  const all: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: [...places] };
  const [lon, lat] = places.length > 0 ? geoCentroid(all) : [0, 0];
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1).translate([0, 0]);
  const route: GeoPermissibleObjects = { type: 'LineString', coordinates: [...places] };
  const bounds = geoPath(projection).bounds(places.length > 1 ? route : all);
  const [[x0, y0], [x1, y1]] =
    places.length > 0
      ? bounds
      : ([
          [-1, -1],
          [1, 1],
        ] as const);
  const free = {
    x: width * (1 - 2 * (width < PAD.tightBelow ? PAD.tightX : PAD.x)),
    y: height - 2 * Math.max(height * PAD.y, PAD.leastY),
  };
  const scale = Math.min(free.x / (x1 - x0), free.y / (y1 - y0), NEAREST);
  return projection
    .scale(scale)
    .precision(0.2)
    .clipAngle(HORIZON)
    .translate([width / 2 - (scale * (x0 + x1)) / 2, height / 2 - (scale * (y0 + y1)) / 2])
    .clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ]);
}

/** Triangle on the middle of a route, pointing the way it goes; nothing where there is no room. */
export function arrowOn(projection: GeoProjection, from: Place, to: Place) {
  const along = geoInterpolate(from, to);
  const [start, tail, tip, end] = [0, 0.5, 0.52, 1].map((share) => projection(along(share)));
  if (!start || !tail || !tip || !end) return undefined;
  if (Math.hypot(end[0] - start[0], end[1] - start[1]) < ARROW.shortestRoute) return undefined;
  const length = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]);
  const [ux, uy] = [(tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length];
  const corner = (ahead: number, aside: number) =>
    `${round(tail[0] + ux * ahead - uy * aside)},${round(tail[1] + uy * ahead + ux * aside)}`;
  const half = ARROW.long / 2;
  const d = `M${corner(half, 0)}L${corner(-half, ARROW.half)}L${corner(-half, -ARROW.half)}Z`;
  return { d, box: boxAround(tail[0], tail[1], ARROW.long) };
}
