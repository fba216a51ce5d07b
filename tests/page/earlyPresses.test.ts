// Presses that were kept are done once the page is at rest, or after a while wherever the reader scrolls.
// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { answerEarlyPresses } from '../../src/page/earlyPresses.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['at rest', 0],
  ['while the reader keeps scrolling', 7],
])('a press that was kept is done once, %s', (_where, pixels) => {
  document.body.innerHTML = '<button>Table</button>';
  const press = vi.fn();
  document.querySelector('button')?.addEventListener('click', press);
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('scrollY', 0);
  window.earlyPresses = [['button', 0, '']];
  answerEarlyPresses();
  for (let count = 1; count < 400; count += 1) {
    vi.stubGlobal('scrollY', count * pixels);
    frames.shift()?.(0);
  }
  expect(press).toHaveBeenCalledOnce();
});
