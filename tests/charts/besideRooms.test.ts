// Who met others beside a room is nowhere said to have been in it.
import { expect, test } from 'vitest';
import { describeNetwork } from '../../src/charts/network/describeNetwork.ts';
import { nameMark } from '../../src/charts/parts/nameMark.ts';
import { roomTies } from '../../src/story/indexStory.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

test('in names of marks', () => {
  expect(nameMark(story, 'actor:powell', EN).known).toBe('Geneva, not in the room, confirmed.');
  expect(nameMark(story, 'tie:powell-geneva', EN).known).toBe('not in the room, confirmed');
  expect(nameMark(story, 'tie:zelenskyy-meets-macron', EN).known).toBe('confirmed');
  const met = roomTies(story).filter(({ to, kind }) => to === 'geneva' && kind === 'meets');
  const said = nameMark(story, 'venue:geneva', EN).known ?? '';
  const [, inside, beside] = said.match(/People: (.+)\. Not in the room: (.+)\./) ?? [];
  const total = (words = '') =>
    [...words.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  expect(total(beside)).toBe(met.length);
  expect(total(inside)).toBe(
    roomTies(story).filter(({ to }) => to === 'geneva').length - met.length,
  );
});

test('in the numbers of people at the rooms', () => {
  const ties = roomTies(story);
  const inside = new Set(ties.filter(({ kind }) => kind !== 'meets').map(({ from }) => from));
  const onlyMet = new Set(ties.map(({ from }) => from).filter((from) => !inside.has(from)));
  const said = describeNetwork(story, { chart: 'network', lit: [] });
  const [, at = '', beside = ''] =
    said.match(/at them: ([^.]+)\. Not in the room: ([^.]+)\./) ?? [];
  const total = (words: string) =>
    [...words.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  expect(total(at)).toBe(inside.size);
  expect(total(beside)).toBe(onlyMet.size);
});

test('in the sentence of the network and the table of the timeline', () => {
  expect(
    describeNetwork(story, { chart: 'network', lit: ['actor:powell', 'tie:powell-geneva'] }),
  ).toContain('Jonathan Powell in Geneva (not in the room, confirmed)');
  const { rows } = selectTable(story, { chart: 'timeline', lit: [] });
  expect(JSON.stringify(rows)).toContain('Jonathan Powell (not in the room) (confirmed)');
});
