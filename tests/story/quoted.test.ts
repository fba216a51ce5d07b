// Quotations stand in the marks of the story's language, wherever they are told.
import { expect, test } from 'vitest';
import { citeMark } from '../../src/story/cite.ts';
import { quoted } from '../../src/story/quoted.ts';
import { selectPlan } from '../../src/story/selectPlan.ts';
import { selectUnknowns } from '../../src/story/selectUnknowns.ts';
import { EN } from '../../src/words/en.ts';
import { UKRAINIAN_QUOTES, ukrainianStory } from '../fixtures/ukrainianStory.ts';

const story = ukrainianStory();
const told = (language: string) => ({ ...story, meta: { ...story.meta, language } });

test.each([
  ['en', '“Так”'],
  ['en-GB', '“Так”'],
  ['uk', '«Так»'],
  ['uk-UA', '«Так»'],
  ['ru', '«Так»'],
  ['rue', '“Так”'],
  ['fr', '“Так”'],
])('words in a story in %s are quoted as %s', (language, words) => {
  expect(quoted(told(language), 'Так')).toBe(words);
});

test.each([
  ['uk', '«', '»'],
  ['en', '“', '”'],
])(
  'in a story in %s what is counted, cited or not known is quoted so too',
  (language, opening, closing) => {
    const one = told(language);
    const [first] = UKRAINIAN_QUOTES;
    const plan = selectPlan(one, { chart: 'plan', scene: 'counts', lit: [] }, EN);
    expect(plan.counts.map(({ by }) => by)).toContain(
      `Водоканал: ${opening}лише один пункт${closing}`,
    );
    const options = { address: 'https://example.org/', asOf: '2023-10-15' };
    const cited = citeMark(one, 'statement:q0', options);
    expect(cited?.csl.title).toBe(`Спілка «Плесо»: ${opening}${first}${closing}`);
    expect(cited?.text).toContain(`${opening}${first}${closing} In:`);
    const rows = selectUnknowns(one).flatMap((group) => group.rows);
    expect(rows.find(({ id }) => id === 'statement:q0')?.text).toContain(
      `${opening}${first}${closing}`,
    );
  },
);
