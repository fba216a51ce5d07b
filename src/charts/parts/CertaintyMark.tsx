// A small box drawn by its certainty, for lists.
import { boxAround, boxPath } from '../../layout/glyph.ts';
import type { Certainty } from '../../story/schema.ts';
import { CertainShape } from './CertainShape.tsx';

const BOX = boxAround(11, 11, 18);

export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  return (
    <svg className="certainty-mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <CertainShape d={boxPath(BOX)} bounds={BOX} certainty={certainty} />
    </svg>
  );
}
