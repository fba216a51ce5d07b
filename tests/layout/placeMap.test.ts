// The map's geometry: venues in the frame, names clear of one another, coastlines not too heavy.
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/layout/glyph.ts';
import { placeMap } from '../../src/layout/placeMap.ts';
import { commonYear } from '../../src/story/dates.ts';
import type { View } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { precisionWords, selectPlaces, selectRoutes } from '../../src/story/selectPlaces.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const VIEW: View = { chart: 'map', lit: [] };
const venues = selectPlaces(story, VIEW);
const routes = selectRoutes(story, venues);
const YEAR = commonYear(story);
const SIZES = [
  [1100, 800],
  [915, 800],
  [700, 480],
  [600, 680],
  [358, 440],
  [320, 400],
] as const;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(SIZES)('placeMap in %i by %i', (width, height) => {
  const placed = placeMap(venues, routes, { width, height }, EN.charts, YEAR);
  const labels = placed.venues.map((venue) => venue.label.box);
  const dots = placed.venues.map(({ x, y }) => ({
    x: x - placed.dot / 2,
    y: y - placed.dot / 2,
    width: placed.dot,
    height: placed.dot,
  }));

  it('keeps every venue and every name in the frame', () => {
    for (const box of [...labels, ...dots]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    expect(JSON.stringify(placed)).not.toMatch(/NaN|null|Infinity/);
  });

  it('lays no name over another or over a venue', () => {
    labels.forEach((label, at) => {
      expect(labels.filter((other) => other !== label && overlap(label, other))).toEqual([]);
      expect(dots.filter((dot) => overlap(label, dot))).toEqual([]);
      expect(placed.venues[at]?.hit.width).toBeGreaterThanOrEqual(24);
    });
  });
});

describe('placeMap', () => {
  it('leads to each venue from the last with some of the same people, through none of other people', () => {
    const placed = placeMap(venues, routes, { width: 915, height: 800 }, EN.charts, YEAR);
    expect(placed.venues.map((venue) => venue.id)).toEqual([
      'geneva',
      'abu-dhabi',
      'florida',
      'moscow',
    ]);
    expect(placed.routes.map(({ from, id }) => [from, id])).toEqual([
      ['geneva', 'abu-dhabi'],
      ['geneva', 'florida'],
      ['florida', 'moscow'],
    ]);
    expect(placed.venues[0]?.label.name).toMatch(/^1\s+Geneva$/);
  });

  it('leads from no place to the next on disputed word, nor where nobody is known to be', () => {
    const day = selectAsOf(story, '2025-11-28');
    const known = selectRoutes(day, selectPlaces(day, VIEW));
    expect(known.filter(({ to }) => to === 'moscow').map(({ from }) => from)).toEqual(['geneva']);
    expect(selectRoutes({ ...story, ties: [] }, venues)).toEqual([]);
    expect(placeMap(venues, [], { width: 915, height: 800 }, EN.charts, YEAR).routes).toEqual([]);
  });

  it('is the same each time and leaves its input as it was', () => {
    const before = structuredClone(venues);
    const size = { width: 600, height: 680 };
    expect(placeMap(venues, routes, size, EN.charts, YEAR)).toEqual(
      placeMap(venues, routes, size, EN.charts, YEAR),
    );
    expect(venues).toEqual(before);
  });

  it('stands on one venue, and on none', () => {
    const one = placeMap(venues.slice(0, 1), routes, { width: 915, height: 800 }, EN.charts, YEAR);
    expect(one.routes).toEqual([]);
    expect(one.venues[0]?.label.name).toBe('Geneva');
    const none = placeMap([], [], { width: 358, height: 440 }, EN.charts, YEAR);
    expect(none.venues).toEqual([]);
    expect(none.land.transform).not.toMatch(/NaN/);
  });

  it('leaves out in a narrow frame the year of the whole calendar, and no other', () => {
    const datesOf = (year: number) =>
      placeMap(venues, routes, { width: 358, height: 440 }, EN.charts, year).venues.map(
        ({ label }) => label.date,
      );
    expect(datesOf(YEAR)).toContain('30 November');
    for (const year of [2024, Number.NaN]) expect(datesOf(year)).toContain('30 November 2025');
  });

  it('says what is not drawn and how exactly it places', () => {
    expect(precisionWords(venues, EN.charts, true)).toBe(
      `Coastlines only, no borders. ${EN.charts.inOrder} ${EN.charts.routes} Places at city level.`,
    );
    expect(precisionWords(venues, EN.charts, false)).toBe(
      `Coastlines only, no borders. ${EN.charts.inOrder} Places at city level.`,
    );
    expect(precisionWords(venues.slice(0, 1), EN.charts, false)).toBe(
      'Coastlines only, no borders. Places at city level.',
    );
    expect(precisionWords([], EN.charts, false)).toBe(
      'No room is known. Coastlines only, no borders.',
    );
  });
});

/** From each to the next. */
const inTurn = (all: readonly { readonly id: string }[]) =>
  all.slice(1).map(({ id }, at) => ({ from: all[at]?.id ?? '', to: id }));

describe.each([...SIZES, [288, 320]] as const)(
  'six places close together in %i by %i',
  (width, height) => {
    const close = [...venues, ...venues].slice(0, 6).flatMap((venue, at) => {
      const coordinates = { ...venue.coordinates, lat: 20 + (at % 2) * 4, lon: 30 + at * 4 };
      return [{ ...venue, id: `room-${at}`, short: 'Conference Hall', coordinates }];
    });
    const placed = placeMap(close, inTurn(close), { width, height }, EN.charts, YEAR);

    it('have names, or their numbers alone, that meet no other and no caption', () => {
      const labels = placed.venues.map(({ label }) => label);
      const [caption] = placed.caption;
      labels.forEach(({ name, box }, at) => {
        expect(name).toContain(`${at + 1}`);
        expect(labels.filter((other, to) => to !== at && overlap(box, other.box))).toEqual([]);
        expect(box.y + box.height).toBeLessThan(caption?.y ?? height);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      });
    });
  },
);

it('cuts no name for want of room that another order of names leaves', () => {
  const { venues: placed } = placeMap(venues, routes, { width: 296, height: 300 }, EN.charts, YEAR);
  expect(placed.map(({ label }) => label.name)).toEqual(
    venues.map(({ short }, at) => `${at + 1}  ${short}`),
  );
});

describe.each([
  [46.9, 8.4, 47.2, 8.7],
  [47.2, 8.7, 46.9, 8.4],
  [46.9, 8.7, 47.2, 8.4],
  [47, 8.4, 47, 9],
  [47.3, 8.4, 47, 8.4],
] as const)('two places at %d, %d and %d, %d, whose dots meet', (lat, lon, otherLat, otherLon) => {
  const pair = venues.slice(0, 2).map((venue, at) => ({
    ...venue,
    coordinates: {
      ...venue.coordinates,
      ...(at ? { lat: otherLat, lon: otherLon } : { lat, lon }),
    },
  }));

  it.each(SIZES)('have their names on their own sides, in %i by %i', (width, height) => {
    const placed = placeMap(pair, inTurn(pair), { width, height }, EN.charts, YEAR).venues;
    const far = (box: Box, { x, y }: { x: number; y: number }) =>
      Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
    for (const [one, other] of [placed, placed.toReversed()]) {
      if (!one || !other) throw new Error('A place is missing');
      expect(one.label.date).not.toBe('');
      expect(far(one.label.box, one)).toBeLessThanOrEqual(far(one.label.box, other));
      expect(overlap(one.label.box, other.label.box)).toBe(false);
    }
  });
});
