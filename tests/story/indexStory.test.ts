// Which ties put an actor in a room.
import { expect, test } from 'vitest';
import { emphasise } from '../../src/story/emphasis.ts';
import { indexStory, isInRoom, roomTies } from '../../src/story/indexStory.ts';
import type { Story, Tie } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectNetwork } from '../../src/story/selectNetwork.ts';
import { selectTimeline } from '../../src/story/selectTimeline.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const storyWith = (kind: Tie['kind'], from: string, to: string): Story => {
  const [tie] = story.ties;
  if (!tie) throw new Error('No ties');
  return { ...story, ties: [...story.ties, { ...tie, id: 'added', kind, from, to }] };
};

test('who hosts talks in a room was in it, in every chart', () => {
  const hosted = storyWith('hosts', 'vance', 'florida');
  const ids = (groups: ReturnType<typeof selectNetwork>['inRooms']) =>
    groups.flatMap(({ actors }) => actors.map(({ id }) => id));
  const { inRooms, elsewhere } = selectNetwork(hosted);
  expect(ids(selectNetwork(story).elsewhere)).toContain('vance');
  expect(ids(elsewhere)).not.toContain('vance');
  expect(ids(inRooms)).toContain('vance');
  const threads = selectTimeline(hosted, { chart: 'timeline', lit: [] }).groups.flatMap(
    (group) => group.threads,
  );
  expect(threads.find(({ id }) => id === 'vance')?.ties).toHaveLength(1);
  const lit = emphasise(hosted, { chart: 'network', lit: ['actor:vance', 'venue:florida'] });
  expect(lit('tie:added')).toBe('active');
});

test('who hosts and attends was there once', () => {
  expect(roomTies(storyWith('hosts', 'rubio', 'florida'))).toEqual(roomTies(story));
});

test('who hosts talks that are due will be there', () => {
  const early = selectAsOf(storyWith('hosts', 'putin', 'moscow'), '2025-11-30');
  const due = early.ties.filter(({ to }) => to === 'moscow');
  expect(due.map(({ certainty }) => certainty)).not.toContain('confirmed');
});

test('of the real story only those who attend are in rooms or meet beside one: its one host is tied to a guest', () => {
  const { venue } = indexStory(story);
  const kinds = ['attends', 'meets'];
  expect(roomTies(story)).toEqual(
    story.ties.filter(({ kind, to }) => kinds.includes(kind) && venue.has(to)),
  );
  const host = indexStory(story).tie.get('rubio-hosts-umerov');
  expect(host && isInRoom(story, host)).toBe(false);
});
