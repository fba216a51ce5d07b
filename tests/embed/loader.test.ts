// What the loader reads from a figure, what it frames, and how often it lets a frame change.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addressOf,
  baseOf,
  makeFrame,
  reservedHeight,
  showChart,
} from '../../src/embed/loaderFigure.ts';
import { limitHeights } from '../../src/embed/loaderHeight.ts';

const BASE = 'https://example.org/talks/embed/v1/';
const bases = new Set([BASE]);

function figure(html: string): HTMLElement {
  document.body.innerHTML = html;
  const found = document.querySelector('figure');
  if (!found) throw new Error('There is no figure.');
  return found;
}

describe('the loader takes its base from its own address', () => {
  test.each([
    [`${BASE}loader.js`, BASE],
    ['https://example.org/talks/embed/v1.2.3/loader.js?x=1', BASE],
    ['https://other.org/bundle.js', undefined],
    ['https://other.org/?/embed/v1/loader.js', undefined],
    ['data:text/javascript,/embed/v1/loader.js', undefined],
  ])('%s', (src, base) => {
    const script = Object.assign(document.createElement('script'), { src });
    expect(baseOf(script)).toBe(base);
  });

  test('and has none where there is no script', () => {
    expect(baseOf(null)).toBe(undefined);
  });
});

describe('a figure stands for a chart', () => {
  test.each([
    [`<figure data-moving-parts="${BASE}map/?theme=dark"></figure>`, `${BASE}map/?theme=dark`],
    [
      `<figure><a href="https://example.org/"><img src="${BASE}map/image.svg"></a></figure>`,
      `${BASE}map/`,
    ],
  ])('by address or picture: %s', (html, address) => {
    expect(addressOf(figure(html), bases)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.org/talks/embed/v1/map/',
    'https://example.org.evil.org/talks/embed/v1/map/',
    'https://name@example.org/talks/embed/v1/map/',
    `${BASE}../../other/`,
    `${BASE}%2e%2e/%2E%2E/other/`,
    'https://[',
    '',
  ])('but not by %s', (address) => {
    expect(addressOf(figure(`<figure data-moving-parts="${address}"></figure>`), bases)).toBe(
      undefined,
    );
  });

  test('but not where its words lead to files of a chart', () => {
    const own = figure(
      `<figure><img src="own.png"><a href="${BASE}map/data.csv">Data</a></figure>`,
    );
    expect(addressOf(own, bases)).toBe(undefined);
  });

  test('but not where it only holds such a figure', () => {
    const outer = figure(`<figure><figure><img src="${BASE}map/image.svg"></figure></figure>`);
    expect(addressOf(outer, bases)).toBe(undefined);
  });

  test.each([
    ['data-height="640" style="min-height:720px"', 640],
    ['style="min-height:720px"', 720],
    ['data-height="tall"', 720],
    ['data-height="1e9"', 4000],
    ['data-height="-5"', 120],
  ])('and reserves, with %s, %i pixels', (attributes, height) => {
    expect(reservedHeight(figure(`<figure ${attributes}></figure>`))).toBe(height);
  });
});

describe('the frame of a figure', () => {
  test('has a title of its own and a style that a policy cannot refuse', () => {
    const one = figure('<figure><img alt="The map"></figure>');
    const setAttribute = vi.spyOn(Element.prototype, 'setAttribute');
    const frame = makeFrame(one, `${BASE}map/`, ['The map', 'The map (2)']);
    expect(frame.title).toBe('The map (3)');
    expect(frame.style.border).toMatch(/^0/);
    expect(setAttribute.mock.calls.filter(([name]) => name === 'style')).toEqual([]);
    expect(makeFrame(figure('<figure>Words</figure>'), BASE, []).title).toBe('Words');
    expect(makeFrame(figure('<figure></figure>'), BASE, []).title).toBe('Chart');
  });

  test('is shown in the place of all else, and gives it back', () => {
    const one = figure('<figure><a>A</a><figcaption>B</figcaption></figure>');
    const frame = document.createElement('iframe');
    one.append(frame);
    const shown = () =>
      [...one.children].map((child) => getComputedStyle(child).display !== 'none');
    showChart(one, frame, true);
    expect(shown()).toEqual([false, false, true]);
    showChart(one, frame, false);
    expect(shown()).toEqual([true, true, false]);
  });
});

describe('heights', () => {
  const applied: number[] = [];
  beforeEach(() => {
    applied.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());
  const limited = () => limitHeights((height) => applied.push(height));

  test('that are new are applied at once, the same one only once', () => {
    const tell = limited();
    for (const height of [720, 730, 730, 720]) tell(height);
    expect(applied).toEqual([720, 730, 720]);
  });

  test('beyond ten a second wait, and the last one holds', () => {
    const tell = limited();
    for (let height = 1; height <= 30; height += 1) tell(height);
    expect(applied).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    vi.advanceTimersByTime(1000);
    expect(applied.slice(10)).toEqual([30]);
  });

  test('that never end are ended', () => {
    const tell = limited();
    for (let turn = 0; turn < 2000; turn += 1) {
      tell(turn);
      vi.advanceTimersByTime(16);
    }
    const { length } = applied;
    expect(length).toBeLessThanOrEqual(50);
    vi.advanceTimersByTime(60_000);
    tell(5);
    vi.advanceTimersByTime(60_000);
    expect(applied).toHaveLength(length);
  });
});

describe('a message', () => {
  const { height, px } = { height: 900, px: 900 };
  const say = { ns: 'moving-parts.embed', v: 1 };
  test.each([
    [
      'of the frame itself, with an opaque origin',
      'null',
      true,
      { ...say, type: 'height', px },
      900,
    ],
    [
      'of the frame itself, of its site',
      'https://example.org',
      true,
      { ...say, type: 'ready', height },
      900,
    ],
    [
      'of the frame after it went elsewhere',
      'https://evil.org',
      true,
      { ...say, type: 'height', px },
      0,
    ],
    [
      'of a site whose name begins alike',
      'https://example.or',
      true,
      { ...say, type: 'height', px },
      0,
    ],
    ['of another window', 'https://example.org', false, { ...say, type: 'height', px }, 0],
    ['of another version', 'null', true, { ...say, v: 2, type: 'height', px }, 0],
    ['with a height that is none', 'null', true, { ...say, type: 'height', px: '900' }, 0],
  ])('%s', async (_, origin, isOwn, data, set) => {
    vi.stubGlobal('IntersectionObserver', class {});
    const { embeds, frames } = await import('../../src/embed/loaderEmbeds.ts');
    const { hear } = await import('../../src/embed/loaderTalk.ts');
    const one = figure('<figure></figure>');
    const seen = vi.fn();
    const frame = new MessageChannel().port1;
    frames.set(frame, one);
    embeds.set(one, { address: `${BASE}map/`, setHeight: seen });
    const source = isOwn ? frame : new MessageChannel().port1;
    hear(new MessageEvent('message', { source, origin, data }));
    expect(seen.mock.calls).toEqual(set === 0 ? [] : [[set]]);
    embeds.clear();
    frames.clear();
  });
});
