// The story as it was known on a day: what must hold of the real story and of any other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIso, dayNumber } from '../../src/story/dates.ts';
import { certaintyOf, listMarks } from '../../src/story/evidence.ts';
import { indexStory, type MarkRef } from '../../src/story/indexStory.ts';
import { CERTAINTIES } from '../../src/story/kinds.ts';
import { listDays } from '../../src/story/listDays.ts';
import { parseStory } from '../../src/story/parse.ts';
import { parseDay } from '../../src/story/parseDay.ts';
import { findFaults } from '../../src/story/rules.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { restedRows } from '../../src/story/storyRows.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const days = listDays(story);
/** Named on 22 November as the day by which Trump wanted an answer. */
const DEADLINE = '2025-11-27';
const FIRST = dayNumber('2025-11-15');
const LAST = dayNumber('2025-12-02');

function freeze<T>(value: T): T {
  for (const part of Object.values(value ?? {})) if (typeof part === 'object') freeze(part);
  return Object.freeze(value);
}

/** The real story with other dates, certainties, days of being known and without some of its `earlier` entries. */
function shuffled(days: readonly number[], keep: readonly boolean[]): Story {
  const copy = structuredClone(story);
  let turn = 0;
  const next = () => days[turn++ % days.length] ?? FIRST;
  for (const source of copy.sources) source.date = dayIso(next());
  const rows = [copy.actors, copy.venues, copy.events, copy.ties, copy.statements];
  const plan = [copy.plan.points, copy.plan.versions, copy.plan.reports, copy.plan.counts];
  for (const row of [...rows, ...plan, copy.unknowns].flat()) {
    if (!keep[turn % keep.length]) row.earlier = undefined;
    row.known = next() % 2 === 0 ? undefined : dayIso(next());
    row.certainty = CERTAINTIES[next() % CERTAINTIES.length] ?? 'reported';
    if ('when' in row && row.when) row.when = { edtf: dayIso(next()), words: 'a day' };
  }
  for (const row of [...copy.venues, ...copy.events]) {
    const isPast = row.when !== undefined && row.when.edtf < copy.meta.asOf;
    if (isPast && row.certainty === 'scheduled') row.certainty = 'reported';
    for (const entry of row.earlier ?? []) delete entry.certainty;
  }
  const at = (event: Story['events'][number]) => event.when?.edtf ?? '';
  copy.events.sort((a, b) => at(a).localeCompare(at(b)));
  return copy;
}

const dates = fc.array(fc.integer({ min: FIRST, max: LAST }), { minLength: 7, maxLength: 97 });
const kept = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 });
const calendar = fc.integer({ min: dayNumber('2025-11-18'), max: dayNumber('2025-11-30') });

/** Holds a claim against many stories that nobody wrote, on any of their days. */
const holds = (claim: (any: Story, day: string) => void) =>
  fc.assert(
    fc.property(dates, kept, calendar, (on, keep, day) => {
      claim(freeze(shuffled(on, keep)), dayIso(day));
    }),
    { numRuns: 60 },
  );

/** Everything of a story that is known or not, by name. */
const allOf = (known: Story): readonly string[] => [
  ...listMarks(known),
  ...known.plan.counts.map((count) => `count:${count.version}`),
  ...known.unknowns.map((unknown) => `unknown:${unknown.id}`),
  ...known.sources.map((source) => `source:${source.id}`),
  ...known.sections.flatMap((section) => section.steps.map((step) => `step:${step.id}`)),
];

function expectNothingEarly(known: Story, day: string) {
  const { source } = indexStory(known);
  expect(known.sources.every(({ date }) => date <= day)).toBe(true);
  for (const [path, row] of restedRows(known)) {
    expect(row.sources.length, path.join('.')).toBeGreaterThan(0);
    expect(
      row.sources.every((id) => source.has(id)),
      path.join('.'),
    ).toBe(true);
  }
}

