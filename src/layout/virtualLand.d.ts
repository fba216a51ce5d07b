// The type of the module that the build makes of the world's land (src/build/landPlugin.ts).
declare module 'virtual:land' {
  /** Longitude and latitude in degrees of the middle of the plane that the land lies on. */
  export const centre: readonly [number, number];

  /** Whether the plane is that of the whole world, with the centre's meridian in the middle. */
  export const isWorld: boolean;

  /** How many units of the land's path a radian of the plane has. */
  export const stepsPerRadian: number;

  /** All land in the world or within sight of the centre, as SVG path data: whole steps right of it and down from it. */
  export const land: string;
}
