// Medians, ranges and plain-text tables.

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Runs that gave a value. */
  readonly runs: number;
}

/** The value below which a share of the values lies, from 0 to 1; `null` of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : low + (high - low) * (at % 1);
}

/** Median and range of what was measured; `null` where nothing was. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null);
  const [median, min, max] = [0.5, 0, 1].map((share) => quantile(known, share));
  if (median == null || min == null || max == null) return null;
  return { median, min, max, runs: known.length };
}

/** `median [min–max]`, or a dash. */
export function printSpread(spread: Spread | null, digits = 0): string {
  if (!spread) return '–';
  const [median, min, max] = [spread.median, spread.min, spread.max].map((x) => x.toFixed(digits));
  return `${median} [${min}–${max}]`;
}

/** An aligned table: the first column to the left, the rest to the right. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const printRow = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map(printRow).join('\n');
}
