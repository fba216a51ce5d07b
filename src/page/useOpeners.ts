// Gives the focus back to what opened an actor's panel, also where Forward has brought the panel back; to
// the heading in sight where nothing did, or it is gone.
import { useCallback, useEffect, useRef } from 'react';
import { focusHeadingInSight } from '../reading/focusHeading.ts';
import { leaveByTab } from '../reading/leaveByTab.ts';

/**
 * `open`: whose panel is open. Returns a function to call when a press opens one, and a function to call
 * before one closes. Where the reader has gone on elsewhere, the focus goes back there.
 */
export function useOpeners(open: string | undefined) {
  const openers = useRef(new Map<string | undefined, HTMLElement>());
  const last = useRef<string>(undefined);
  useEffect(() => {
    const closed = last.current;
    const from = openers.current.get(closed);
    last.current = open;
    if (open !== undefined || closed === undefined) return;
    if (from?.isConnected) from.focus({ preventScroll: true });
    else if (document.activeElement?.matches('body, h1, h2, h3')) focusHeadingInSight();
  }, [open]);
  useEffect(() => {
    /** One that covers the page holds the focus. */
    const onKey = (event: KeyboardEvent) => {
      if (last.current === undefined) return;
      const panel = document.querySelector('[aria-modal=false]');
      leaveByTab(event, panel, openers.current.get(last.current));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const keep = useCallback((actor: string, beside: Element) => {
    /** From inside a panel, it is what opened that one. */
    const opener = beside.closest('[data-panel]')
      ? openers.current.get(last.current)
      : (beside as HTMLElement);
    if (opener) openers.current.set(actor, opener);
  }, []);
  const leave = useCallback(() => {
    const here = document.activeElement as HTMLElement | null;
    if (here?.matches(':not(body, [data-panel] *)')) openers.current.set(last.current, here);
  }, []);
  return [keep, leave] as const;
}
