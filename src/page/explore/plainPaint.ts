// A computed colour as one that any SVG renderer reads: browsers answer mixed colours in oklab.

const NUMBER = String.raw`(-?[\d.]+(?:e-?\d+)?|none)`;
const WIDE = new RegExp(
  String.raw`^(oklab|color\(srgb)[ (]\s*${NUMBER} ${NUMBER} ${NUMBER}(?: / ${NUMBER})?\)$`,
);

/** Rows of the matrices from oklab to the cubes' roots of LMS, and from LMS to linear sRGB. */
const TO_LMS = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const;
const TO_RGB = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const;

type Triple = readonly [number, number, number];

const times = ([one, two, three]: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple => {
  const sum = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [sum(one), sum(two), sum(three)];
};

/** A linear channel in the curve of sRGB. */
const curve = (part: number) =>
  part > 0.0031308 ? 1.055 * part ** (1 / 2.4) - 0.055 : 12.92 * part;

function oklabToRgb(lab: Triple): Triple {
  const [l, m, s] = times(TO_LMS, lab);
  const [r, g, b] = times(TO_RGB, [l ** 3, m ** 3, s ** 3]);
  return [curve(r), curve(g), curve(b)];
}

/** `rgb(…)` for `oklab(…)` and `color(srgb …)`; any other value as it is. */
export function plainPaint(value: string): string {
  const [, space, ...parts] = WIDE.exec(value) ?? [];
  if (space === undefined) return value;
  const [a, b, c, alpha] = parts.map((part) => (part === undefined ? 1 : Number(part) || 0));
  const given: Triple = [a ?? 0, b ?? 0, c ?? 0];
  const channels = (space === 'oklab' ? oklabToRgb(given) : given).map((part) =>
    Math.round(255 * Math.min(1, Math.max(0, part))),
  );
  return alpha === 1 ? `rgb(${channels.join(', ')})` : `rgba(${[...channels, alpha].join(', ')})`;
}
