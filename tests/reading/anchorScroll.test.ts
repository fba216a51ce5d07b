// Where the browser anchors no scroll, what is read is held by hand, also after the page was drawn anew.
// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anchorScroll } from '../../src/reading/anchorScroll.ts';

const scrollBy = vi.fn();
/** Tells those who observe what stands there that it has another size. */
let grow: () => void = () => undefined;

class Observer {
  constructor(heard: () => void) {
    const observed = new Set<Element>();
    this.observe = (element) => observed.add(element);
    grow = () => [...observed].some((element) => element.isConnected) && heard();
  }
  observe: (element: Element) => void;
}

/** A page of two sections, the second of which is read; its top stands `top` pixels down the window. */
function draw() {
  document.body.innerHTML = '<main><section></section><section></section></main>';
  const place = { top: 0 };
  for (const section of document.querySelectorAll('section')) {
    const isRead = section.previousElementSibling !== null;
    section.getBoundingClientRect = () => new DOMRect(0, isRead ? place.top : -500, 300, 500);
  }
  return place;
}

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: () => false });
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('scrollBy', scrollBy);
});
afterEach(() => {
  vi.unstubAllGlobals();
  scrollBy.mockClear();
});

test('what is read stays while what is above it grows', () => {
  const read = draw();
  anchorScroll();
  read.top = 100;
  grow();
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 100, behavior: 'instant' });
});

test('it stays also once a newer story has been drawn in sections of its own', () => {
  draw().top = -40;
  anchorScroll();
  const read = draw();
  grow();
  expect(scrollBy).not.toHaveBeenCalled();
  read.top = 100;
  grow();
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 100, behavior: 'instant' });
});

test('a browser that anchors by itself is left alone', () => {
  vi.stubGlobal('CSS', { supports: () => true });
  const listen = vi.spyOn(window, 'addEventListener');
  draw();
  anchorScroll();
  expect(listen).not.toHaveBeenCalled();
});
