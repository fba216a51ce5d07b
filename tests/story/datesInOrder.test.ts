// Rows by date stand in one order, whichever chart, list or table shows them.
import { expect, test } from 'vitest';
import { compareWhen } from '../../src/story/dates.ts';
import { statementsOf } from '../../src/story/indexStory.ts';
import type { Story, View } from '../../src/story/schema.ts';
import { partyOf, selectComparison } from '../../src/story/selectComparison.ts';
import { selectNetwork } from '../../src/story/selectNetwork.ts';
import { selectPlaces } from '../../src/story/selectPlaces.ts';
import { selectTimelineTable } from '../../src/story/selectSaidTables.ts';
import { topicCells } from '../../src/story/selectStatements.ts';
import { selectTimeline } from '../../src/story/selectTimeline.ts';
import { realStory } from '../fixtures/stories.ts';

const whole = realStory();
const view: View = { chart: 'timeline', lit: [] };
const when = (edtf: string) => ({ edtf, words: edtf });
/** Ids in the order of the alphabet, dates in the order in which each should stand. */
const DATES = ['2025-11~', '2025-11-23', '2025-11-23/2025-11-25', '2025-11-23/', '2025-11-30'];
const named = (id: string) => DATES[Number(id.slice(-1))] ?? '';
/** Later dates have the lower ids, so that an order by id shows. */
const ids = ['z-0', 'y-1', 'x-2', 'w-3', 'v-4'];

function storyOf(): Story {
  const [venue] = whole.venues;
  const [tie] = whole.ties;
  const [event] = whole.events;
  const said = whole.statements.filter(({ speaker }) => speaker === 'rubio')[0];
  if (!venue || !tie || !event || !said) throw new Error('Nothing to copy');
  const rows = [...ids].reverse();
  const attends = { ...tie, kind: 'attends' as const, certainty: 'reported' as const };
  return {
    ...whole,
    venues: rows.map((id) => ({ ...venue, id, when: when(named(id)) })),
    ties: rows.flatMap((id) => [
      { ...attends, id: `r-${id}`, from: 'rubio', to: id },
      { ...attends, id: `u-${id}`, from: 'umerov', to: id },
    ]),
    events: rows.map((id) => ({ ...event, id: `e-${id}`, when: when(named(id)) })),
    statements: rows.flatMap((id) => [
      { ...said, id: `s-${id}`, when: when(named(id)) },
      { ...said, id: `t-${id}`, speaker: 'umerov', when: when(named(id)) },
    ]),
  };
}

const story = storyOf();
const timeline = selectTimeline(story, view);
const rubio = timeline.groups
  .flatMap(({ threads }) => threads)
  .find((thread) => thread.id === 'rubio');
const [one, other] = [partyOf(story, 'actor:rubio'), partyOf(story, 'actor:umerov')];
const compared = one && other && selectComparison(story, [one, other]);
const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id.slice(-3));

test.each([
  ['rooms of the network', idsOf(selectNetwork(story).rooms)],
  ['places of the map', idsOf(selectPlaces(story, view))],
  ['rooms of the timeline', idsOf(timeline.rooms)],
  ['a thread’s rooms', idsOf(rubio?.ties)],
  ['a thread’s statements', idsOf(rubio?.statements)],
  ['events of the timeline', idsOf(timeline.events)],
  ['statements of the panel', idsOf(statementsOf(story, 'rubio'))],
  ['rooms in common', compared?.rooms.map(({ venue }) => venue.id)],
  ['words beside others', idsOf(compared?.topics[0]?.statements[0])],
])('%s stand by their first day, then by their last', (_, shown) => {
  expect(shown).toEqual(ids);
});

test('the table of the timeline has the same order', () => {
  const rows = selectTimelineTable(story, view).rows.map(({ cells }) => String(cells.date));
  expect([...new Set(rows)]).toEqual(DATES);
});

test('statements on a topic have it from the latest', () => {
  const said = topicCells(story, view, new Set(story.topics.map(({ id }) => id)))
    .flatMap(({ cells }) => cells)
    .find(({ statements }) => statements.length > 0);
  expect(idsOf(said?.statements)).toEqual([...ids].reverse());
});

test('what has no date comes last, and two open ends are equal', () => {
  const open = when('2025-11-23/');
  expect(compareWhen(undefined, open)).toBeGreaterThan(0);
  expect(compareWhen(open, undefined)).toBeLessThan(0);
  expect([compareWhen(open, open), compareWhen(undefined, undefined)]).toEqual([0, 0]);
});
