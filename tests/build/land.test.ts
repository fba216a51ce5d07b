// The land that the build hands to the map: the coasts of the atlas laid flat around a middle, light, ready to draw.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea, geoDistance, polygonArea } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { LAND_ID, landPlugin, printLandModule } from '../../src/build/landPlugin.ts';
import { centreOf, planeOf } from '../../src/layout/flattenLand.ts';
import { realStory } from '../fixtures/stories.ts';

type Place = [number, number];

/** Bytes, gzipped. */
const HEAVIEST = 9_000;
/** Radians from the middle within which no coast is cut. */
const IN_SIGHT = (119 * Math.PI) / 180;
const EARTH = 4 * Math.PI;

interface Land {
  readonly centre: Place;
  readonly stepsPerRadian: number;
  readonly land: string;
}

const load = async (code: string): Promise<Land> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

/** The rings of the path, not closed, in its steps. */
const ringsOf = ({ land }: Land): Place[][] =>
  land
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      expect(ring).toMatch(/^M-?\d+[ -]-?\d+l/);
      const steps = ring.match(/-?\d+/g)?.map(Number) ?? [];
      let [x, y] = [0, 0];
      return Array.from({ length: steps.length / 2 }, (_, at): Place => {
        x += steps[2 * at] ?? Number.NaN;
        y += steps[2 * at + 1] ?? Number.NaN;
        return [x, y];
      });
    });

const world: Topology<{ land: GeometryCollection }> = createRequire(import.meta.url)(
  'world-atlas/land-110m.json',
);
const atlas = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
);

/** How far a place is from an edge. */
function awayFrom([x, y]: Place, [[fromX, fromY], [toX, toY]]: [Place, Place]): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const whole = alongX ** 2 + alongY ** 2 || 1;
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / whole;
  const near = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - fromX - near * alongX, y - fromY - near * alongY);
}

/** Area on the plane, which is that on the globe; holes run the other way round than what they are in. */
const areaOf = (land: Land) =>
  Math.abs(ringsOf(land).reduce((sum, ring) => sum + polygonArea(ring), 0)) /
  land.stepsPerRadian ** 2;

describe.each<[string, Place]>([
  ['around the venues', centreOf(realStory().venues)],
  ['around a place whose far side is land', [-64, -35]],
  ['around a place whose far side is sea', [0, 0]],
])('the land %s', (_, centre) => {
  const code = printLandModule({ centre, isWorld: false });

  it('has every point of the atlas that is in sight, within a four-hundredth of a radian', async () => {
    const land = await load(code);
    const [lon, lat] = centre;
    const flat = geoAzimuthalEqualArea()
      .rotate([-lon, -lat])
      .scale(land.stepsPerRadian)
      .translate([0, 0]);
    const edges = ringsOf(land).flatMap((ring) =>
      ring.map((to, at): [Place, Place] => [ring.at(at - 1) ?? to, to]),
    );
    const most = land.stepsPerRadian / 400;
    const lost = atlas.flat(2).filter(([x = 0, y = 0]) => {
      if (geoDistance(centre, [x, y]) > IN_SIGHT) return false;
      const [toX = 0, toY = 0] = flat([x, y]) ?? [];
      return !edges.some((edge) => awayFrom([toX, toY], edge) <= most);
    });
    expect(lost).toEqual([]);
  });

  it('has rings of three points or more and covers under a third of the globe, so none is turned inside out', async () => {
    const land = await load(code);
    for (const ring of ringsOf(land)) expect(ring.length).toBeGreaterThanOrEqual(3);
    expect(areaOf(land) / EARTH).toBeGreaterThan(0.15);
    expect(areaOf(land) / EARTH).toBeLessThan(0.31);
  });

  it('weighs little, is the same each time and brings no decoder along', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(HEAVIEST);
    expect(printLandModule({ centre, isWorld: false })).toBe(code);
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
  expect(read(resolve(LAND_ID))).toBe(printLandModule(planeOf(realStory().venues)));
  expect(resolve('virtual:sea')).toBeUndefined();
  expect(read('virtual:sea')).toBeUndefined();
});
