// A name in running text: a button that lights its mark and opens its panel or note. Without scripts
// it is a link to where the page says all it knows of the mark.
import type { ReactNode } from 'react';
import type { EvidenceRef } from '../story/evidence.ts';
import { indexStory, type MarkRef, splitRef } from '../story/indexStory.ts';
import type { Story } from '../story/schema.ts';
import { useFocus } from './Focus.tsx';
import { useHydrated } from './useHydrated.ts';

/** Rank of the side whose colour underlines the name; `undefined` for ink. */
export function sideRankOf(story: Story, actorId: string): number | undefined {
  const index = indexStory(story);
  const side = index.actor.get(actorId)?.side;
  return side === undefined ? undefined : index.sideRank.get(side);
}

/** Id of the element in which a page without scripts says all it knows of a mark or a report. */
export const unrolledId = (mark: EvidenceRef): string => mark.replace(':', '-');

export function MarkLink(props: { story: Story; mark: MarkRef; children: ReactNode }) {
  const { story, mark, children } = props;
  const { mark: focused, openActor, preview, select } = useFocus();
  const [kind, id] = splitRef(mark);
  const isActor = kind === 'actor';
  if (!useHydrated()) {
    return (
      <a
        className="mark-link"
        href={`#${unrolledId(mark)}`}
        data-link={mark}
        data-side={isActor ? sideRankOf(story, id) : undefined}
        onClick={(event) => {
          event.preventDefault();
          select(mark, event.currentTarget);
        }}
      >
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="mark-link"
      data-link={mark}
      data-actor={isActor ? id : undefined}
      data-side={isActor ? sideRankOf(story, id) : undefined}
      data-lit={focused === mark}
      aria-haspopup="dialog"
      aria-expanded={isActor ? openActor === id : undefined}
      onClick={(event) => select(mark, event.currentTarget)}
      onPointerMove={() => preview(mark)}
      onPointerLeave={() => preview(null)}
      onFocus={() => preview(mark)}
      onBlur={() => preview(null)}
    >
      {children}
    </button>
  );
}
