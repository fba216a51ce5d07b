// A thing found leads to its mark in the chart that tells most of it, or to the source's row.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bringToMark } from '../../../src/page/explore/bringToMark.ts';
import { holdPlace } from '../../../src/reading/holdPlace.ts';

const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => vi.useRealTimers());

function page(html: string): Element {
  document.body.innerHTML = `<div id="bench">${html}</div>
    <table><tbody><tr id="source-nh"><th>A source</th></tr></tbody></table>
    <button data-mark="actor:a" id="elsewhere"></button>`;
  return document.querySelector('#bench') as Element;
}

const at = () => document.activeElement?.id;

describe('a report and a question', () => {
  test('of change is waited for where the plan is still to draw it', async () => {
    const bench = page(`<div class="explore-plan"><figure data-chart="plan">
      <button data-mark="point:1"></button></figure></div>`);
    const arrived = bringToMark('report:r', bench);
    const chart = document.querySelector('figure') as Element;
    chart.innerHTML += '<button data-report="r" id="drawn"></button>';
    expect(await arrived).toBe(true);
    expect(at()).toBe('drawn');
  });

  test('has its accounts beside each other, else its row in the list', async () => {
    const bench = page('');
    document.body.innerHTML += '<li id="question-q"></li><li id="question-r"></li>';
    document.body.innerHTML += '<section id="conflict-q"></section>';
    expect(await bringToMark('question:q', bench)).toBe(true);
    expect(at()).toBe('conflict-q');
    expect(await bringToMark('question:r', bench)).toBe(true);
    expect(at()).toBe('question-r');
    expect(await bringToMark('question:nowhere', bench)).toBe(false);
  });
});

describe('a mark', () => {
  test('takes the focus in its own chart, though others stand before it', async () => {
    const bench =
      page(`<figure data-chart="timeline"><button data-mark="statement:s" id="dot"></button></figure>
      <figure data-chart="statements"><ul><li data-mark="statement:s" id="words"></li></ul></figure>`);
    expect(await bringToMark('statement:s', bench)).toBe(true);
    expect(at()).toBe('words');
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
  });

  test('is looked for in other charts where its own does not show it, but only in the workbench', async () => {
    const bench = page(`<figure data-chart="statements"></figure>
      <figure data-chart="timeline"><button data-mark="statement:s" id="dot"></button></figure>`);
    expect(await bringToMark('statement:s', bench)).toBe(true);
    expect(at()).toBe('dot');
    expect(await bringToMark('actor:a', bench)).toBe(false);
    expect(at()).toBe('dot');
  });

  test('is waited for where its chart is still to come', async () => {
    const bench = page('<div class="explore-plan" id="place"></div>');
    const arrived = bringToMark('point:1', bench);
    expect(scrolled.mock.instances[0]).toHaveProperty('id', 'place');
    const place = document.querySelector('#place') as Element;
    place.innerHTML =
      '<figure data-chart="plan"><button data-mark="point:1" id="one"></button></figure>';
    expect(await arrived).toBe(true);
    expect(at()).toBe('one');
  });

  test('is waited for where its chart shows its picture, but not yet its controls', async () => {
    const bench = page(`<div class="explore-plan" id="place">
      <figure data-chart="plan"><svg></svg></figure></div>`);
    const arrived = bringToMark('point:1', bench);
    const chart = document.querySelector('#place figure') as Element;
    chart.innerHTML = '<button data-mark="point:1" id="one"></button>';
    expect(await arrived).toBe(true);
    expect(at()).toBe('one');
  });

  test('is waited for, then looked for elsewhere, where its own chart, of words, shows none', async () => {
    const bench =
      page(`<div class="explore-statements"><figure data-chart="statements"></figure></div>
      <figure data-chart="timeline"><button data-mark="statement:s" id="dot"></button></figure>`);
    vi.useFakeTimers();
    const arrived = bringToMark('statement:s', bench);
    expect(at()).not.toBe('dot');
    vi.advanceTimersByTime(1000);
    expect(await arrived).toBe(true);
    expect(at()).toBe('dot');
  });

  test('takes the focus where its chart of words, a moment later, brings it into sight', async () => {
    const bench =
      page(`<div class="explore-statements"><figure data-chart="statements"></figure></div>
      <figure data-chart="timeline"><button data-mark="statement:s" id="dot"></button></figure>`);
    const arrived = bringToMark('statement:s', bench);
    const chart = document.querySelector('[data-chart="statements"]') as Element;
    chart.innerHTML = '<ul><li data-mark="statement:s" id="words"></li></ul>';
    expect(await arrived).toBe(true);
    expect(at()).toBe('words');
  });

  test('is waited for no longer once the reader moves on', async () => {
    const bench = page('<div class="explore-plan"></div>');
    const arrived = bringToMark('point:1', bench);
    window.dispatchEvent(new Event('keydown'));
    bench
      .querySelector('div')
      ?.insertAdjacentHTML(
        'beforeend',
        '<figure data-chart="plan"><button data-mark="point:1" id="one"></button></figure>',
      );
    expect(await arrived).toBe(false);
    expect(at()).not.toBe('one');
  });

  test('that does not come leaves the reader at the place of its chart', async () => {
    vi.useFakeTimers();
    const bench = page('<div class="explore-plan"></div>');
    const arrived = bringToMark('point:1', bench);
    await vi.advanceTimersByTimeAsync(9000);
    window.dispatchEvent(new Event('wheel'));
    expect(await arrived).toBe(false);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });
});

