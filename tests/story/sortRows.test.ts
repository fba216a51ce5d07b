import { expect, test } from 'vitest';
import { nextSort, type Sort, sortRows } from '../../src/story/sortRows.ts';
import type { Cell, TableRow } from '../../src/story/table.ts';

const row = (cells: Record<string, Cell>, sources: readonly string[] = []): TableRow => ({
  cells,
  sources,
});
const sorted = (rows: readonly TableRow[], sort: Sort, show = sort.key, language = 'en') =>
  sortRows(rows, sort, language).map(({ cells }) => cells[show]);

test('numbers are sorted as numbers, in both directions', () => {
  const rows = [10, 9, 28, 1].map((number) => row({ number }));
  expect(sorted(rows, { key: 'number', order: 'ascending' })).toEqual([1, 9, 10, 28]);
  expect(sorted(rows, { key: 'number', order: 'descending' })).toEqual([28, 10, 9, 1]);
});

test('dates are sorted by what they mean, not by their words', () => {
  const rows = [
    row({ date: '2025-12-02', date_words: 'due 2 December 2025' }),
    row({ date: '2025-11', date_words: 'in November 2025' }),
    row({ date: '2025-11-24/2025-11-25', date_words: '24 to 25 November 2025' }),
    row({ date: '2025-11-24', date_words: '24 November 2025' }),
    row({ date: '2025-11-19~', date_words: 'about 19 November 2025' }),
    row({ date: '2025-11-25/', date_words: 'since 25 November 2025' }),
  ];
  expect(sorted(rows, { key: 'date_words', order: 'ascending' }, 'date')).toEqual([
    '2025-11',
    '2025-11-19~',
    '2025-11-24',
    '2025-11-24/2025-11-25',
    '2025-11-25/',
    '2025-12-02',
  ]);
});

test('certainties are sorted from the firmest, sources by how many there are', () => {
  const rows = [
    row({ certainty: 'undisclosed' }, ['a', 'b']),
    row({ certainty: 'confirmed' }, ['a', 'b', 'c']),
    row({ certainty: 'reported' }, ['a']),
  ];
  expect(sorted(rows, { key: 'certainty', order: 'ascending' })).toEqual([
    'confirmed',
    'reported',
    'undisclosed',
  ]);
  expect(sorted(rows, { key: 'sources', order: 'descending' }, 'certainty')).toEqual([
    'confirmed',
    'undisclosed',
    'reported',
  ]);
});

test('empty cells come last in either order, and equal rows stay as they came', () => {
  const rows = [
    row({ side: '', at: 1 }),
    row({ side: 'b', at: 2 }),
    row({ at: 3 }),
    row({ side: 'a', at: 4 }),
    row({ side: 'b', at: 5 }),
  ];
  expect(sorted(rows, { key: 'side', order: 'ascending' }, 'at')).toEqual([4, 2, 5, 1, 3]);
  expect(sorted(rows, { key: 'side', order: 'descending' }, 'at')).toEqual([2, 5, 4, 1, 3]);
});

test('a heading sorts rising, then falling, then as the table came', () => {
  const first = nextSort({ key: 'other', order: 'descending' }, 'name');
  const second = nextSort(first, 'name');
  expect([first?.order, second?.order, nextSort(second, 'name')]).toEqual([
    'ascending',
    'descending',
    undefined,
  ]);
});

test('words are sorted by the alphabet of their story', () => {
  const rows = ['BBC', 'Zeit', 'Ґрунт', 'Гроза'].map((name) => row({ name }));
  const by: Sort = { key: 'name', order: 'ascending' };
  expect(sorted(rows, by)).toEqual(['BBC', 'Zeit', 'Гроза', 'Ґрунт']);
  expect(sorted(rows, by, 'name', 'uk')).toEqual(['Гроза', 'Ґрунт', 'BBC', 'Zeit']);
});
