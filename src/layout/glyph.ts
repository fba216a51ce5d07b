// Outlines of the marks that stand for sides, centred on 0,0.
/** A box in pixels, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Shapes of sides in the story's order, as corners (x, y, x, y…) of an outline of area 1; none for
 * the disc. The palette in tokens.css has as many hues. They are d3's symbols, whose code would
 * weigh more than all other code of this file: disc, square, triangle, diamond, wye, star.
 */
export const SIDE_SHAPES: readonly (readonly number[])[] = [
  [],
  [-0.5, -0.5, 0.5, -0.5, 0.5, 0.5, -0.5, 0.5],
  [0, -0.8774, 0.7598, 0.4387, -0.7598, 0.4387],
  [0, -0.9306, 0.5373, 0, 0, 0.9306, -0.5373, 0],
  [
    0.2699, 0.1558, 0.2699, 0.6955, -0.2699, 0.6955, -0.2699, 0.1558, -0.7373, -0.1141, -0.4674,
    -0.5815, 0, -0.3116, 0.4674, -0.5815, 0.7373, -0.1141,
  ],
  [
    0, -0.9438, 0.2119, -0.2917, 0.8976, -0.2917, 0.3429, 0.1114, 0.5548, 0.7636, 0, 0.3605,
    -0.5548, 0.7636, -0.3429, 0.1114, -0.8976, -0.2917, -0.2119, -0.2917,
  ],
];

/** Rounds to two decimals, so that server and browser print the same. */
export const round = (value: number): number => Math.round(value * 100) / 100;

function discPath(radius: number): string {
  const r = round(radius);
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0Z`;
}

/** Path of a side's shape with the area of a disc of this diameter, in pixels; half of it for no side. */
export function glyphPath(sideRank: number | undefined, diameter: number): string {
  const radius = diameter / 2;
  if (sideRank === undefined) return discPath(radius * Math.SQRT1_2);
  const corners = SIDE_SHAPES[sideRank % SIDE_SHAPES.length] ?? [];
  if (corners.length === 0) return discPath(radius);
  const scale = Math.sqrt(Math.PI) * radius;
  return `M${corners.map((place) => round(place * scale)).join()}Z`;
}

/** Path of the left half of a side's shape where that is a disc; other shapes have none and are cut. */
export function halfGlyphPath(sideRank: number | undefined, diameter: number): string | undefined {
  if (sideRank === undefined || SIDE_SHAPES[sideRank % SIDE_SHAPES.length]?.length)
    return undefined;
  const r = round(diameter / 2);
  return `M0,${-r}A${r},${r},0,0,0,0,${r}Z`;
}

/** Path of a rectangle. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

/** Pixels from dot to dot of a dotted outline, about; marks.css has the same. */
export const DOT_PITCH = 3.4;

/**
 * Length to give to the outline of a disc, a box or a shape with corners, so that its dots are even:
 * about its own, and a whole number of dots from corner to corner where all its sides are of a length.
 */
export function dottedLength(d: string): number {
  const [corners, length] = measureOutline(d);
  return round(DOT_PITCH * corners * Math.max(1, Math.round(length / DOT_PITCH / corners)));
}

/** Corners between which the sides of an outline run, and its length; a disc has one, where it begins. */
function measureOutline(d: string): readonly [corners: number, length: number] {
  const places = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  /** After where it begins: the radius of a disc twice, or the sides of a box. */
  const [, , width = 0, height = 0] = places;
  if (/a/i.test(d)) return [1, Math.PI * (width + height)];
  if (d.includes('h')) return [4, 2 * (width + height)];
  const corners = places.length / 2;
  let length = 0;
  for (let at = 0; at < places.length; at += 2) {
    const [x = 0, y = 0] = places.slice(at);
    length += Math.hypot(x - (places.at(at - 2) ?? 0), y - (places.at(at - 1) ?? 0));
  }
  return [corners, length];
}

/** The box around a point. */
export function boxAround(x: number, y: number, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether two boxes lie over one another. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
