// What must be true of the real story, whatever else changes in it.
import { describe, expect, test } from 'vitest';
import { evidenceOf, listMarks } from '../../src/story/evidence.ts';
import { parseInline, plainText } from '../../src/story/inline.ts';
import { selectUnknowns } from '../../src/story/selectUnknowns.ts';
import { EN } from '../../src/words/en.ts';
import primary from '../fixtures/primary-quotations.json';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const steps = story.sections.flatMap((section) => section.steps);
const plainQuotes = (text: string) => text.replaceAll('’', "'");

test('a source whose title is in another alphabet says in which language it is', () => {
  const others = story.sources.filter(({ title }) => /[^\p{Script=Latin}\P{L}]/u.test(title));
  expect(others.length).toBeGreaterThan(5);
  for (const { id, titleLanguage } of others) expect(titleLanguage, id).toBeDefined();
});

test('nothing is confirmed that sources of one origin alone tell, as the page explains the word', () => {
  const { points, versions, reports, counts } = story.plan;
  const rows = [
    ...[story.actors, story.venues, story.events, story.ties, story.statements].flat(),
    ...[points, versions, reports, counts].flat(),
  ];
  const originOf = new Map(story.sources.map(({ id, origin }) => [id, origin]));
  const confirmed = rows.filter(({ certainty }) => certainty === 'confirmed');
  const onOne = confirmed.filter(
    ({ sources }) => new Set(sources.map((id) => originOf.get(id))).size < 2,
  );
  expect(confirmed.length).toBeGreaterThan(100);
  expect(onOne).toEqual([]);
  expect(EN.certainties.confirmed.meaning).toMatch(/in two or more independent outlets$/);
  expect(story.meta.method.join()).not.toMatch(/Confirmed means on the record/);
});

describe('the primary article', () => {
  const printed = primary.paragraphs.map(({ words }) => plainQuotes(words));
  const resting = story.statements.filter(
    (said) =>
      said.sources.includes(story.meta.primarySource?.id ?? '') && said.wording !== 'paraphrase',
  );

  test('prints every quotation that rests on it word for word, or is said to paraphrase it', () => {
    expect(resting.filter((said) => said.printed).length).toBeGreaterThan(5);
    for (const said of resting) {
      if (!said.printed) expect(said.note, said.id).toMatch(/primary article(’s)? paraphrase/);
      const words = (said.printed ?? []).map(plainQuotes);
      for (const fragment of words) {
        const where = printed.find((one) => one.includes(fragment));
        expect(where, `${said.id}: ${fragment}`).toBeDefined();
      }
    }
  });

  test('has each of its paragraphs cited', () => {
    const rows = [
      ...story.actors,
      ...story.venues,
      ...story.events,
      ...story.ties,
      ...story.statements,
      ...story.plan.points,
      ...story.plan.versions,
    ];
    const cited = new Set(rows.flatMap((row) => row.paragraphs ?? []));
    expect([...cited].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('gives no utterance twice, as its quotation and as a paraphrase of the same words', () => {
    const paraphrased = story.statements.filter(({ wording }) => wording === 'paraphrase');
    expect(paraphrased.map(({ id }) => id)).toEqual(['ua19']);
  });

  test('has every quotation of it in the story', () => {
    const all = plainQuotes(JSON.stringify(story));
    for (const words of printed) expect(all).toContain(words);
  });
});

describe('the story', () => {
  test('holds all that was researched', () => {
    expect(story.plan.points).toHaveLength(28);
    expect(story.plan.reports).toHaveLength(15);
    expect(story.plan.counts.map((count) => count.words)).toEqual([
      '28',
      '28 or 26',
      '19',
      'fewer than 28',
      '22',
      '4 components',
    ]);
    expect(story.actors).toHaveLength(38);
    expect(story.events).toHaveLength(18);
    expect(
      story.statements.filter((said) => said.quote !== undefined).length,
    ).toBeGreaterThanOrEqual(57);
  });

  test('lights only what exists: every quotation in a step stands in a statement or the article', () => {
    const said = plainQuotes(
      [
        ...story.statements.map((one) => one.quote ?? ''),
        ...primary.paragraphs.map((one) => one.words),
      ].join('\n'),
    ).toLowerCase();
    for (const step of steps) {
      for (const quoted of step.text
        .map(plainText)
        .join(' ')
        .matchAll(/“([^”]+)”/g)) {
        const words = plainQuotes(quoted[1] ?? '')
          .replace(/,$/, '')
          .toLowerCase();
        expect(said, step.id).toContain(words);
      }
    }
  });

  test('lights in a network or timeline whom and what its words link to', () => {
    const drawn = steps.filter(({ view }) => ['network', 'timeline'].includes(view.chart));
    expect(drawn.length).toBeGreaterThan(5);
    for (const { id, text, view } of drawn) {
      const linked = text
        .flatMap(parseInline)
        .flatMap((part) => (part.kind === 'mark' ? part.ref : []));
      expect(view.lit, id).toEqual(expect.arrayContaining(linked));
    }
  });

  test('states nothing after its date as a fact', () => {
    const late = [...story.events, ...story.venues].filter(
      (row) => (row.when?.edtf ?? '') > story.meta.asOf,
    );
    expect(late.map((row) => row.certainty)).toEqual(late.map(() => 'scheduled'));
    expect(late.length).toBeGreaterThan(1);
  });

  test('says of the list of what is not known why it has fewer rows than marks are reported', () => {
    const listed = selectUnknowns(story).flatMap(({ rows }) => rows.map(({ mark }) => mark));
    const unlisted = listMarks(story).filter(
      (ref) => evidenceOf(story, ref)?.certainty === 'reported' && !listed.includes(ref),
    );
    expect(unlisted.length).toBeGreaterThan(0);
    expect(unlisted.filter((ref) => !ref.startsWith('actor:'))).toEqual([]);
    const { intro } = story.sections.find(({ kind }) => kind === 'unknowns') ?? {};
    expect(intro?.join()).toMatch(/not repeated, .* whose uncertain tie to a room/);
  });

  test('says of every report that touches points that they are matched by content', () => {
    for (const report of story.plan.reports.filter((one) => one.points.length > 0)) {
      expect(report.note, report.id).toMatch(/by content/i);
      expect(report.note, report.id).toMatch(/no (point )?numbers?/i);
    }
  });

  test('uses curly quotation marks and apostrophes only', () => {
    const words = JSON.stringify(story, (key, value) => (key === 'url' ? '' : value));
    expect(words.replaceAll('\\"', '‼')).not.toMatch(/[a-z]'[a-z]|‼/i);
  });
});
