import { describe, expect, test } from 'vitest';
import { indexStory, tiesOf } from '../../src/story/indexStory.ts';
import { selectEgo } from '../../src/story/selectEgo.ts';
import { realStory } from '../fixtures/stories.ts';
import { wideStory } from '../fixtures/wideStory.ts';

const stories = { real: realStory(), wide: wideStory({ actors: 90, ties: 240, statements: 0 }) };

describe.each(Object.entries(stories))('in the %s story', (_name, story) => {
  const { actor, venue, tie } = indexStory(story);

  test("every tie of an actor's network touches the actor, and none of its ties is missing", () => {
    for (const { id } of story.actors) {
      const ego = selectEgo(story, id);
      const ties = [...ego.roomTies, ...ego.actorTies];
      expect(ties.filter(({ from, to }) => from !== id && to !== id)).toEqual([]);
      expect(ties.map((one) => one.id).sort()).toEqual(
        tiesOf(story, id)
          .map((one) => one.id)
          .sort(),
      );
    }
  });

  test('everyone and everything it names exists, once, and is at an end of a tie', () => {
    for (const { id } of story.actors) {
      const ego = selectEgo(story, id);
      const ties = [...ego.roomTies, ...ego.actorTies];
      const people = ego.inRooms.flatMap((group) => group.actors.map((who) => who.id));
      const rooms = ego.rooms.map((room) => room.id);
      expect(people.every((one) => actor.has(one))).toBe(true);
      expect(rooms.every((one) => venue.has(one))).toBe(true);
      expect(ties.every((one) => tie.get(one.id) === one)).toBe(true);
      const named = [...people, ...rooms];
      expect(new Set(named).size).toBe(named.length);
      expect(new Set(named)).toEqual(new Set([id, ...ties.flatMap(({ from, to }) => [from, to])]));
    }
  });
});

test('others stand by side, the actor alone and last', () => {
  const groups = selectEgo(stories.real, 'umerov').inRooms.map(({ side, actors }) => [
    side,
    actors.map((who) => who.id),
  ]);
  expect(groups).toEqual([
    ['us', ['rubio', 'witkoff']],
    ['ukraine', ['kyiv-gov']],
    ['ukraine', ['umerov']],
  ]);
});

test('an actor without ties stands alone', () => {
  const { rooms, inRooms, roomTies, actorTies } = selectEgo(stories.real, 'vance');
  expect([rooms, roomTies, actorTies]).toEqual([[], [], []]);
  expect(inRooms.flatMap(({ actors }) => actors.map((who) => who.id))).toEqual(['vance']);
});
