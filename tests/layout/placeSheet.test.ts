// Statements typeset on a sheet: all inside it, none over another, what is cut says so.
import { describe, expect, test } from 'vitest';
import type { PlacedSheet, SheetStatement } from '../../src/layout/placedSheet.ts';
import { placeSheetFlow } from '../../src/layout/placeSheetFlow.ts';
import { placeSheetGrid } from '../../src/layout/placeSheetGrid.ts';
import { textWidth } from '../../src/layout/textLines.ts';
import { EN } from '../../src/words/en.ts';
import { PICTURE_WORDS } from '../../src/words/pictureWords.ts';

const SIZE = { width: 784, height: 580 };
const SAY = PICTURE_WORDS.en.sheet;
const said = (id: string, words: number): SheetStatement => ({
  id,
  words: `“${Array.from({ length: words }, (_, at) => `word${at}`).join(' ')}”`,
  by: 'A speaker with a name of some length, 30 Nov',
  details: 'translation · reported',
  rank: 1,
});
const many = (count: number, words: number, prefix = '') =>
  Array.from({ length: count }, (_, at) => said(`${prefix}${at}`, words));
const COLUMNS = ['One', 'Two', 'Three', 'Four'].map((name, rank) => ({ name, rank }));
const rowsOf = (rows: number, count: number, words: number) =>
  Array.from({ length: rows }, (_, row) => ({
    topic: `Topic ${row}`,
    cells: COLUMNS.map((_, column) => ({
      said: many(column === 0 ? 0 : count, words, `${row}-${column}-`),
      left: 0,
    })),
  }));

const linesOf = (placed: PlacedSheet) => [
  ...placed.topics,
  ...placed.notes,
  ...placed.statements.flatMap(({ words, by }) => [...words, ...by]),
];

function expectSound(placed: PlacedSheet) {
  const boxes = linesOf(placed).map(({ text, x, y, size }) => ({
    text,
    left: x,
    right: x + textWidth(text, size * 0.94),
    top: y - size * 0.75,
    bottom: y + size * 0.2,
  }));
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(SIZE.width + 1);
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThanOrEqual(placed.bottom + 2);
  }
  expect(placed.bottom).toBeLessThanOrEqual(SIZE.height + 1);
  const clashes = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(clashes).toEqual([]);
}

describe('a grid of sides and topics', () => {
  test.each([
    [1, 1, 4],
    [3, 2, 12],
    [3, 9, 60],
    [16, 5, 40],
  ])('of %i topics with %i statements of %i words keeps inside its sheet', (rows, count, words) => {
    expectSound(placeSheetGrid(COLUMNS, rowsOf(rows, count, words), SIZE, SAY));
  });

  test('says how many statements found no room in a cell, and that a side said nothing on the topic', () => {
    const placed = placeSheetGrid(COLUMNS, rowsOf(3, 9, 60), SIZE, SAY);
    const notes = placed.notes.map(({ text }) => text);
    expect(notes.filter((text) => text === EN.charts.noneOnTopic)).toHaveLength(3);
    expect(notes.filter((text) => /^and \d more$/.test(text))).toHaveLength(9);
  });

  test('says of a side whose words are not for this sheet that they are on the record', () => {
    const { notes } = placeSheetGrid(
      COLUMNS,
      [{ topic: 'Topic', cells: COLUMNS.map((_, left) => ({ said: many(0, 1), left })) }],
      SIZE,
      SAY,
    );
    expect(notes.map(({ text }) => text)).toEqual([
      EN.charts.noneOnTopic,
      ...[1, 2, 3].map((left) => `On the record: ${left}; none shown here`),
    ]);
  });

  test('cuts long words between two of them and closes the quotation', () => {
    const placed = placeSheetGrid(COLUMNS, rowsOf(3, 1, 90), SIZE, SAY);
    for (const { words } of placed.statements) expect(words.at(-1)?.text).toMatch(/word\d+ …”$/);
  });

  test('says how many topics found no room', () => {
    const placed = placeSheetGrid(COLUMNS, rowsOf(16, 1, 5), SIZE, SAY);
    expect(placed.notes.at(-1)?.text).toBe(`and ${16 - placed.topics.length} more topics`);
  });
});

describe('running columns of one side', () => {
  const group = (count: number, words: number) => [
    { topic: 'A topic', statements: many(count, words, 'a') },
    { topic: 'Another', statements: many(count, words, 'b') },
  ];
  const heading = { name: 'One', rank: 0 };

  test.each([
    [1, 6],
    [4, 20],
    [12, 30],
    [1, 400],
  ])('of %i statements of %i words a topic keep inside their sheet', (count, words) => {
    expectSound(placeSheetFlow(heading, group(count, words), SIZE, SAY));
  });

  test('set few words larger than many', () => {
    const sizeOf = (count: number) =>
      placeSheetFlow(heading, group(count, 12), SIZE, SAY).statements[0]?.words[0]?.size ?? 0;
    expect(sizeOf(1)).toBeGreaterThan(sizeOf(4));
    expect(sizeOf(4)).toBeGreaterThan(sizeOf(10));
  });

  test('lose nothing without saying how much', () => {
    const placed = placeSheetFlow(heading, group(20, 30), SIZE, SAY);
    expect(placed.statements.length).toBeLessThan(40);
    expect(placed.notes.map(({ text }) => text)).toEqual([
      `and ${40 - placed.statements.length} more`,
    ]);
  });
});
