// Puts the focus on a heading: who does not see it reads on from there, and Tab leads on. Nothing moves.

function focusOn(heading: HTMLElement | null | undefined): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The heading of a step or section. */
export const focusHeadingOf = (id: string): void =>
  focusOn(document.getElementById(id)?.querySelector<HTMLElement>('h1, h2, h3'));

/** The first heading of the page in the window, or the last above it. */
export function focusHeadingInSight(): void {
  const tops = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')]
    .filter((heading) => heading.getClientRects().length > 0)
    .map((heading) => ({ heading, top: heading.getBoundingClientRect().top }));
  const inSight = tops.find(({ top }) => top >= 0 && top < innerHeight);
  focusOn((inSight ?? tops.findLast(({ top }) => top < 0))?.heading);
}
