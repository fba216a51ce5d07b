// The type of the module that the build makes of the world's land (src/build/landPlugin.ts).
declare module 'virtual:land' {
  import type { MultiPolygon } from 'geojson';

  /** All land, in degrees of longitude and latitude, rings wound as d3 reads them. */
  export const land: MultiPolygon;
}
