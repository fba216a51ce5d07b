// Reads a source map: which part of a generated file came from which source.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MORE = 32;

/** The numbers of one segment, written as base64 variable-length quantities. */
function readSegment(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & (MORE - 1)) << shift;
    shift += 5;
    if (digit & MORE) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

export interface MappedPiece {
  /** Index into the map's sources; `null` for what the bundler wrote itself. */
  readonly source: number | null;
  readonly text: string;
}

/** The generated code cut where its source changes, in order. `mappings` as in source map version 3. */
export function mappedPieces(code: string, mappings: string): MappedPiece[] {
  const pieces: MappedPiece[] = [];
  let source = 0;
  const lines = code.split('\n');
  mappings.split(';').forEach((mapped, at) => {
    const line = lines[at] ?? '';
    let column = 0;
    let from = 0;
    let owner: number | null = null;
    for (const segment of mapped === '' ? [] : mapped.split(',')) {
      const [step = 0, sourceStep] = readSegment(segment);
      column += step;
      if (column > from) pieces.push({ source: owner, text: line.slice(from, column) });
      from = column;
      if (sourceStep !== undefined) source += sourceStep;
      owner = sourceStep === undefined ? null : source;
    }
    if (from < line.length) pieces.push({ source: owner, text: line.slice(from) });
  });
  return pieces;
}
