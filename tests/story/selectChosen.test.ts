import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICE_PARTS, type Choice, isChoosable, NO_CHOICE } from '../../src/story/choice.ts';
import { CERTAINTIES } from '../../src/story/kinds.ts';
import { selectChosen } from '../../src/story/selectChosen.ts';
import { storyFacets } from '../../src/story/storyFacets.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const find = (choice: Partial<Choice>) => selectChosen(story, { ...NO_CHOICE, ...choice });
const refs = (choice: Partial<Choice>) => find(choice).found.map((row) => row.ref);

const VALUES = {
  side: story.sides.map((side) => side.id),
  actor: story.actors.map((actor) => actor.id),
  venue: story.venues.map((venue) => venue.id),
  topic: story.topics.map((topic) => topic.id),
  certainty: [...CERTAINTIES],
  report: story.plan.reports.map((report) => report.id),
};

const choices = fc.record(
  Object.fromEntries(
    CHOICE_PARTS.map((part) => [part, fc.option(fc.constantFrom(...VALUES[part]), { freq: 2 })]),
  ),
) as fc.Arbitrary<Choice>;

describe('a choice', () => {
  test('of nothing finds everything', () => {
    const open = find({});
    expect(open.isOpen).toBe(true);
    expect(open.found).toHaveLength(open.total);
    expect(open.total).toBe(storyFacets(story).length);
  });

  test('of a person finds them, their ties, words, events, rooms and reports', () => {
    expect(refs({ actor: 'rubio' })).toEqual(
      expect.arrayContaining([
        'actor:rubio',
        'tie:rubio-florida',
        'statement:us02',
        'event:geneva-talks',
        'venue:geneva',
        'version:geneva-text',
        'report:rev-26-28',
      ]),
    );
    expect(refs({ actor: 'rubio' })).not.toContain('actor:umerov');
  });

  test('of a room finds what was said by those in it on its days, and nothing said before', () => {
    const said = find({ venue: 'geneva' }).found.filter((row) => row.kind === 'statement');
    expect(said.length).toBeGreaterThan(0);
    for (const { ref } of said) {
      const statement = story.statements.find((one) => `statement:${one.id}` === ref);
      expect(statement?.when.edtf).toMatch(/^2025-11-23/);
    }
  });

  test('of a report finds the points that it touches', () => {
    expect(refs({ report: 'rev-abc' })).toEqual(
      expect.arrayContaining(['point:6', 'point:26', 'report:rev-abc']),
    );
  });

  test.each([
    ['rev-22', ['version:trump-22', 'statement:us15']],
    ['rev-26-28', ['version:geneva-text', 'statement:us02']],
    ['rev-zelenskyy', ['version:zelenskyy-fewer', 'statement:ua08']],
    ['rev-putin4', ['version:putin-four']],
    ['rev-ft19', ['version:ft-19']],
    ['rev-abc', []],
    ['rev-joint', []],
  ])('of the report %s finds the count that it tells of', (report, expected) => {
    const found = refs({ report }).filter((ref) => /^(version|statement):/.test(ref));
    expect(found.sort()).toEqual(expected.sort());
  });

  test('of the topic on which points were counted finds every draft, and reports of counts', () => {
    const found = refs({ topic: 'draft' });
    expect(found).toEqual(
      expect.arrayContaining(story.plan.versions.map(({ id }) => `version:${id}`)),
    );
    expect(found).toEqual(expect.arrayContaining(['report:rev-22', 'report:rev-putin4']));
    expect(found).not.toContain('report:rev-abc');
  });

  test('that contradicts itself finds nothing, and knows which part to let go', () => {
    const none = find({ actor: 'rubio', side: 'ukraine', topic: 'nuclear' });
    expect(none.found).toEqual([]);
    expect(none.lit.size).toBe(0);
    expect(none.isOpen).toBe(false);
    const two = find({ actor: 'rubio', side: 'ukraine' });
    expect(two.release.get('side')).toBe(find({ actor: 'rubio' }).found.length);
    expect(two.release.get('actor')).toBe(find({ side: 'ukraine' }).found.length);
  });

  test('of a side lights no one of another', () => {
    const { lit } = find({ side: 'ukraine' });
    for (const actor of story.actors.filter((one) => one.side !== 'ukraine')) {
      expect(lit.has(`actor:${actor.id}`), actor.id).toBe(false);
    }
  });

  test('is the same object when asked again', () => {
    expect(find({ side: 'us' })).toBe(find({ side: 'us' }));
  });
});

describe('any choice', () => {
  test('finds just what each of its parts finds alone', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const alone = CHOICE_PARTS.map((part) => new Set(refs({ [part]: choice[part] })));
        const both = refs({}).filter((ref) => alone.every((found) => found.has(ref)));
        expect(refs(choice)).toEqual(both);
      }),
    );
  });

  test('says of every next choice how much it would find', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...CHOICE_PARTS), (choice, part) => {
        const { options } = selectChosen(story, choice);
        for (const value of VALUES[part]) {
          const next = refs({ ...choice, [part]: value }).length;
          expect(options[part].get(value) ?? 0, `${part} ${value}`).toBe(next);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says what letting go of a part would find', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { release, found } = selectChosen(story, choice);
        for (const part of CHOICE_PARTS) {
          if (choice[part] === null) continue;
          const without = refs({ ...choice, [part]: null }).length;
          expect(release.get(part) ?? found.length).toBe(without);
        }
      }),
    );
  });
});

test.each([
  ['side', 'us', true],
  ['side', 'mars', false],
  ['certainty', 'reported', true],
  ['certainty', 'rumour', false],
  ['topic', 'nato', true],
  ['topic', '__proto__', false],
  ['report', 'rev-abc', true],
  ['actor', 'toString', false],
  ['venue', '', false],
] as const)('%s can be %s: %s', (part, value, expected) => {
  expect(isChoosable(story, part, value)).toBe(expected);
});