describe('on any day of any story', () => {
  test('nothing is known before its first publication', () => {
    holds((any, day) => expectNothingEarly(selectAsOf(any, day), day));
  });

  test('nothing that was known the day before is gone', () => {
    holds((any, day) => {
      const next = new Set(allOf(selectAsOf(any, dayIso(dayNumber(day) + 1))));
      expect(allOf(selectAsOf(any, day)).filter((ref) => !next.has(ref))).toEqual([]);
    });
  });

  test('the derived story is as sound as a file', () => {
    /** What a step lights was chosen for the drafts known on the story's own day: of fewer, a scene draws others. */
    const isOfScene = ({ path, expected }: { path: readonly unknown[]; expected: string }) =>
      path.includes('lit') && expected.includes('the scene');
    holds((any, day) => {
      const faults = findFaults(selectAsOf(any, day));
      expect(faults.filter((fault) => !isOfScene(fault))).toEqual([]);
    });
  });

  test('what lies ahead is scheduled, and words are known only once they were said', () => {
    holds((any, day) => {
      const known = selectAsOf(any, day);
      for (const row of [...known.venues, ...known.events]) {
        if ((row.when?.edtf ?? '') > day) expect(row.certainty).toBe('scheduled');
      }
      const dated = [...known.statements, ...known.plan.versions, ...known.plan.reports];
      expect(dated.every((row) => row.when.edtf.slice(0, 10) <= day)).toBe(true);
    });
  });
});

