// The plane of the map against d3's own projection, and north in the middle of whatever is shown.

import { centre, stepsPerRadian } from 'virtual:land';
import { geoAzimuthalEqualArea } from 'd3';
import { describe, expect, it } from 'vitest';
import {
  arrowOn,
  framePlaces,
  onPlane,
  type Place,
  routeOnPlane,
} from '../../src/layout/mapProjection.ts';

const PLACES: Place[] = [
  [6.14, 46.2],
  [-80.15, 25.98],
  [37.62, 55.75],
  [179.9, -35],
  [-179.9, 70],
  [0, 90],
  [0, -90],
];

describe('the plane of the map', () => {
  it('is that of an equal-area projection around the centre', () => {
    const [lon, lat] = centre;
    const real = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1).translate([0, 0]);
    for (const place of PLACES) {
      const [x = Number.NaN, y = Number.NaN] = real(place) ?? [];
      expect(onPlane(place)[0]).toBeCloseTo(x, 6);
      expect(onPlane(place)[1]).toBeCloseTo(y, 6);
    }
  });

  it('gives even the place opposite the centre a finite spot', () => {
    const [x, y] = onPlane([centre[0] + 180, -centre[1]]);
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it.each<[string, Place[]]>([
    ['one place in the west', [[-80.15, 25.98]]],
    ['one place in the east', [[54.38, 24.45]]],
    [
      'two places',
      [
        [-80.15, 25.98],
        [-100, 40],
      ],
    ],
  ])('has north up in the middle of %s', (_, places) => {
    const { toPixels } = framePlaces(places, 600, 500);
    const lon = places.reduce((sum, place) => sum + place[0], 0) / places.length;
    const lat = places.reduce((sum, place) => sum + place[1], 0) / places.length;
    const [south, north] = [toPixels(onPlane([lon, lat - 1])), toPixels(onPlane([lon, lat + 1]))];
    const [across, up] = [north[0] - south[0], south[1] - north[1]];
    expect(up).toBeGreaterThan(0);
    expect(Math.abs(across) / up).toBeLessThan(0.05);
  });

  it('lays the path of the land where it lays its places', () => {
    const frame = framePlaces(PLACES.slice(0, 3), 600, 500);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] =
      frame.transform.match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (const place of PLACES.slice(0, 3)) {
      const point = onPlane(place);
      const [x, y] = [point[0] * stepsPerRadian, point[1] * stepsPerRadian];
      const [toX, toY] = frame.toPixels(point);
      expect(Math.abs(a * x + c * y + e - toX)).toBeLessThan(0.5);
      expect(Math.abs(b * x + d * y + f - toY)).toBeLessThan(0.5);
    }
  });

  it('points an arrow along a route, and none on a route too short for it', () => {
    const long = routeOnPlane([0, 0], [40, 0]).map(([x, y]): [number, number] => [
      x * 300,
      y * 300,
    ]);
    expect(arrowOn(long)?.d).toMatch(/^M.*L.*L.*Z$/);
    expect(arrowOn(long.map(([x, y]) => [x / 10, y / 10]))).toBeUndefined();
    expect(arrowOn([])).toBeUndefined();
  });
});
