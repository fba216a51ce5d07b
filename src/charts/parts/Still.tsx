// A chart as a still picture: of a given size, without controls, without style attributes.
import { createContext, type ReactNode, useContext } from 'react';
import type { Size } from './useSize.ts';

export interface StillSettings extends Size {
  /** Whether a timeline has only the threads that its view is about, and a count of the others. */
  readonly isSparse?: boolean;
  /** Id under which a long path is drawn once a page, and whether this is the first to draw it. */
  share(path: string): { readonly id: string; readonly isFirst: boolean };
}

/** How a chart is drawn as a still; `null` for a chart that lives. */
export const StillContext = createContext<StillSettings | null>(null);

/**
 * Stills are drawn where the site is built, and in tests: `HAS_STILLS && still` leaves what only they need
 * out of the code for readers, and as it does nothing, `useStill` too.
 */
export const HAS_STILLS = import.meta.env.SSR || !import.meta.env.PROD;

/* @__NO_SIDE_EFFECTS__ */
export const useStill = (): StillSettings | null => useContext(StillContext);

/** A long path that several stills of one page have in common. */
export function SharedPath({ className, d }: { className: string; d: string }) {
  const still = useStill();
  if (!HAS_STILLS || !still) return <path className={className} d={d} />;
  const { id, isFirst } = still.share(d);
  return isFirst ? (
    <path className={className} id={id} d={d} />
  ) : (
    <use className={className} href={`#${id}`} />
  );
}

/** The drawing of a chart in its own pixels; a still scales with the page. */
export function Drawing({ size, children }: { size: Size; children: ReactNode }) {
  const { width, height } = size;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {children}
    </svg>
  );
}
