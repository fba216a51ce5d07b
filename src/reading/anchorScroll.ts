// Scroll anchoring where the browser has none, as WebKit: what is read stays where it is while a section
// above the window changes its height.

/** Begins to watch the sections of the page; for once, when they are there. */
export function anchorScroll(): void {
  if (CSS.supports('overflow-anchor', 'auto')) return;
  const heights = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    let grown = 0;
    for (const { target } of entries) {
      const { top, height } = target.getBoundingClientRect();
      const before = heights.get(target) ?? height;
      heights.set(target, height);
      if (top - grown + before <= 1) grown += height - before;
    }
    if (Math.abs(grown) >= 1) window.scrollBy({ top: grown, behavior: 'instant' });
  });
  for (const section of document.querySelectorAll('main > section')) observer.observe(section);
}
