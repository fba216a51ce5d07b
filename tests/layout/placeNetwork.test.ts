import { describe, expect, test } from 'vitest';
import { placeNetwork } from '../../src/layout/placeNetwork.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectNetwork } from '../../src/story/selectNetwork.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const network = selectNetwork(story);
const SIZES = [
  { width: 915, height: 790 },
  { width: 600, height: 660 },
  { width: 700, height: 480 },
  { width: 358, height: 440 },
  { width: 288, height: 320 },
];

const people = (placed: ReturnType<typeof placeNetwork>) =>
  [...placed.groups, ...placed.elsewhere].flatMap((group) => group.actors);

describe.each(SIZES)('the network at $width×$height', (size) => {
  const placed = placeNetwork(network, size);

  test('stands inside its box', () => {
    for (const actor of people(placed)) {
      const { x, y, width, height } = actor.hit;
      expect([x, y, width, height, actor.x, actor.y].every(Number.isFinite), actor.id).toBe(true);
      expect(x, actor.id).toBeGreaterThanOrEqual(-8);
      expect(x + width, actor.id).toBeLessThanOrEqual(size.width + 8);
      expect(y, actor.id).toBeGreaterThanOrEqual(0);
      expect(y + height, actor.id).toBeLessThanOrEqual(size.height + 1);
    }
  });

  test('lets no two targets overlap', () => {
    const boxes = people(placed).map((actor) => ({ id: actor.id, ...actor.hit }));
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    });
  });

  test('draws every tie to a room', () => {
    const drawn = new Set(placed.ties.map((tie) => tie.id));
    expect(network.roomTies.filter((tie) => !drawn.has(tie.id))).toEqual([]);
  });

  test('is the same for the same story, in whatever order its rows stand', () => {
    const turned: Story = {
      ...story,
      venues: story.venues.toReversed(),
      ties: story.ties.toReversed(),
    };
    expect(placeNetwork(selectNetwork(turned), size)).toMatchObject({
      groups: placed.groups,
      rooms: placed.rooms,
    });
  });
});

test('rooms stand in the order of time', () => {
  const placed = placeNetwork(network, { width: 915, height: 790 });
  const inOrder = placed.rooms.toSorted((a, b) => a.box.y - b.box.y).map((room) => room.id);
  expect(inOrder).toEqual(['geneva', 'abu-dhabi', 'florida', 'moscow']);
});

test('a story with two people, one room and no sides is placed too', () => {
  const [one, two] = story.actors;
  const [venue] = story.venues;
  const [tie] = story.ties;
  if (!one || !two || !venue || !tie) throw new Error('the story is empty');
  const { side: _one, ...lone } = one;
  const { side: _two, ...pair } = two;
  const small: Story = {
    ...story,
    sides: [],
    actors: [lone, pair],
    venues: [venue],
    ties: [{ ...tie, from: one.id, to: venue.id, kind: 'attends' }],
  };
  const placed = placeNetwork(selectNetwork(small), { width: 600, height: 400 });
  expect(people(placed).map((actor) => actor.id)).toEqual([one.id, two.id]);
  expect(placed.ties).toHaveLength(1);
});

describe.each(['2025-11-19', '2025-11-21'])('without a room, on %s,', (day) => {
  const early = selectNetwork(selectAsOf(story, day));

  test.each(SIZES)('everybody stands at the top, none over another, at $width×$height', (size) => {
    expect(early.rooms).toEqual([]);
    const placed = placeNetwork(early, size);
    expect(placed.elsewhereTop).toBe(0);
    const all = people(placed).map(({ hit }) => hit);
    expect(all).toHaveLength(early.elsewhere.flatMap(({ actors }) => actors).length);
    for (const [at, one] of all.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(size.width + 8);
      expect(one.y + one.height).toBeLessThan(340);
      for (const other of all.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
  });
});
