import { describe, expect, test } from 'vitest';
import {
  commonYear,
  dayIso,
  dayNumber,
  daySpan,
  longDay,
  shortDay,
  shortMonth,
  shortWhen,
} from '../../src/story/dates.ts';
import { RU } from '../../src/words/ru.ts';
import { UK } from '../../src/words/uk.ts';

describe('days', () => {
  test.each([
    ['2025-11-30', '30 Nov', '30 November 2025'],
    ['1899-12-31', '31 Dec', '31 December 1899'],
    ['2024-02-29', '29 Feb', '29 February 2024'],
    ['0044-03-15', '15 Mar', '15 March 44'],
  ])('%s prints as %s', (day, short, long) => {
    expect(shortDay(dayNumber(day), Number(day.slice(0, 4)))).toBe(short);
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
    ['1970-01', '1970-01-01', '1970-01-31', false],
    ['0044', '0044-01-01', '0044-12-31', false],
    ['0099-12', '0099-12-01', '0099-12-31', false],
    ['2025-11-30~', '2025-11-30', '2025-11-30', false],
    ['2025-11-30?', '2025-11-30', '2025-11-30', false],
  ])('%s reaches from %s to %s', (edtf, first, last, isPrecise) => {
    expect(daySpan(edtf)).toEqual({ first: dayNumber(first), last: dayNumber(last), isPrecise });
  });

  test.each(['2025-13', '2025-00', '2025-99~'])('"%s" is no month', (edtf) => {
    expect(daySpan(edtf)).toMatchObject({ first: Number.NaN, last: Number.NaN });
    expect(daySpan(`2025-11/${edtf}`).last).toBeNaN();
  });

  test.each(['2025-11-24/..', '2025-11-24/'])('%s may reach to any later day', (edtf) => {
    const first = dayNumber('2025-11-24');
    expect(daySpan(edtf)).toEqual({ first, last: Number.POSITIVE_INFINITY, isPrecise: false });
  });

  test('short words never sharpen a vague date', () => {
    expect(shortWhen({ edtf: '2025-11-24/2025-11-25', words: 'x' }, 2025)).toBe('24–25 Nov');
    expect(shortWhen({ edtf: '2025-11-30/2025-12-01', words: 'x' }, 2025)).toBe('30 Nov – 1 Dec');
    expect(shortWhen({ edtf: '2025-11~', words: 'about November 2025' }, 2025)).toBe(
      'about November 2025',
    );
  });
});

describe('years in short dates', () => {
  const said = (edtf: string, year: number) => shortWhen({ edtf, words: 'x' }, year);

  test('the one year of a story goes without saying, and of several each is said', () => {
    const across = (from: string, to: string) => commonYear({ meta: { dates: { from, to } } });
    expect(across('1905-06-08', '1905-10-25')).toBe(1905);
    expect(across('1905-06-08', '1906-10-25')).toBeNaN();
  });

  test.each([
    ['1905-08-09', '9 Aug', '9 Aug 1905'],
    ['1905-08-09/1905-08-20', '9–20 Aug', '9–20 Aug 1905'],
    ['1905-08-09/1905-09-05', '9 Aug – 5 Sep', '9 Aug – 5 Sep 1905'],
  ])('%s says its year beyond a story of 1905', (edtf, within, beyond) => {
    expect(said(edtf, 1905)).toBe(within);
    expect(said(edtf, 1906)).toBe(beyond);
    expect(said(edtf, Number.NaN)).toBe(beyond);
  });

  test.each([1905, 1906, Number.NaN])('an interval over two years says both, of %d too', (year) => {
    expect(said('1905-08-09/1906-08-20', year)).toBe('9 Aug 1905 – 20 Aug 1906');
  });

  test('so does each language, with its own months', () => {
    const day = dayNumber('1905-08-09');
    expect(shortDay(day, 1906, UK.months)).toBe('9 сер 1905');
    expect(shortDay(day, 1905, RU.months)).toBe('9 авг');
    expect([shortMonth(day, 1906), shortMonth(day, 1905)]).toEqual(['Aug 1905', 'Aug']);
  });
});
