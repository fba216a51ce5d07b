// Estimated widths of words, in the letters of each language of the interface.
import { expect, test } from 'vitest';
import { cutLines, textLines, textWidth } from '../../src/layout/textLines.ts';

test('Cyrillic letters take more room than as many Latin ones', () => {
  expect(textWidth('Події', 12)).toBeGreaterThan(textWidth('Event', 12));
  const words = 'Пункты — по содержанию; номеров в сообщениях нет';
  /** As Chromium sets it in the page's type of 12 pixels, 291 wide: it ran over a drawing of 288. */
  expect(textLines(words, 288, 12)).toHaveLength(2);
});

test.each(['Держдепартаменту', 'Bundesanstalten', 'Транспортне відомство'])(
  '%s is cut to its room',
  (name) => {
    const [line = ''] = cutLines(name, 100, 14, 600, 1);
    expect(line).toMatch(/^\S.*[^ ]…$/);
    expect(textWidth(line, 14, 600)).toBeLessThanOrEqual(100);
  },
);
