// A speaker's name as the control that opens their panel; not a mark of this chart.
import { useCallback, useContext } from 'react';
import type { Actor } from '../../story/schema.ts';
import { ChartActionsContext } from '../parts/ChartActions.tsx';

export function SpeakerButton({ actor }: { actor: Actor }) {
  const { openActor, preview, select } = useContext(ChartActionsContext);
  const ref = `actor:${actor.id}` as const;
  /** A name that goes away is left by neither pointer nor focus: its light goes with it. */
  const take = useCallback(
    (button: HTMLElement | null) => () => {
      if (button?.matches(':hover, :focus')) preview(null);
    },
    [preview],
  );
  return (
    <button
      ref={take}
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
      <span className="named">{actor.name}</span>
      <span aria-hidden="true">,</span>
    </button>
  );
}
