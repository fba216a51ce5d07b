// Which characters the fonts must draw, and the unicode ranges that say so in CSS.

/** Pairs of code points, first and last, in order. */
export type Ranges = readonly (readonly [number, number])[];

/** Printable ASCII, and what the interface itself prints beyond it. */
const INTERFACE = `${String.fromCodePoint(
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => 0x20 + at),
)}\u00a0‘’“”«»–—…·×−↑↓`;

/** Reads a CSS unicode-range without wildcards, such as "U+0-FF,U+131". */
export const parseRanges = (css: string): Ranges =>
  css.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

const inRanges = (ranges: Ranges, code: number) =>
  ranges.some(([from, to]) => from <= code && code <= to);

/** No control character. */
const isPrinted = (code: number) => code >= 0x20 && !(code >= 0x7f && code < 0xa0);

const sorted = (codes: Iterable<number>) => [...new Set(codes)].sort((a, b) => a - b);

/** Every character of the interface and of a text once, in order, as code points. */
export const readCodes = (text: string): readonly number[] =>
  sorted([...INTERFACE, ...text].map((character) => character.codePointAt(0) ?? 0)).filter(
    isPrinted,
  );

/** The code points that stand in these ranges and in none of the others. */
export const selectCodes = (codes: readonly number[], within: Ranges, but: Ranges = []) =>
  codes.filter((code) => inRanges(within, code) && !inRanges(but, code));

/** Every printable code point of the ranges. */
export const listCodes = (ranges: Ranges): readonly number[] =>
  sorted(
    ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  ).filter(isPrinted);

const hex = (code: number) => code.toString(16);

/** Code points, in order, as a CSS unicode-range. */
export function printRanges(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',');
}
