// A picture is drawn of the chart as it stands, and of one that is kept undrawn behind its table.
// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawPicture } from '../../../src/page/explore/drawPicture.ts';

const KEPT = 'display: none !important;';
const caption = { title: 'A map', asOf: 'As known on a day', credit: 'By all', language: 'en' };
const finish = vi.fn();

beforeEach(() => {
  Element.prototype.getAnimations = () => [{ finish } as unknown as Animation];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function size(
    this: Element,
  ) {
    return this.closest('[style*="none"]') ? new DOMRect() : new DOMRect(0, 0, 400, 300);
  });
});
afterEach(() => Reflect.deleteProperty(Element.prototype, 'getAnimations'));

function chartIn(style: string): HTMLElement {
  document.body.innerHTML = `<div style="${style}"><figure data-chart="map">
    <div class="drawing"><svg><circle r="4"></circle></svg></div></figure></div>`;
  return document.querySelector('figure') as HTMLElement;
}

test('a chart behind its table is drawn for as long as it is read, without its coming in', () => {
  const chart = chartIn(KEPT);
  const { width, height } = drawPicture(chart, null, caption);
  expect(width).toBe(448);
  expect(height).toBeGreaterThan(300);
  expect(finish).toHaveBeenCalled();
  expect(chart.parentElement).toHaveAttribute('style', KEPT);
});

test('a chart that is drawn stays as it is', () => {
  const chart = chartIn('height: 9px;');
  expect(drawPicture(chart, null, caption).width).toBe(448);
  expect(chart.parentElement).toHaveAttribute('style', 'height: 9px;');
});

test('words that end a section of XML leave the picture XML', () => {
  const named = { ...caption, title: 'Hall ]]> B' };
  const { svg } = drawPicture(chartIn('height: 9px;'), null, named);
  expect(svg).toContain('Hall ]]&gt; B');
  expect(svg).not.toContain(']]>');
});
