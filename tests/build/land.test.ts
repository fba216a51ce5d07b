// The land that the build hands to the map: the same coasts as the atlas, lighter, ready to draw.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { LAND_ID, landPlugin, printLandModule } from '../../src/build/landPlugin.ts';

const HALF_STEP = 1 / 16 + 1e-9;
const HEAVIEST = 10_000;
const code = printLandModule();
const { land }: { land: MultiPolygon } = await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
);

describe('the land', () => {
  it('keeps every point of the atlas within a sixteenth of a degree, in order', () => {
    const world: Topology<{ land: GeometryCollection }> = createRequire(import.meta.url)(
      'world-atlas/land-110m.json',
    );
    const pieces = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
    );
    expect(land.coordinates).toHaveLength(pieces.length);
    const off = pieces.flatMap((rings, piece) =>
      rings.flatMap((points, at) => {
        const ring = land.coordinates[piece]?.[at] ?? [];
        let drawn = 0;
        return points.filter(([lon = 0, lat = 0]) => {
          const near = (place: number[] | undefined) =>
            Math.abs((place?.[0] ?? 999) - lon) <= HALF_STEP &&
            Math.abs((place?.[1] ?? 999) - lat) <= HALF_STEP;
          if (!near(ring[drawn])) drawn += 1;
          return !near(ring[drawn]);
        });
      }),
    );
    expect(off).toEqual([]);
  });

  it('closes its rings and covers under a third of the globe, so no ring is turned inside out', () => {
    for (const ring of land.coordinates.flat()) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
    expect(geoArea(land) / (4 * Math.PI)).toBeGreaterThan(0.27);
    expect(geoArea(land) / (4 * Math.PI)).toBeLessThan(0.31);
  });

  it('weighs little, is the same each time and brings no decoder along', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(HEAVIEST);
    expect(printLandModule()).toBe(code);
    expect(code).not.toMatch(/import|topojson|arcs/i);
  });

  it('answers to its own name only', () => {
    const { resolveId, load } = landPlugin();
    if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('no hooks');
    const resolve = resolveId as (id: string) => unknown;
    const read = load as (id: unknown) => unknown;
    expect(read(resolve(LAND_ID))).toBe(code);
    expect(resolve('virtual:sea')).toBeUndefined();
    expect(read('virtual:sea')).toBeUndefined();
  });
});
