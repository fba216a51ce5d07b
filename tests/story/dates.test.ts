import { describe, expect, test } from 'vitest';
import { dayIso, dayNumber, daySpan, longDay, shortDay, shortWhen } from '../../src/story/dates.ts';

describe('days', () => {
  test.each([
    ['2025-11-30', '30 Nov', '30 November 2025'],
    ['1899-12-31', '31 Dec', '31 December 1899'],
    ['2024-02-29', '29 Feb', '29 February 2024'],
  ])('%s prints as %s', (day, short, long) => {
    expect(shortDay(dayNumber(day))).toBe(short);
    expect(longDay(day)).toBe(long);
    expect(dayIso(dayNumber(day))).toBe(day);
  });

  test.each(['2025-02-30', '2025-13-01', '', 'soon'])('"%s" is no day', (day) => {
    expect(dayNumber(day)).toBeNaN();
  });
});

describe('EDTF spans', () => {
  test.each([
    ['2025-11-30', '2025-11-30', '2025-11-30', true],
    ['2025-11-24/2025-11-25', '2025-11-24', '2025-11-25', true],
    ['2025-11', '2025-11-01', '2025-11-30', false],
    ['2025', '2025-01-01', '2025-12-31', false],
    ['2025-11-30~', '2025-11-30', '2025-11-30', false],
    ['2025-11-30?', '2025-11-30', '2025-11-30', false],
  ])('%s reaches from %s to %s', (edtf, first, last, exact) => {
    expect(daySpan(edtf)).toEqual({ first: dayNumber(first), last: dayNumber(last), exact });
  });

  test('an open interval has no last day', () => {
    expect(daySpan('2025-11-24/').last).toBe(Number.POSITIVE_INFINITY);
  });

  test('short words never sharpen a vague date', () => {
    expect(shortWhen({ edtf: '2025-11-24/2025-11-25', words: 'x' })).toBe('24–25 Nov');
    expect(shortWhen({ edtf: '2025-11-30/2025-12-01', words: 'x' })).toBe('30 Nov – 1 Dec');
    expect(shortWhen({ edtf: '2025-11~', words: 'about November 2025' })).toBe(
      'about November 2025',
    );
  });
});
