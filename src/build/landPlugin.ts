// The world's land as plain numbers, worked out at build: no TopoJSON reaches the reader.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

/** What the map imports to have the land. */
export const LAND_ID = 'virtual:land';
const RESOLVED = `\0${LAND_ID}`;

/** Steps in a degree: a coast is at most 1/16 off, about a pixel where the map is nearest. */
const STEPS = 8;

type World = Topology<{ land: GeometryCollection }>;

/** Every ring of every piece of land as steps in longitude and latitude from the point before. */
export function landSteps(): number[][][] {
  const world: World = createRequire(import.meta.url)('world-atlas/land-110m.json');
  const pieces = feature(world, world.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  });
  return pieces.map((rings) =>
    rings.map((ring) => {
      const steps: number[] = [];
      let [x, y] = [0, 0];
      for (const [lon = 0, lat = 0] of ring) {
        const [toX, toY] = [Math.round(lon * STEPS), Math.round(lat * STEPS)];
        if (steps.length > 0 && toX === x && toY === y) continue;
        steps.push(toX - x, toY - y);
        [x, y] = [toX, toY];
      }
      return steps;
    }),
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

/** The module's code: `land`, a GeoJSON MultiPolygon in degrees. */
export const printLandModule = (): string => `const walk = (text) => {
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
  return ring;
};
export const land = {
  type: 'MultiPolygon',
  coordinates: ${JSON.stringify(landSteps().map((rings) => rings.map(encode)))}.map((rings) => rings.map(walk)),
};
`;

/** Gives "virtual:land" to the site, to the prerender and to unit tests. */
export function landPlugin(): Plugin {
  return {
    name: 'moving-parts-land',
    resolveId: (id) => (id === LAND_ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? printLandModule() : undefined),
  };
}