describe('the real story', () => {
  test('has the days from 19 November to 1 December', () => {
    expect(days.at(0)).toBe('2025-11-19');
    expect(days.at(-1)).toBe('2025-12-01');
    expect(days).toHaveLength(13);
  });

  test('is the very same on its own date and after it, and one object for each day before', () => {
    expect(selectAsOf(story, '2025-12-01')).toBe(story);
    expect(selectAsOf(story, '2026-06-01')).toBe(story);
    expect(selectAsOf(story, '2025-11-24')).toBe(selectAsOf(story, '2025-11-24'));
  });

  test.each(days)(
    'of %s parses without a fault, carries its date, and looks no day ahead',
    (day) => {
      const known = selectAsOf(freeze(realStory()), day);
      const parsed = parseStory(JSON.stringify(known));
      expect(parsed.ok ? [] : parsed.faults).toEqual([]);
      expect(known.meta.asOf).toBe(day);
      if (day !== story.meta.asOf) expectNothingEarly(known, day);
    },
  );

  test('knows more from day to day, and never less certainly', () => {
    days.slice(1).forEach((day, at) => {
      const before = selectAsOf(story, days[at] ?? day);
      const after = selectAsOf(story, day);
      const now = new Set(allOf(after));
      expect(allOf(before).filter((ref) => !now.has(ref))).toEqual([]);
      for (const ref of listMarks(before)) {
        if (certaintyOf(before, ref as MarkRef) !== 'confirmed') continue;
        expect(['confirmed', 'disputed'], `${ref} on ${day}`).toContain(
          certaintyOf(after, ref as MarkRef),
        );
      }
    });
  });

  test('speaks of no day that had not come, but of what was due and of the deadline', () => {
    const named = /\b(\d{1,2}) (November|December)\b/g;
    for (const day of days.slice(0, -1)) {
      const { actors, venues, events, ties, statements, plan, unknowns } = selectAsOf(story, day);
      const rows = [actors, venues, events, ties, statements, unknowns, ...Object.values(plan)];
      for (const row of rows.flat().filter(({ certainty }) => certainty !== 'scheduled')) {
        for (const [words, date = '', month] of JSON.stringify(row).matchAll(named)) {
          const said = `2025-${month === 'November' ? 11 : 12}-${date.padStart(2, '0')}`;
          if (said !== DEADLINE)
            expect(said <= day, `${day}: ${words} in ${row.sources}`).toBe(true);
        }
        expect(JSON.stringify(row), day).not.toContain('primary article says');
      }
    }
  });

  const roomsOn = (day: string) =>
    selectAsOf(story, day).venues.map(({ id, certainty }) => `${id} ${certainty}`);

  test('announces each room before it is held', () => {
    expect(roomsOn('2025-11-21')).toEqual([]);
    expect(roomsOn('2025-11-22')).toEqual(['geneva scheduled']);
    expect(roomsOn('2025-11-23')).toEqual(['geneva confirmed']);
    expect(roomsOn('2025-11-28')).toContain('moscow scheduled');
    expect(roomsOn('2025-11-28').join()).not.toContain('florida');
    expect(roomsOn('2025-11-29')).toContain('florida scheduled');
    expect(roomsOn('2025-11-30')).toContain('florida confirmed');
  });

  test('keeps nobody out of a room before it was known who was kept out', () => {
    const saggioOn = (day: string) =>
      selectAsOf(story, day).ties.find(({ id }) => id === 'saggio-geneva');
    expect(saggioOn('2025-11-22')).toMatchObject({ kind: 'attends', certainty: 'scheduled' });
    expect(saggioOn('2025-11-23')).toMatchObject({ kind: 'meets', certainty: 'reported' });
  });

  test('has the counts that were claimed by then, and by whom', () => {
    const countsOn = (day: string) =>
      selectAsOf(story, day).plan.counts.map(({ words, by }) => `${words}: ${by}`);
    expect(countsOn('2025-11-19')).toEqual(['28: Axios']);
    expect(countsOn('2025-11-21')).toEqual(['28: Leaked text']);
    expect(countsOn('2025-11-24').map((count) => count.split(':')[0])).toEqual([
      '28',
      '28 or 26',
      '19',
      'fewer than 28',
    ]);
    expect(countsOn('2025-11-26')).toContain('22: Donald Trump');
    expect(countsOn('2025-11-27')).toContain('4 components: Vladimir Putin');
  });

  test('has an unpublished draft first, and its 28 points from the day on which they were printed', () => {
    const planOn = (day: string) => selectAsOf(story, day).plan;
    expect(planOn('2025-11-20').points).toEqual([]);
    expect(planOn('2025-11-20').versions.map((one) => one.certainty)).toEqual(['undisclosed']);
    expect(planOn('2025-11-21').points).toHaveLength(28);
    expect(planOn('2025-11-21').versions.map((one) => one.certainty)).toEqual(['confirmed']);
  });

  test('gives people the post they held', () => {
    const yermakOn = (day: string) => indexStory(selectAsOf(story, day)).actor.get('yermak');
    expect(yermakOn('2025-11-27')?.former).toBe(false);
    expect(yermakOn('2025-11-27')?.role).not.toMatch(/former/i);
    expect(yermakOn('2025-11-28')?.former).toBe(true);
  });

  test('calls nobody a party to talks before any were announced', () => {
    const roleOn = (day: string) =>
      indexStory(selectAsOf(story, day)).actor.get('kyiv-gov')?.role ?? '';
    expect(roleOn('2025-11-21')).toMatch(/^Ukrainian government/);
    expect(roleOn('2025-11-21')).not.toContain('talks');
    expect(roleOn('2025-11-22')).toContain('party to the talks');
  });

  test('sends a delegate no farther than the page of the day does', () => {
    const wordsOn = (day: string) =>
      selectAsOf(story, day).ties.find(({ id }) => id === 'kyslytsya-florida')?.words;
    expect(wordsOn('2025-11-30')).toBe('Reported by Bloomberg in Ukraine’s delegation to the US.');
    expect(wordsOn('2025-12-01')).toContain('Florida');
  });

  test('says of a delegate named by decree that he is, from the day of the decree', () => {
    const noteOn = (day: string) =>
      selectAsOf(story, day).actors.find(({ id }) => id === 'hnatov')?.note;
    expect(noteOn('2025-11-22')).toBe('Named in a decree of 22 November for the Geneva round.');
    expect(noteOn('2025-11-23')).toContain('his presence there is not separately confirmed');
  });

  test('cites for who somebody is no page on others in the same event, where there is another', () => {
    const sourcesOn = (id: string, day: string) =>
      indexStory(selectAsOf(story, day)).actor.get(id)?.sources.toSorted();
    expect(sourcesOn('yermak', '2025-11-22')).toEqual(['babel-deleg', 'zaxid']);
    expect(sourcesOn('european-partners', '2025-11-22')).toEqual([
      'ein-leaders',
      'europesays-leaders',
    ]);
    for (const id of ['zaxid', 'babel-deleg', 'bb-24'])
      expect(sourcesOn('rubio', '2025-11-24')).not.toContain(id);
    /** Of Witkoff nothing was known then but the event. */
    expect(sourcesOn('witkoff', '2025-11-19')).toContain('mint-axios19');
  });

  test('doubts nobody’s office on a day on which one outlet alone named them', () => {
    for (const day of days) {
      for (const { id, certainty } of selectAsOf(story, day).actors) {
        const final = story.actors.find((actor) => actor.id === id);
        if (final?.certainty === 'confirmed')
          expect(certainty, `${id} on ${day}`).toBe('confirmed');
      }
    }
  });

  test('quotes only what a source of the day prints', () => {
    const said = (id: string, day: string) => {
      const found = selectAsOf(story, day).statements.find((one) => one.id === id);
      return `${found?.certainty}: ${found?.quote}`;
    };
    expect(said('us01', '2025-11-25')).toMatch(/^reported: It is offered as a strong framework/);
    expect(said('us01', '2025-11-26')).toMatch(/^confirmed: The peace proposal was authored/);
    expect(said('ua04', '2025-11-23')).toBe('reported: We have made very good progress');
    expect(said('ua04', '2025-11-24')).toMatch(/^confirmed: We have very good progress, and/);
    expect(said('ua12', '2025-11-30')).toMatch(/^reported: We have clear directives/);
    expect(said('ua12', '2025-12-01')).toMatch(/^confirmed: We have clear directives/);
    expect(said('ua13', '2025-11-30')).toMatch(/^reported: US is hearing us/);
    expect(said('ua13', '2025-12-01')).toMatch(/^confirmed: US is hearing us/);
    expect(said('ru07', '2025-11-27')).toMatch(/^reported: Overall, we agree .+ arrangements$/);
    expect(said('ru07', '2025-11-28')).toBe('confirmed: basis for future agreements');
  });

  test('is as sure of who met in Florida, and of how many points, as the sources of the day are', () => {
    const on = (mark: MarkRef, day: string) => certaintyOf(selectAsOf(story, day), mark);
    expect(on('event:florida-talks', '2025-11-30')).toBe('confirmed');
    expect(on('tie:rubio-florida', '2025-11-30')).toBe('confirmed');
    expect(on('tie:umerov-florida', '2025-11-30')).toBe('confirmed');
    expect(on('tie:umerov-leads-kyiv-gov', '2025-11-29')).toBe('confirmed');
    const { events, plan } = selectAsOf(story, '2025-11-24');
    expect(plan.counts.find(({ words }) => words === '19')?.certainty).toBe('reported');
    expect(events.find(({ id }) => id === 'cut-reported')?.title).not.toContain('19');
  });

  test('calls disputed what the sources of the day dispute', () => {
    const on = (day: string) =>
      certaintyOf(selectAsOf(story, day), 'tie:russian-officials-abu-dhabi');
    expect(on('2025-11-26')).toBe('confirmed');
    expect(on('2025-11-27')).toBe('disputed');
  });

  test('is sure of unnamed officials of whom two outlets tell, and says whom one alone expects', () => {
    const officialsOn = (day: string) =>
      indexStory(selectAsOf(story, day)).actor.get('russian-officials');
    expect(officialsOn('2025-11-25')?.certainty).toBe('confirmed');
    expect(officialsOn('2025-12-01')?.certainty).toBe('confirmed');
    expect(officialsOn('2025-12-01')?.note).toContain('Al Jazeera alone');
  });
});

