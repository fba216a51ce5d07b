// The gap after the as-of rule, over all calendars of some days and all days they can be known on; bars.
import { describe, expect, test } from 'vitest';
import { makeAxes, softBar } from '../../src/layout/timelineAxes.ts';
import { selectTimeline, type TimelineRoom } from '../../src/story/selectTimeline.ts';
import { realStory } from '../fixtures/stories.ts';

const FROM = 10;
const TO = 15;
const SPAN = { start: 40, end: 640, undated: 0 };
const [venue] = realStory().venues;
if (!venue) throw new Error('The story has no rooms');

const days = Array.from({ length: TO - FROM + 1 }, (_, at) => FROM + at);
const rooms: TimelineRoom[] = days.flatMap((first) =>
  days
    .filter((last) => last >= first)
    .map((last) => ({
      id: `${first}-${last}`,
      venue,
      first,
      last,
      isPrecise: true,
      hasPeople: true,
    })),
);
const pairs = rooms.flatMap((one, at) => rooms.slice(at).map((two) => [one, two] as const));
const known = [FROM - 9, FROM - 1, ...days, TO + 1, TO + 9];
const cases = known.flatMap((asOf) => pairs.map((pair) => ({ asOf, pair })));

const axesOf = (asOf: number, pair: readonly TimelineRoom[]) =>
  makeAxes({ from: FROM, to: TO, asOf, rooms: pair }, SPAN, false);

/** Faults of all cases, as words. */
const faults = (isFault: (one: (typeof cases)[number]) => boolean) =>
  cases.filter(isFault).map(({ asOf, pair }) => `${asOf}: ${pair.map(({ id }) => id).join(' ')}`);

const spans = (asOf: number) => (room: TimelineRoom) => room.first <= asOf && room.last > asOf;

describe('a calendar', () => {
  test('makes no room longer than its days', () => {
    const found = faults(({ asOf, pair }) => {
      const { at, day } = axesOf(asOf, pair);
      return pair.some(
        ({ first, last }) => Math.abs(at(last) - at(first) - (last - first) * day) > 0.01,
      );
    });
    expect(found).toEqual([]);
  });

  test('lies whole between its ends, its days in order and all as long as each other', () => {
    const found = faults(({ asOf, pair }) => {
      const { at, day } = axesOf(asOf, pair);
      return (
        Math.abs(at(FROM) - day / 2 - SPAN.start) > 0.01 ||
        Math.abs(at(TO) + day / 2 - SPAN.end) > 0.01 ||
        days.slice(1).some((one) => at(one) - at(one - 1) < day - 0.01)
      );
    });
    expect(found).toEqual([]);
  });

  test('leaves two days between the rule and a room that is due, unless another goes over the rule', () => {
    const found = faults(({ asOf, pair }) => {
      const { at, day, rule } = axesOf(asOf, pair);
      const due = pair.filter(({ first }) => first > asOf);
      if (asOf < FROM || pair.some(spans(asOf))) return false;
      return due.some(({ first }) => at(first) - day / 2 - rule < 2 * day - 0.01);
    });
    expect(found).toEqual([]);
  });

  test('is an even one where nothing is due, where a room goes over the rule, and where the day lies outside it', () => {
    const found = faults(({ asOf, pair }) => {
      const isDue = pair.some(({ first }) => first > asOf);
      if (isDue && asOf >= FROM && !pair.some(spans(asOf))) return false;
      return Math.abs(axesOf(asOf, pair).day - (SPAN.end - SPAN.start) / days.length) > 0.01;
    });
    expect(found).toEqual([]);
  });
});

test('the rooms of a story come by their first day, on which the gap rests', () => {
  const firsts = selectTimeline(realStory(), { chart: 'timeline', lit: [] }).rooms.map(
    ({ first }) => first,
  );
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
});

test('ends a bar over days bluntly, notched inward', () => {
  const axes = makeAxes(
    { from: 0, to: 9, asOf: 9, rooms: [] },
    { start: 0, end: 500, undated: 0 },
    false,
  );
  const corners = softBar(axes, { t0: 100, t1: 200 }, 10, 8)
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number));
  for (const end of [100, 200]) {
    const at = corners.filter(([t]) => t === end).map(([, r]) => r);
    expect(at.toSorted((a = 0, b = 0) => a - b)).toEqual([6, 14]);
  }
  for (const [t = 0] of corners) expect(t >= 100 && t <= 200).toBe(true);
});
