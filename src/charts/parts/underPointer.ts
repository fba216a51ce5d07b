// Which mark a pointer means where targets, which have a least size, lie over one another.

interface Pointer {
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget;
}

/** Pixels from the pointer to the place of a button's mark, which may be smaller than the button. */
function away(button: HTMLElement, { clientX, clientY }: Pointer): number {
  const { x, y, width, height } = button.getBoundingClientRect();
  const [aside, above] = [Math.abs(clientX - x - width / 2), Math.abs(clientY - y - height / 2)];
  if (aside > width / 2 || above > height / 2) return Number.POSITIVE_INFINITY;
  const { style } = button;
  const past = (distance: number, size: string) =>
    Math.max(distance - Number.parseFloat(size) / 2, 0);
  return past(aside, style.width) + past(above, style.height);
}

/** Of the buttons under the pointer the one to whose mark it is nearest. */
export function underPointer(buttons: readonly HTMLElement[], pointer: Pointer) {
  const hit = buttons.find((one) => one.contains(pointer.target as Node));
  return buttons.reduce(
    (best, one) => (best && away(one, pointer) < away(best, pointer) ? one : best),
    hit,
  );
}
