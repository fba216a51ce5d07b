// Outlines of the marks that stand for sides, centred on 0,0.
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';

/** A box in pixels, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Shapes of sides in the story's order; the palette in tokens.css has as many hues. */
const SIDE_SHAPES: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolWye,
  symbolStar,
];

/** Rounds to two decimals, so that server and browser print the same. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Path of a side's shape with the area of a disc of this diameter, in pixels. */
export function glyphPath(sideRank: number | undefined, diameter: number): string {
  const shape = SIDE_SHAPES[(sideRank ?? 0) % SIDE_SHAPES.length] ?? symbolCircle;
  const area = Math.PI * (diameter / 2) ** 2;
  const path = symbol(shape, area).digits(2)() ?? '';
  return sideRank === undefined ? (symbol(symbolCircle, area * 0.5).digits(2)() ?? '') : path;
}

/** Path of a rectangle. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

/** The box around a point. */
export function boxAround(x: number, y: number, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
