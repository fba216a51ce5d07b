// A glide to a place, as the browser tells of it.
// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { holdPlace, letGoOfPlace } from '../../src/reading/holdPlace.ts';
import { goTo } from '../../src/reading/ReadingPosition.tsx';

const LONG_MS = 4000;

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  Reflect.deleteProperty(window, 'onscrollend');
});

/** A place that stands 500 pixels below where the reader is, and what brings the window to it. */
function glideTo() {
  vi.useFakeTimers();
  Object.assign(window, { onscrollend: null });
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'place';
  place.getBoundingClientRect = () => new DOMRect(0, 500);
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  goTo('place');
  return scrolled;
}

test('where a glide ends the place is held', () => {
  const scrolled = glideTo();
  window.dispatchEvent(new Event('scrollend'));
  expect(scrolled).toHaveBeenCalledWith({ top: 500, behavior: 'instant' });
});

test('a glide that never moved holds nothing when another scroll ends long after', () => {
  const scrolled = glideTo();
  vi.advanceTimersByTime(LONG_MS);
  window.dispatchEvent(new Event('scrollend'));
  expect(scrolled).not.toHaveBeenCalled();
});

test('a glide that was let go of holds nothing where it ends', () => {
  const scrolled = glideTo();
  letGoOfPlace();
  window.dispatchEvent(new Event('scrollend'));
  expect(scrolled).not.toHaveBeenCalled();
});

test('a glide lets go of the place that was held, and of the glide before it', () => {
  const scrolled = glideTo();
  const other = document.body.appendChild(document.createElement('div'));
  other.id = 'other';
  other.getBoundingClientRect = () => new DOMRect(0, 900);
  holdPlace('place', 0);
  scrolled.mockClear();
  goTo('other');
  window.dispatchEvent(new Event('scroll'));
  expect(scrolled).not.toHaveBeenCalled();
  goTo('place');
  window.dispatchEvent(new Event('scrollend'));
  expect(scrolled.mock.calls).toEqual([[{ top: 500, behavior: 'instant' }]]);
});

test('a place that is still coming is held at its start until it is as long as it was', () => {
  vi.useFakeTimers();
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  let settle = () => {};
  const own = window.ResizeObserver;
  window.ResizeObserver = class extends own {
    constructor(told: ResizeObserverCallback) {
      super(told);
      settle = () => told([], this);
    }
  };
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'place';
  let height = 300;
  place.getBoundingClientRect = () => new DOMRect(0, 500, 0, height);
  holdPlace('place', 2000, true);
  expect(scrolled).toHaveBeenLastCalledWith({ top: 500, behavior: 'instant' });
  vi.advanceTimersByTime(LONG_MS);
  height = 3000;
  settle();
  expect(scrolled).toHaveBeenLastCalledWith({ top: 2500, behavior: 'instant' });
  letGoOfPlace();
  window.ResizeObserver = own;
});
