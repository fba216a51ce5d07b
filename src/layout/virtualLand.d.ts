// The type of the module that the build makes of the world's land (src/build/landPlugin.ts).
declare module 'virtual:land' {
  import type { MultiPolygon } from 'geojson';

  /** Longitude and latitude in degrees of the middle of the plane that the land lies on. */
  export const centre: readonly [number, number];

  /** All land within sight of the centre, on a plane: radians right of it and down from it. */
  export const land: MultiPolygon;
}
