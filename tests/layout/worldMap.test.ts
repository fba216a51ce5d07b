// The map of places too far apart for one side of the globe: a map of the world, with land under each of them.
import { createRequire } from 'node:module';
import { geoEqualEarth, polygonContains } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, it, vi } from 'vitest';
import { flattenLand, planeOf } from '../../src/layout/flattenLand.ts';
import { framePlaces, onPlane, routeOnPlane, routePath } from '../../src/layout/mapProjection.ts';
import { placeMap } from '../../src/layout/placeMap.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

vi.mock('virtual:land', () => ({ centre: [10, 0], isWorld: true, stepsPerRadian: 500, land: '' }));

const [venue] = realStory().venues;
if (!venue) throw new Error('No venues');
const at = (id: string, lon: number, lat: number) => ({
  ...venue,
  id,
  short: id,
  coordinates: { ...venue.coordinates, lon, lat },
});
/** Each on land that is broad enough for the coarse coasts of the atlas. */
const VENUES = [
  at('Geneva', 6.1, 46.2),
  at('Alice Springs', 133.9, -23.7),
  at('Delhi', 77.2, 28.6),
  at('Brasília', -47.9, -15.8),
  at('Denver', -105, 39.7),
];
/** From each to the next. */
const ROUTES = VENUES.slice(1).map(({ id }, at) => ({ from: VENUES[at]?.id ?? '', to: id }));
const world: Topology<{ land: GeometryCollection }> = createRequire(import.meta.url)(
  'world-atlas/land-110m.json',
);
const pieces = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
);

it('lays the world flat where a place is far from the middle, and a side of the globe where none is', () => {
  expect(planeOf(realStory().venues).isWorld).toBe(false);
  expect(planeOf([])).toEqual({ centre: [0, 0], isWorld: false });
  expect(planeOf(VENUES)).toEqual({ centre: [14, 0], isWorld: true });
  const [fiji, samoa, geneva] = [at('f', 178, -18), at('s', -172, -14), at('g', 6, 46)];
  expect(planeOf([fiji, samoa]).isWorld).toBe(false);
  expect(planeOf([fiji, samoa, geneva]).centre).toEqual([97, 0]);
});

it('has land under every place', () => {
  const rings = flattenLand(pieces, { centre: [10, 0], isWorld: true }, 500).flat();
  for (const { id, coordinates } of VENUES) {
    const [x, y] = onPlane([coordinates.lon, coordinates.lat]);
    const around = rings.filter((ring) => polygonContains(ring, [x * 500, y * 500]));
    expect(around, id).toHaveLength(1);
  }
});

it('places them where d3 does, with the meridian in the middle upright', () => {
  const real = geoEqualEarth().rotate([-10, 0]).scale(1).translate([0, 0]);
  for (const place of [
    [6, 46],
    [178, -18],
    [-178, 60],
    [-171, 5],
  ] as const) {
    const [x = Number.NaN, y = Number.NaN] = real([...place]) ?? [];
    expect(onPlane([...place])[0]).toBeCloseTo(x, 6);
    expect(onPlane([...place])[1]).toBeCloseTo(y, 6);
  }
  expect(
    framePlaces(
      [
        [133, -23],
        [-105, 39],
      ],
      800,
      600,
    ).transform,
  ).toMatch(/^matrix\(([\d.]+),-?0,0,\1,/);
});

it('breaks a route at the edge of the world instead of drawing it across', () => {
  const asItIs = ([x, y]: [number, number]): [number, number] => [x, y];
  const broken = routePath(routeOnPlane([150, -30], [-110, 35]), asItIs);
  expect(broken.match(/M/g)).toHaveLength(2);
  expect(routePath(routeOnPlane([6, 46], [-110, 35]), asItIs).match(/M/g)).toHaveLength(1);
});

it.each([
  [880, 700],
  [358, 440],
])('keeps places, names and routes in a frame of %i by %i', (width, height) => {
  const placed = placeMap(VENUES, ROUTES, { width, height }, EN.charts, 2025);
  expect(placed.venues).toHaveLength(VENUES.length);
  const routes = placed.routes.flatMap(({ d }) => d.match(/-?[\d.]+,-?[\d.]+/g) ?? []);
  const points = [
    ...placed.venues.map(({ x, y }) => [x, y]),
    ...routes.map((point) => point.split(',').map(Number)),
  ];
  for (const [x = Number.NaN, y = Number.NaN] of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
});
