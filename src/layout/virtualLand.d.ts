// The type of the module that the build makes of the world's land (src/build/landPlugin.ts).
declare module 'virtual:land' {
  /** Longitude and latitude in degrees of the middle of the plane that the land lies on. */
  export const centre: readonly [number, number];

  /** How many units of the land's path a radian of the plane has. */
  export const stepsPerRadian: number;

  /** All land within sight of the centre, as SVG path data: whole steps right of it and down from it. */
  export const land: string;
}
