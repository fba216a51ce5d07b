// What an embed keeps and tells before its code is here.
// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { heightShapes } from '../../src/embed/bootHeight.ts';
import { keepPress } from '../../src/embed/bootPresses.ts';

const ADDRESS = 'https://example.org/embed/v1/map/';

describe('a height in the words of other systems', () => {
  test('goes to AMP and to Embedly in any case', () => {
    expect(heightShapes(720, ADDRESS)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 720 },
      `{"src":"${ADDRESS}","context":"iframe.resize","height":720}`,
    ]);
  });

  test('goes to WordPress with the secret of the fragment', () => {
    expect(heightShapes(720, `${ADDRESS}#?secret=aB3`)).toContainEqual({
      message: 'height',
      value: 720,
      secret: 'aB3',
    });
    expect(heightShapes(720, `${ADDRESS}?secret=aB3`)).toHaveLength(2);
  });

  test('goes to pym with the id of the query', () => {
    expect(heightShapes(720, `${ADDRESS}?childId=a-b`)).toContain('pymxPYMxa-bxPYMxheightxPYMx720');
  });
});

describe('a press before the code is here', () => {
  const page = (html: string) => {
    document.body.innerHTML = html;
  };
  const press = (selector: string, how: MouseEventInit = {}) => {
    const kept: (ReturnType<typeof keepPress> | 'nothing')[] = [];
    const listen = (event: MouseEvent) => kept.push(keepPress(event) ?? 'nothing');
    document.addEventListener('click', listen, { once: true });
    document
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...how }));
    return kept[0];
  };
  afterEach(() => page(''));

  test('on a name is the press on that one of the names', () => {
    page('<a data-link="actor:a" href="#a">A</a><a data-link="actor:a" href="#a"><i>A</i></a>');
    expect(press('i')).toEqual({
      press: ['[data-link]', 1],
      link: document.querySelectorAll('a')[1],
    });
  });

  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'with %s is left to the browser',
    (key) => {
      page('<a data-link="actor:a" href="#a">A</a>');
      expect(press('a', { [key]: true })).toBe('nothing');
      expect(press('a', { button: 1 })).toBe('nothing');
    },
  );

  test('on the drawing means the mark that is nearest within reach', () => {
    page(
      '<div class="drawing"><svg><g data-for="point:3"></g></svg></div><a data-link="point:3">3</a>',
    );
    const mark = document.querySelector('g');
    document.elementFromPoint = vi.fn((x: number) => (x >= 120 ? mark : document.body));
    expect(press('svg', { clientX: 100, clientY: 50 })).toEqual({
      press: ['[data-mark="point:3"]', 0],
      link: document.querySelector('a'),
    });
    expect(press('svg', { clientX: 90, clientY: 50 })).toBe('nothing');
  });

  test('on anything else is left to the browser', () => {
    page('<p>Words</p><a href="#a">A</a><div class="drawing"><a href="#b">B</a></div>');
    document.elementFromPoint = vi.fn(() => null);
    for (const one of ['p', 'a', '.drawing a']) expect(press(one)).toBe('nothing');
  });
});
