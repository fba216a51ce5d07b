// Gives the focus back to what opened an actor's panel, also where Forward has brought the panel back.
import { useCallback, useEffect, useRef } from 'react';

/**
 * `open`: whose panel is open. Returns what is told of each press that opens one, and what is told before
 * one closes: where the reader has gone on elsewhere, the focus stays there.
 */
export function useOpeners(open: string | undefined) {
  const openers = useRef(new Map<string, HTMLElement>());
  const last = useRef<string>(undefined);
  useEffect(() => {
    const from = openers.current.get(last.current ?? '');
    last.current = open;
    if (open === undefined && from?.isConnected) from.focus({ preventScroll: true });
  }, [open]);
  const keep = useCallback((actor: string, beside: Element) => {
    /** From inside a panel, it is what opened that one. */
    const opener = beside.closest('[data-panel]')
      ? openers.current.get(last.current ?? '')
      : (beside as HTMLElement);
    if (opener) openers.current.set(actor, opener);
  }, []);
  const leave = useCallback(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.closest('[data-panel]')) return;
    openers.current.delete(last.current ?? '');
  }, []);
  return [keep, leave] as const;
}
