// A glide to a place, as the browser tells of it.
// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
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