describe('a chart on a slow line', () => {
  const PLAN = '<figure data-chart="plan"><button data-mark="point:1" id="one"></button></figure>';

  /** What becomes of a mark whose chart comes seven seconds later. */
  async function afterWaiting(meanwhile: (bench: Element) => void) {
    vi.useFakeTimers();
    const bench = page('<div class="explore-plan"></div><div id="other"></div>');
    const arrived = bringToMark('point:1', bench);
    await vi.advanceTimersByTimeAsync(7000);
    meanwhile(bench);
    await vi.advanceTimersByTimeAsync(0);
    const place = bench.querySelector('.explore-plan') as Element;
    place.innerHTML = PLAN;
    await vi.advanceTimersByTimeAsync(0);
    return arrived;
  }

  test('leads the reader to its mark whenever it comes', async () => {
    expect(await afterWaiting(() => {})).toBe(true);
    expect(at()).toBe('one');
  });

  test('does not once the reader has moved on', async () => {
    expect(await afterWaiting(() => window.dispatchEvent(new Event('pointerdown')))).toBe(false);
    expect(at()).not.toBe('one');
  });

  test('does not once another thing is asked for', async () => {
    expect(await afterWaiting((bench) => bringToMark('source:nh', bench))).toBe(false);
    expect(at()).toBe('source-nh');
  });

  test('does not once the page leads to another place', async () => {
    expect(await afterWaiting(() => holdPlace('source-nh', 0))).toBe(false);
    expect(at()).not.toBe('one');
  });

  test('gives way after a while to another chart, also one that comes later', async () => {
    const other =
      '<figure data-chart="map"><button data-mark="point:1" id="dot"></button></figure>';
    expect(
      await afterWaiting((bench) => {
        (bench.querySelector('#other') as Element).innerHTML = other;
      }),
    ).toBe(true);
    expect(at()).toBe('dot');
  });

  test('is seen when it is drawn after having been kept undrawn', async () => {
    const bench = page(`<div class="explore-plan">
      <div style="display: none !important">${PLAN}</div></div>`);
    const arrived = bringToMark('point:1', bench);
    bench.querySelector('[style]')?.setAttribute('style', '');
    expect(await arrived).toBe(true);
    expect(at()).toBe('one');
  });
});

describe('a control that its chart draws anew', () => {
  const ACTOR = '<li><button data-mark="actor:a" id="one"></button></li>';

  async function drawAnew(meanwhile: () => void) {
    vi.useFakeTimers();
    const bench = page(`<figure data-chart="network"><ul>${ACTOR}</ul></figure>`);
    await bringToMark('actor:a', bench);
    meanwhile();
    const list = bench.querySelector('ul') as Element;
    list.innerHTML = '';
    await vi.advanceTimersByTimeAsync(100);
    list.innerHTML = ACTOR;
    await vi.advanceTimersByTimeAsync(0);
  }

  test('has the focus again', async () => {
    await drawAnew(() => {});
    expect(at()).toBe('one');
    expect(scrolled.mock.instances.at(-1)).toBe(document.activeElement);
  });

  test.each([
    ['has moved on', () => window.dispatchEvent(new Event('keydown'))],
    ['has been there for long', () => vi.advanceTimersByTime(3000)],
  ] as const)('has it no more where the reader %s', async (_what, meanwhile) => {
    await drawAnew(meanwhile);
    expect(document.body).toHaveFocus();
  });

  test('takes it from nothing else', async () => {
    await drawAnew(() => document.querySelector<HTMLElement>('#elsewhere')?.focus());
    expect(at()).toBe('elsewhere');
  });
});

describe('a mark whose chart is kept undrawn behind its table', () => {
  const KEPT = 'style="display: none !important"';

  test('leads to its row in that table', async () => {
    const bench = page(`<ul><li data-row="actor:b"></li></ul><div class="explore-network">
      <figure data-chart="network" ${KEPT}><button data-mark="actor:b"></button></figure>
      <table><tbody><tr data-row="actor:a"></tr><tr data-row="actor:b" id="row"></tr></tbody></table>
      </div>`);
    expect(await bringToMark('actor:b', bench)).toBe(true);
    expect(at()).toBe('row');
    expect(scrolled.mock.instances).toEqual([document.querySelector('#row')]);
  });

  test('leads to another chart where that table has no row of it', async () => {
    const bench = page(`<div class="explore-network">
      <figure data-chart="network" ${KEPT}><button data-mark="tie:t"></button></figure></div>
      <div ${KEPT}><figure data-chart="map"><button data-mark="tie:t"></button></figure></div>
      <figure data-chart="timeline"><button data-mark="tie:t" id="drawn"></button></figure>`);
    expect(await bringToMark('tie:t', bench)).toBe(true);
    expect(at()).toBe('drawn');
  });
});

test('a source leads to its row, which takes the focus', async () => {
  const bench = page('');
  expect(await bringToMark('source:nh', bench)).toBe(true);
  expect(at()).toBe('source-nh');
  expect(await bringToMark('source:none', bench)).toBe(false);
});

test('where the reader wants no motion, the page jumps', async () => {
  window.matchMedia = vi.fn().mockReturnValue({ matches: true });
  const bench = page('<figure data-chart="network"><button data-mark="actor:a"></button></figure>');
  await bringToMark('actor:a', bench);
  expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  Reflect.deleteProperty(window, 'matchMedia');
});

test.each([
  ['off', false, 'instant'],
  ['on', true, 'smooth'],
] as const)(
  'a reader who switched motion %s is obeyed over the system',
  async (motion, matches, behavior) => {
    window.matchMedia = vi.fn().mockReturnValue({ matches });
    document.documentElement.dataset.motion = motion;
    const bench = page(
      '<figure data-chart="network"><button data-mark="actor:a"></button></figure>',
    );
    await bringToMark('actor:a', bench);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior });
    Reflect.deleteProperty(window, 'matchMedia');
    delete document.documentElement.dataset.motion;
  },
);
