// A speaker's name as the control that opens their panel; not a mark of this chart.
import { useContext } from 'react';
import type { Actor } from '../../story/schema.ts';
import { ChartActionsContext } from '../parts/ChartActions.tsx';

export function SpeakerButton({ actor }: { actor: Actor }) {
  const { openActor, preview, select } = useContext(ChartActionsContext);
  const ref = `actor:${actor.id}` as const;
  return (
    <button
      type="button"
      className="speaker"
      data-actor={actor.id}
      aria-haspopup="dialog"
      aria-expanded={openActor === actor.id}
      onClick={(event) => select(ref, event.currentTarget)}
      onPointerMove={() => preview(ref)}
      onPointerLeave={() => preview(null)}
      onFocus={() => preview(ref)}
      onBlur={() => preview(null)}
    >
      {actor.name}
    </button>
  );
}
