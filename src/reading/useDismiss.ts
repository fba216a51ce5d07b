// Escape or a press elsewhere closes a note, and the keyboard goes back to where it came from.
import { type RefObject, useLayoutEffect } from 'react';

export function useDismiss(
  box: RefObject<HTMLElement | null>,
  opener: Element,
  onClose: () => void,
): void {
  /** Before the note is seen, so that a key pressed at once is not lost. */
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      /** A panel around the note is not to close with it. */
      event.preventDefault();
      onClose();
    };
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!box.current?.contains(target) && !opener.contains(target)) onClose();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
      const focused = document.activeElement;
      const lost = focused === null || focused === document.body || !focused.isConnected;
      if (!lost && !box.current?.contains(focused)) return;
      if (opener.isConnected) (opener as HTMLElement).focus?.({ preventScroll: true });
    };
  }, [box, opener, onClose]);
}
