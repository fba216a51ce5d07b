// Which dates are exact, which are spans, and who comes onto the timeline.
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/story/dates.ts';
import type { View } from '../../src/story/schema.ts';
import { dateOn, selectTimeline } from '../../src/story/selectTimeline.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const VIEW: View = { chart: 'timeline', lit: [] };
const from = dayNumber('2025-11-18');
const to = dayNumber('2025-12-02');
const on = (edtf: string) => dateOn({ edtf, words: edtf }, from, to);

describe('dateOn', () => {
  it('takes an exact day as a day', () => {
    expect(on('2025-11-20')).toEqual({ kind: 'day', day: from + 2 });
  });
  it('takes intervals and approximate days as spans within the calendar', () => {
    expect(on('2025-11-24/2025-11-25')).toEqual({ kind: 'span', first: from + 6, last: from + 7 });
    expect(on('2025-11-24~')).toMatchObject({ kind: 'span' });
    expect(on('2025-11')).toEqual({ kind: 'span', first: from, last: dayNumber('2025-11-30') });
  });
  it('takes a date vaguer than the whole calendar, or none, as undated', () => {
    expect(on('2025')).toEqual({ kind: 'undated' });
    expect(dateOn(undefined, from, to)).toEqual({ kind: 'undated' });
  });
  it('takes a day before or after the calendar as outside it', () => {
    expect(on('2024-01-01')).toEqual({ kind: 'outside' });
  });
});

describe('selectTimeline', () => {
  it('has nobody who neither attends a room nor says anything', () => {
    const ids = selectTimeline(story, VIEW).groups.flatMap((g) => g.threads.map((one) => one.id));
    expect(ids).not.toContain('kyiv-gov');
    expect(ids).toContain('trump');
  });
  it('keeps sides in the story’s order and rooms in order of time', () => {
    const { groups, rooms } = selectTimeline(story, VIEW);
    expect(groups.map((group) => group.name)).toEqual(story.sides.map((side) => side.name));
    expect(rooms.map((room) => room.id)).toEqual(['geneva', 'abu-dhabi', 'florida', 'moscow']);
  });
  it('has only the people and rooms that the view shows', () => {
    const shown = selectTimeline(story, { ...VIEW, show: ['actor:rubio', 'venue:florida'] });
    expect(shown.groups.flatMap((group) => group.threads.map((one) => one.id))).toEqual(['rubio']);
    expect(shown.rooms.map((room) => room.id)).toEqual(['florida']);
  });
});
