// The one focus of the page: what the reader has pinned, or is just passing over.
import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useMemo,
  useState,
} from 'react';
import type { EvidenceRef } from '../story/evidence.ts';
import type { MarkRef } from '../story/indexStory.ts';

export interface Focus {
  /** Pinned before passing; `null` leaves the light to the step. */
  readonly mark: MarkRef | null;
  /** What the reader is just passing over. */
  readonly passing: MarkRef | null;
  readonly openActor: string | null;
  preview(mark: MarkRef | null): void;
  /** Opens an actor's panel, or the note of any other mark, beside the element. */
  select(ref: EvidenceRef, beside: Element): void;
}

const FocusContext = createContext<Focus>({
  mark: null,
  passing: null,
  openActor: null,
  preview: () => undefined,
  select: () => undefined,
});

export const useFocus = (): Focus => useContext(FocusContext);

export function FocusProvider(props: {
  pinned: MarkRef | null;
  openActor: string | null;
  select: Focus['select'];
  /** Nothing is lit while this holds; what was pinned or passed over is lit after it. */
  isOff?: boolean;
  children: ReactNode;
}) {
  const { openActor, select, isOff = false, children } = props;
  const [passed, preview] = useState<MarkRef | null>(null);
  /** What the reader pressed answers at once; lighting everything that goes with it may come after. */
  const pinned = useDeferredValue(isOff ? null : props.pinned);
  const passing = useDeferredValue(isOff ? null : passed);
  const open = useDeferredValue(isOff ? null : openActor);
  const focus = useMemo(
    () => ({ mark: pinned ?? passing, passing, openActor: open, preview, select }),
    [pinned, passing, open, select],
  );
  return <FocusContext value={focus}>{children}</FocusContext>;
}

/** The focus under the names that charts know it by. `isStill`: the reader wants no motion. */
export function useChartFocus(isStill: boolean) {
  const { mark, openActor, preview, select } = useFocus();
  return useMemo(
    () => ({ focus: mark, openActor, isStill, preview, select }),
    [mark, openActor, isStill, preview, select],
  );
}
