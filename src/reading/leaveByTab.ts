// Tab past the last control of what opens over the page, or back before its first, keeps the reader's place.

/** Whether a key leads out of a box: the focus is then on its opener, and a Tab goes on from there. */
export function leaveByTab(event: KeyboardEvent, box: Element | null, opener?: Element): boolean {
  const { key, shiftKey } = event;
  if (key !== 'Tab' || !opener?.isConnected) return false;
  const controls = box?.querySelectorAll('a, button') ?? [];
  if (controls[shiftKey ? 0 : controls.length - 1] !== event.target) return false;
  (opener as HTMLElement).focus({ preventScroll: !shiftKey });
  if (document.activeElement !== opener) return false;
  if (shiftKey) event.preventDefault();
  return true;
}
