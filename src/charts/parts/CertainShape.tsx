// A mark's body and a tie's line, drawn by how well the thing is known. CSS paints; see marks.css.
import { useId } from 'react';
import {
  type Box,
  boxAround,
  boxPath,
  dottedLength,
  glyphPath,
  halfGlyphPath,
} from '../../layout/glyph.ts';
import type { Certainty } from '../../story/schema.ts';
import './marks.css';

/** Share of the outline that the body of a reported shape fills, inside its ring of dots, unless `core` gives another. */
const CORE = 0.62;

/** Shrinks a path towards the middle of its box. */
function towardsMiddle({ x, y, width, height }: Box, share: number): string {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return `translate(${cx},${cy}) scale(${share}) translate(${-cx},${-cy})`;
}

/**
 * A closed shape. `bounds` encloses the path, in the same units; a disputed shape fills the left
 * half of it, by its own path (`half`) or cut, a reported one is a core inside a dotted outline.
 */
export function CertainShape(props: {
  d: string;
  bounds: Box;
  certainty: Certainty;
  core?: number;
  half?: string | undefined;
}) {
  const { d, bounds, certainty, core = CORE, half } = props;
  const clip = useId();
  return (
    <g className="shape" data-certainty={certainty}>
      <path
        className="shape-body"
        d={d}
        pathLength={certainty === 'reported' ? dottedLength(d) : undefined}
      />
      {certainty === 'reported' && (
        <path className="shape-core" d={d} transform={towardsMiddle(bounds, core)} />
      )}
      {certainty === 'disputed' && half && <path className="shape-half" d={half} />}
      {certainty === 'disputed' && !half && (
        <>
          <clipPath id={clip}>
            <path d={boxPath({ ...bounds, width: bounds.width / 2 })} />
          </clipPath>
          <path className="shape-half" d={d} clipPath={`url(#${clip})`} />
        </>
      )}
    </g>
  );
}

/** The shape of a side, or of none, around 0,0: as large as a disc of this diameter. */
export function SideShape(props: {
  rank: number | undefined;
  diameter: number;
  certainty: Certainty;
}) {
  const { rank, diameter, certainty } = props;
  const d = glyphPath(rank, diameter);
  const bounds = boxAround(0, 0, diameter * 1.4);
  /** Not cut: a renderer of pictures gives up on what is cut within a cut coast. */
  const half = halfGlyphPath(rank, diameter);
  return <CertainShape {...{ d, bounds, certainty, half }} />;
}

/** An open line. A disputed line is double: paper drawn along the middle of ink. */
export function CertainLine({ d, certainty }: { d: string; certainty: Certainty }) {
  return (
    <g className="line" data-certainty={certainty}>
      <path className="line-ink" d={d} />
      {certainty === 'disputed' && <path className="line-gap" d={d} />}
    </g>
  );
}
