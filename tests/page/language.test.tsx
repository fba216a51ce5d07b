// The language of the interface follows the reader's choice, also where the browser keeps nothing.
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { chooseLanguage, useLanguage } from '../../src/page/language.ts';

function Shown() {
  return <output>{useLanguage()}</output>;
}
const shown = () => screen.getByRole('status').textContent;

afterEach(() => {
  document.documentElement.lang = '';
  localStorage.clear();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

test('a choice holds where neither address nor memory may be written', () => {
  history.replaceState(null, '', '/?lang=uk');
  render(<Shown />);
  expect(shown()).toBe('uk');
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.spyOn(history, 'replaceState').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  act(() => chooseLanguage('ru'));
  expect(shown()).toBe('ru');
  act(() => chooseLanguage('en'));
  expect(shown()).toBe('en');
});

test.each([
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['rue', 'en'],
  ['fr', 'en'],
])(
  'around a story in %s the interface begins in %s, and an address or a memory says otherwise',
  (story, begun) => {
    document.documentElement.lang = story;
    render(<Shown />);
    expect(shown()).toBe(begun);
    for (const language of ['ru', 'en', 'uk'] as const) {
      act(() => chooseLanguage(language));
      expect(shown()).toBe(language);
      expect(new URL(location.href).searchParams.get('lang')).toBe(
        language === begun ? null : language,
      );
    }
    act(() => chooseLanguage('ru'));
    history.replaceState(null, '', '/');
    act(() => void dispatchEvent(new Event('popstate')));
    expect(shown(), 'of memory').toBe('ru');
  },
);

test('what else the address names stays as it is written', () => {
  history.replaceState(null, '', '/?compare=side:us,side:ukraine&lit=point:6#explore');
  render(<Shown />);
  act(() => chooseLanguage('ru'));
  expect(location.href).toMatch(/\?compare=side:us,side:ukraine&lit=point:6&lang=ru#explore$/);
});
