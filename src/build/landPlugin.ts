// The world's land laid flat around a story's venues, worked out at build: the reader's browser turns no globe.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { centreOf, flattenLand } from '../layout/flattenLand.ts';
import type { Place } from '../layout/mapProjection.ts';
import { readStory } from './readStory.ts';

/** What the map imports to have the land. */
export const LAND_ID = 'virtual:land';
const RESOLVED = `\0${LAND_ID}`;

/** Steps in a radian: a coast is at most 1/1000 off, about a pixel where the map is nearest. */
const STEPS = 500;

type World = Topology<{ land: GeometryCollection }>;

/** All land as rings of steps right and down from the point before. */
function landSteps(centre: Place): number[][][] {
  const world: World = createRequire(import.meta.url)('world-atlas/land-110m.json');
  const pieces = feature(world, world.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  });
  return flattenLand(pieces, centre, STEPS).map((rings) =>
    rings.map((ring) =>
      ring.flatMap(([x, y], at) => {
        const [fromX, fromY] = ring[at - 1] ?? [0, 0];
        return [x - fromX, y - fromY];
      }),
    ),
  );
}

/** First character of a step's digits in base 32, of which more follow where 32 is added. */
const DIGIT = 63;

/** Steps as text, in the encoded polyline format of maps: small ones take a character each. */
const encode = (steps: readonly number[]): string =>
  steps
    .map((step) => {
      let left = step < 0 ? ~(step << 1) : step << 1;
      let text = '';
      for (; left >= 32; left >>= 5) text += String.fromCharCode((left & 31) + 32 + DIGIT);
      return text + String.fromCharCode(left + DIGIT);
    })
    .join('');

/** The module's code: `centre` in degrees, and `land`, a planar MultiPolygon in radians from it, y downwards. */
export const printLandModule = (centre: Place): string => `const walk = (text) => {
  const ring = [];
  let at = 0;
  const read = () => {
    let step = 0, shift = 0, digit;
    do {
      digit = text.charCodeAt(at++) - ${DIGIT};
      step |= (digit & 31) << shift;
      shift += 5;
    } while (digit >= 32);
    return step & 1 ? ~(step >> 1) : step >> 1;
  };
  for (let x = 0, y = 0; at < text.length;)
    ring.push([(x += read()) / ${STEPS}, (y += read()) / ${STEPS}]);
  ring.push(ring[0]);
  return ring;
};
export const centre = ${JSON.stringify(centre)};
export const land = {
  type: 'MultiPolygon',
  coordinates: ${JSON.stringify(landSteps(centre).map((rings) => rings.map(encode)))}.map((rings) => rings.map(walk)),
};
`;

/** Gives "virtual:land" for the story at a path to the site, to the prerender and to unit tests. */
export function landPlugin(storyFile: string): Plugin {
  return {
    name: 'moving-parts-land',
    resolveId: (id) => (id === LAND_ID ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? printLandModule(centreOf(readStory(storyFile).story.venues)) : undefined,
  };
}
