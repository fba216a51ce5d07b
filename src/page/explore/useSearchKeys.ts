// Keys of the search: arrows lead from the field through what is found and back, Escape clears, and a
// slash leads to the field from anywhere in the same section, as long as the focus is there.
import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** Handler for the element around the field and the results. */
export function useSearchKeys(
  box: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
  onClear: () => void,
) {
  useEffect(() => {
    const room = box.current?.closest<HTMLElement>('[data-section]');
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isPlain || event.defaultPrevented) return;
      if ((event.target as Element).closest(TYPED_INTO)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    room?.addEventListener('keydown', onKey);
    return () => room?.removeEventListener('keydown', onKey);
  }, [box, field]);

  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || event.nativeEvent.isComposing) return;
    if (key === 'Escape') {
      if (field.current?.value === '') return;
      event.preventDefault();
      event.stopPropagation();
      onClear();
      field.current?.focus();
      return;
    }
    const places = [field.current, ...(box.current?.querySelectorAll('button.search-hit') ?? [])];
    const at = places.indexOf(event.target as HTMLInputElement);
    const step = STEPS[key];
    const inResults = at > 0;
    const next =
      step !== undefined
        ? at + step
        : inResults && key === 'Home'
          ? 1
          : inResults && key === 'End'
            ? places.length - 1
            : -1;
    const place = at < 0 || next < 0 ? undefined : places[next];
    if (!place) return;
    event.preventDefault();
    (place as HTMLElement).focus();
  };
}
