// Where the cover's two rows of small squares stand: one measure for both, so that they compare.
import { type Box, round } from './glyph.ts';

export interface PlacedCover {
  /** For each count asked for, its squares from 0,0 and the height they take. */
  readonly blocks: readonly { readonly squares: readonly Box[]; readonly height: number }[];
}

const LEAST_SIDE = 14;
const LARGEST_PITCH = 45;
const GAP = 0.15;

/** Places blocks of so many squares in a width of so many pixels, in as few rows as it takes. */
export function placeCover(counts: readonly number[], width: number): PlacedCover {
  const most = Math.max(1, ...counts);
  const pitchOf = (rows: number) => Math.min(LARGEST_PITCH, width / (Math.ceil(most / rows) - GAP));
  let rows = 1;
  while (rows < most && pitchOf(rows) * (1 - GAP) < LEAST_SIDE) rows += 1;
  const columns = Math.ceil(most / rows);
  const pitch = pitchOf(rows);
  const side = pitch * (1 - GAP);
  return {
    blocks: counts.map((count) => ({
      height: round(Math.ceil(count / columns) * pitch),
      squares: Array.from({ length: count }, (_, at) => ({
        x: round((at % columns) * pitch),
        y: round(Math.floor(at / columns) * pitch),
        width: round(side),
        height: round(side),
      })),
    })),
  };
}