test('a step waits for no source that only checks it, and names none that was not out', () => {
  const late = realStory();
  const [source, primary] = [late.sources[0], late.meta.primarySource?.id ?? ''];
  if (!source) throw new Error('The real story has no source.');
  late.sources.push({ ...source, id: 'checks', date: '2025-12-02' });
  for (const one of late.sources) if (one.id === primary) one.date = '2025-12-02';
  const rests = late.sources.find(({ date }) => date <= '2025-11-22')?.id ?? '';
  const step = late.sections.flatMap(({ steps }) => steps)[0];
  if (!step) throw new Error('The real story has no step.');
  const view = { chart: 'network', lit: [] } as const;
  const sources = ['checks', rests, primary];
  Object.assign(step, { text: ['Told.'], sources, paragraphs: [1], view });

  const known = selectAsOf(late, '2025-11-22');
  const told = known.sections.flatMap(({ steps }) => steps).find(({ id }) => id === step.id);
  expect(told).toMatchObject({ sources: [rests], paragraphs: undefined });
  expect(findFaults(known)).toEqual([]);
});

describe('a day that is asked for', () => {
  test.each([
    ['2025-11-24', '2025-11-24'],
    ['2025-11-18', '2025-11-19'],
    ['0001-01-01', '2025-11-19'],
    ['2026-01-01', '2025-12-01'],
    ['9999-12-31', '2025-12-01'],
    ['2025-11-31', '2025-12-01'],
    ['yesterday', '2025-12-01'],
    ['', '2025-12-01'],
    [null, '2025-12-01'],
    [undefined, '2025-12-01'],
  ])('%s gives %s', (asked, given) => {
    expect(parseDay(story, asked)).toBe(given);
  });

  test('may be ten thousand characters long', () => {
    expect(parseDay(story, '9'.repeat(10_000))).toBe('2025-12-01');
  });

  test('is always a day of the story, whatever it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (asked) => {
        expect(days).toContain(parseDay(story, asked));
      }),
    );
  });
});
