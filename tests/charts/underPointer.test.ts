// Where targets lie over one another, the mark that the pointer is nearest to is meant.
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { underPointer } from '../../src/charts/parts/underPointer.ts';

const ROW = 16;
const TARGET = 24;

/** Buttons of rows that are lower than their targets, so that each target covers some of the next row. */
function rows(count: number): HTMLElement[] {
  return Array.from({ length: count }, (_, at) => {
    const button = document.createElement('button');
    Object.assign(button.style, { width: '100px', height: `${ROW}px` });
    const y = at * ROW + (ROW - TARGET) / 2;
    button.getBoundingClientRect = () => new DOMRect(0, y, 100, TARGET);
    return button;
  });
}

/** The row that is meant where the browser says that the pointer hits the one at `hit`. */
function meant(y: number, hit: number): number {
  const buttons = rows(4);
  const pointer = { clientX: 50, clientY: y, target: buttons[hit] ?? document.body };
  const found = underPointer(buttons, pointer);
  return found ? buttons.indexOf(found) : -1;
}

test('a press inside a row means that row, whichever target lies on top', () => {
  expect(meant(ROW - 2, 1)).toBe(0);
  expect(meant(ROW + 2, 0)).toBe(1);
});

test('a press past the last row, inside its target, means the last row', () => {
  expect(meant(4 * ROW + 3, 3)).toBe(3);
});

test('where no button is hit, none is meant', () => {
  expect(meant(ROW, 9)).toBe(-1);
});
