// A disclosure that opens over the page: Escape, or leaving it, closes it again.
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

/** Handlers for a `<details>` element. */
export function disclosureProps(box: RefObject<HTMLDetailsElement | null>) {
  const close = () => {
    if (box.current) box.current.open = false;
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return;
      event.stopPropagation();
      close();
      box.current.querySelector('summary')?.focus();
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
    },
  };
}
