// Words of which a part is cut away: by what holds them, by the window's edge, or by their drawing's.
import type { Locator } from '@playwright/test';

interface Looked {
  /** How many lines of text were looked at. */
  readonly lines: number;
  readonly cut: readonly string[];
}

/** The words within a place that are shown; those that can be scrolled to are not cut. */
export const cutWords = (place: Locator): Promise<Looked> =>
  place.evaluate((root) => {
    interface Bounds {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const FAR = 1e9;
    /** Pixels that no eye misses. */
    const EDGE = 1.5;
    /** How far words may stand out of a drawing that does not cut them: half the margin of a page on a phone. */
    const MARGIN = 8;
    /** Part of a line's height above and below its letters. */
    const LEADING = 0.2;
    /** The choice at the head of the lists is cut short on purpose: the lists have it in full. */
    const MEANT = '.bench-summary b';
    const page: Bounds = {
      left: 0,
      right: document.documentElement.clientWidth,
      top: -FAR,
      bottom: FAR,
    };
    const known = new Map<Element, Bounds>();
    const isHeld = (element: Element) => {
      const { position, transform, contain } = getComputedStyle(element);
      return position !== 'static' || transform !== 'none' || /paint|strict|content/.test(contain);
    };
    /** What an element's place depends on, past those that cannot clip it. */
    const holder = (element: Element): Element | null => {
      const { position } = getComputedStyle(element);
      if (position === 'fixed') return null;
      let at = element.parentElement;
      if (position === 'absolute') while (at && !isHeld(at)) at = at.parentElement;
      return at;
    };
    /** Where words in an element are seen. */
    const boundsIn = (element: Element | null): Bounds => {
      if (!element || element === document.body || element === document.documentElement) {
        return page;
      }
      const seen = known.get(element);
      if (seen) return seen;
      const outer = boundsIn(holder(element));
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const cuts = (value: string) => value === 'hidden' || value === 'clip';
      const scrolls = (value: string) => value === 'auto' || value === 'scroll';
      const isBox = display !== 'inline' && display !== 'contents';
      const isInner = element instanceof SVGElement && !(element instanceof SVGSVGElement);
      const bounds = { ...outer };
      if (isBox && !isInner) {
        if (cuts(overflowX)) {
          bounds.left = Math.max(outer.left, box.left);
          bounds.right = Math.min(outer.right, box.right);
        } else if (scrolls(overflowX)) Object.assign(bounds, { left: -FAR, right: FAR });
        if (cuts(overflowY)) {
          bounds.top = Math.max(outer.top, box.top);
          bounds.bottom = Math.min(outer.bottom, box.bottom);
        } else if (scrolls(overflowY)) Object.assign(bounds, { top: -FAR, bottom: FAR });
      }
      known.set(element, bounds);
      return bounds;
    };
    const isShown = (element: Element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        return false;
      }
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).clipPath.startsWith('inset')) return false;
      }
      return true;
    };
    const cut = new Set<string>();
    let lines = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim().slice(0, 40) ?? '';
      if (!element || text === '' || element.closest(MEANT) || !isShown(element)) continue;
      const inside = boundsIn(element);
      const drawing = element.closest('svg')?.getBoundingClientRect() ?? inside;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width < 1) continue;
        lines += 1;
        const isWhole = (bounds: Bounds, edge: number) =>
          left >= bounds.left - edge &&
          right <= bounds.right + edge &&
          top + height * LEADING >= bounds.top &&
          bottom - height * LEADING <= bounds.bottom;
        if (!isWhole(inside, EDGE) || !isWhole(drawing, MARGIN))
          cut.add(`"${text}" in ${element.tagName}, ${[left, right, top, bottom].map(Math.round)}`);
      }
    }
    return { lines, cut: [...cut] };
  });
