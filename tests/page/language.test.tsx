// The language of the interface follows the reader's choice, also where the browser keeps nothing.
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { chooseLanguage, useLanguage } from '../../src/page/language.ts';

function Shown() {
  return <output>{useLanguage()}</output>;
}
const shown = () => screen.getByRole('status').textContent;

afterEach(() => {
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
