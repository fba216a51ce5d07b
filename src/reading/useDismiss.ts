// Escape, Tab out of it or a press elsewhere closes a note, and the keyboard goes back to where it came from.
import { type RefObject, useLayoutEffect } from 'react';
import { leaveByTab } from './leaveByTab.ts';

export function useDismiss(
  box: RefObject<HTMLElement | null>,
  opener: Element,
  onClose: () => void,
): void {
  /** Before the note is seen, so that a key pressed at once is not lost. */
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (leaveByTab(event, box.current, opener)) onClose();
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      /** A panel around the note is not to close with it. */
      event.preventDefault();
      onClose();
    };
    const onPress = (event: PointerEvent) => {
      const target = event.target as Element;
      if (box.current?.contains(target) || opener.contains(target)) return;
      /** What the page tells at its foot has nothing to do with the note. */
      if (!target.closest('.notice')) onClose();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
      const focused = document.activeElement;
      /** Unless the reader has gone on elsewhere. */
      if (focused !== document.body && !box.current?.contains(focused)) return;
      (opener as HTMLElement).focus({ preventScroll: true });
    };
  }, [box, opener, onClose]);
}
