// The land that the build hands to the map: the coasts of the atlas laid flat around a middle, light, ready to draw.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea, geoDistance, polygonArea } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { LAND_ID, landPlugin, printLandModule } from '../../src/build/landPlugin.ts';
import { centreOf } from '../../src/layout/flattenLand.ts';
import { realStory } from '../fixtures/stories.ts';

type Place = [number, number];

const HEAVIEST = 11_000;
/** Radians from the middle within which no coast is cut. */
const IN_SIGHT = (139 * Math.PI) / 180;
const EARTH = 4 * Math.PI;

const load = async (code: string): Promise<{ centre: Place; land: MultiPolygon }> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

const world: Topology<{ land: GeometryCollection }> = createRequire(import.meta.url)(
  'world-atlas/land-110m.json',
);
const atlas = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
);

/** Area on the plane, which is that on the globe; holes run the other way round than what they are in. */
const areaOf = ({ coordinates }: MultiPolygon) =>
  Math.abs(coordinates.flat().reduce((sum, ring) => sum + polygonArea(ring as Place[]), 0));

describe.each<[string, Place]>([
  ['around the venues', centreOf(realStory().venues)],
  ['around a place whose far side is land', [-64, -35]],
  ['around a place whose far side is sea', [0, 0]],
])('the land %s', (_, centre) => {
  const code = printLandModule(centre);

  it('has every point of the atlas that is in sight, within a thousandth of a radian', async () => {
    const { land } = await load(code);
    const [lon, lat] = centre;
    const flat = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1).translate([0, 0]);
    const drawn = new Set(
      land.coordinates
        .flat(2)
        .map(([x = 0, y = 0]) => `${Math.round(x * 500)} ${Math.round(y * 500)}`),
    );
    const lost = atlas.flat(2).filter(([x = 0, y = 0]) => {
      if (geoDistance(centre, [x, y]) > IN_SIGHT) return false;
      const [toX = 0, toY = 0] = flat([x, y]) ?? [];
      const near = [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].map((dy) => `${Math.round(toX * 500) + dx} ${Math.round(toY * 500) + dy}`),
      );
      return !near.some((key) => drawn.has(key));
    });
    expect(lost).toEqual([]);
  });

  it('closes its rings and covers under a third of the globe, so no ring is turned inside out', async () => {
    const { land } = await load(code);
    for (const ring of land.coordinates.flat()) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
    expect(areaOf(land) / EARTH).toBeGreaterThan(0.2);
    expect(areaOf(land) / EARTH).toBeLessThan(0.31);
  });

  it('weighs little, is the same each time and brings no decoder along', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(HEAVIEST);
    expect(printLandModule(centre)).toBe(code);
    expect(code).not.toMatch(/import|topojson|arcs/i);
  });
});

it('lies around the middle of the venues, and around nothing where a story has none', () => {
  const story = realStory();
  const distances = story.venues.map(({ coordinates: { lon, lat } }) =>
    geoDistance(centreOf(story.venues), [lon, lat]),
  );
  expect(Math.max(...distances)).toBeLessThan(1.3);
  expect(centreOf([])).toEqual([0, 0]);
});

it('answers to its own name only', () => {
  const { resolveId, load: loads } = landPlugin('data/story.json');
  if (typeof resolveId !== 'function' || typeof loads !== 'function') throw new Error('no hooks');
  const resolve = resolveId as (id: string) => unknown;
  const read = loads as (id: unknown) => unknown;
  expect(read(resolve(LAND_ID))).toBe(printLandModule(centreOf(realStory().venues)));
  expect(resolve('virtual:sea')).toBeUndefined();
  expect(read('virtual:sea')).toBeUndefined();
});
