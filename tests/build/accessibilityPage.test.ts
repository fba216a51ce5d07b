// What was tested is said in each language, of the story that it was tested with, whatever the site is built from.
import { describe, expect, test } from 'vitest';
import { printAccessibility } from '../../src/build/accessibilityPage.ts';
import { WORDS } from '../../src/build/storyWords.ts';
import { EN_PAGE } from '../../src/words/enPage.ts';
import { accessibilityFile, LANGUAGES } from '../../src/words/languages.ts';
import { RU_PAGE } from '../../src/words/ruPage.ts';
import { TESTED_WORDS } from '../../src/words/testedWords.ts';
import { UK_PAGE } from '../../src/words/ukPage.ts';
import { realStory } from '../fixtures/stories.ts';

const PAGE_WORDS = { en: EN_PAGE, uk: UK_PAGE, ru: RU_PAGE };
const OWN = realStory().meta.title;
const QUOTED = /[“«]([^”»]+)[”»]/g;

describe.each(LANGUAGES)('in $name', ({ tag }) => {
  const page = printAccessibility({ tag, title: 'اتفاق', language: 'ar', styles: [] });
  const sentences = TESTED_WORDS[tag].parts.flatMap(({ points }) => points);

  test.each(['npm run test:full', 'Orca 43'])(
    'the sentence with “%s” names the story tested',
    (words) => {
      const [sentence] = page.split('\n').filter((line) => line.includes(words));
      expect(sentence).toMatch(new RegExp(`[“«]${OWN}[”»]`));
    },
  );

  test('what it quotes are the names that the interface has there', () => {
    const { chartTable, keys, motion } = PAGE_WORDS[tag];
    const quoted = sentences.join(' ').matchAll(QUOTED);
    const names = new Set([...quoted].map(([, name]) => name));
    expect(names).toEqual(
      new Set([
        chartTable.word,
        keys.word,
        motion.word,
        WORDS[tag].key.word,
        'npm run test:full',
        OWN,
      ]),
    );
  });

  test('it is in that language, and the story’s title in its own', () => {
    expect(page).toContain(`<html lang="${tag}">`);
    const [, body = ''] = page.split('<body>');
    expect(body.split('<bdi lang="ar">اتفاق</bdi>')).toHaveLength(3);
    expect(body.split('اتفاق')).toHaveLength(3);
  });

  test('it leads back to the story in that language, and to itself in each other', () => {
    expect(page).toContain(`<a href="./?lang=${tag}">`);
    for (const other of LANGUAGES)
      expect(page.includes(`href="./${accessibilityFile(other.tag)}"`)).toBe(other.tag !== tag);
  });
});

test('each language says as much as English', () => {
  const shape = Object.values(TESTED_WORDS).map(({ parts }) =>
    parts.map(({ points }) => points.length),
  );
  expect(new Set(shape.map(String)).size).toBe(1);
  const numbers = Object.values(TESTED_WORDS).map(({ parts }) =>
    parts.map(({ points }) => points.map((point) => point.match(/\d+/g))),
  );
  for (const one of numbers) expect(one).toEqual(numbers[0]);
});
