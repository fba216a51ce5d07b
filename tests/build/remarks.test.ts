// What a check says of a sound story that its author may not expect.
import { expect, test } from 'vitest';
import { listRemarks } from '../../src/build/remarks.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const inLanguage = (language: string) => ({ ...story, meta: { ...story.meta, language } });

test('of a language that the interface speaks, wherever it is spoken, nothing is said', () => {
  for (const tag of ['en', 'en-GB', 'uk', 'ru-UA'])
    expect(listRemarks(inLanguage(tag))).toEqual([]);
});

test('of another language it is said that the page’s own words will be English', () => {
  expect(listRemarks(inLanguage('pl'))).toEqual([
    'meta.language is "pl", but the page speaks en, uk, and ru: its own words will be English.',
  ]);
});

test('names for charts that are longer than these have room for are listed', () => {
  const long = structuredClone(story);
  const [actor] = long.actors;
  const [, venue] = long.venues;
  Object.assign(actor ?? {}, { short: 'Commission for the Northern Approaches' });
  Object.assign(venue ?? {}, { short: 'Ґ'.repeat(25) });
  expect(listRemarks(long)).toEqual([
    'actors[0].short has 38 letters: charts have room for about 24 and may cut it.',
    'venues[1].short has 25 letters: charts have room for about 24 and may cut it.',
  ]);
  Object.assign(venue ?? {}, { short: 'Ґ'.repeat(24) });
  expect(listRemarks(long)).toHaveLength(1);
  Object.assign(long.sides[2] ?? {}, { name: 'Confédération d’Östmark-et-Galice' });
  expect(listRemarks(long)).toContain(
    'sides[2].name has 33 letters: charts have room for about 24 and may cut it.',
  );
});

test('what lies outside the calendar is said not to be drawn on the timeline', () => {
  const old = structuredClone(story);
  const when = { edtf: '1825-11-20', words: '20 November 1825' };
  for (const row of [old.events[1], old.venues[0], old.statements[2]])
    Object.assign(row ?? {}, { when });
  delete old.events[0]?.when;
  expect(listRemarks(old)).toEqual(
    ['events[1]', 'venues[0]', 'statements[2]'].map(
      (row) => `${row}.when lies outside 2025-11-18 to 2025-12-02: the timeline does not draw it.`,
    ),
  );
});

test('what is confirmed though one origin alone tells it is listed', () => {
  const alone = structuredClone(story);
  const [source] = alone.sources;
  const sources = [source?.id ?? ''];
  for (const row of [alone.venues[0], alone.plan.points[2], alone.plan.counts[0]])
    Object.assign(row ?? {}, { certainty: 'confirmed', sources });
  Object.assign(alone.ties[0] ?? {}, { certainty: 'reported', sources });
  expect(listRemarks(alone)).toEqual(
    ['venues[0]', 'plan.points[2]', 'plan.counts[0]'].map(
      (row) => `${row} is confirmed, but its sources have one origin: that is “reported”.`,
    ),
  );
});

test('of more sides than there are hues and shapes it is said which have none of their own', () => {
  const side = (at: number) => ({ id: `side-${at}`, name: `Side ${at}` });
  const sides = (count: number) => Array.from({ length: count }, (_, at) => side(at));
  expect(listRemarks({ ...story, sides: sides(6) })).toEqual([]);
  expect(listRemarks({ ...story, sides: sides(8) })).toEqual([
    'sides has 8 sides: there are hues and shapes for 6, those from sides[6] on have none of their own.',
  ]);
});

test('names in letters that no font of a picture has are listed', () => {
  const foreign = structuredClone(story);
  Object.assign(foreign.actors[1] ?? {}, { short: 'دود' });
  Object.assign(foreign.venues[0] ?? {}, { short: 'Žofín Київ' });
  expect(listRemarks(foreign)).toEqual([
    'actors[1].short is in letters that the fonts of PNG pictures have not: they leave them out.',
  ]);
});
