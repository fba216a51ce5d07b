// The world's land laid flat around a story's venues, worked out at build: the reader's browser turns no globe.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { flattenLand, type Plane, planeOf } from '../layout/flattenLand.ts';
import type { Place } from '../layout/mapProjection.ts';
import { readStory } from './readStory.ts';

/** What the map imports to have the land. */
export const LAND_ID = 'virtual:land';
const RESOLVED = `\0${LAND_ID}`;

/** Steps in a radian: a coast is at most 1/400 off, two pixels or so where the map is nearest. */
const STEPS = 500;

type World = Topology<{ land: GeometryCollection }>;

/** A ring as path data: where it starts, then steps right and down from the point before. */
const printRing = (ring: readonly Place[]): string => {
  const steps = ring.map(([x, y], at) => {
    const [fromX, fromY] = ring[at - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(' ')}z`.replaceAll(' -', '-');
};

/** All land on a plane, as the path data of an SVG. */
function landPath(plane: Plane): string {
  const world: World = createRequire(import.meta.url)('world-atlas/land-110m.json');
  const pieces = feature(world, world.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  });
  return flattenLand(pieces, plane, STEPS).flat().map(printRing).join('');
}

/** The module's code; src/layout/virtualLand.d.ts says what it exports. */
export const printLandModule = (
  plane: Plane,
): string => `export const centre = ${JSON.stringify(plane.centre)};
export const isWorld = ${plane.isWorld};
export const stepsPerRadian = ${STEPS};
export const land = ${JSON.stringify(landPath(plane))};
`;

/** Gives "virtual:land" for the story at a path to the site, to the prerender and to unit tests. */
export function landPlugin(storyFile: string): Plugin {
  return {
    name: 'moving-parts-land',
    resolveId: (id) => (id === LAND_ID ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? printLandModule(planeOf(readStory(storyFile).story.venues)) : undefined,
  };
}
