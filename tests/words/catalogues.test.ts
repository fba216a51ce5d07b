// Every language says all that English says, with the right form of the word for each number.
import { describe, expect, test } from 'vitest';
import { WORDING_SENTENCES } from '../../src/story/cite.ts';
import { longDay } from '../../src/story/dates.ts';
import { CERTAINTIES } from '../../src/story/kinds.ts';
import { EN } from '../../src/words/en.ts';
import { type EmbedWords, EN_EMBED } from '../../src/words/enEmbed.ts';
import { EN_PAGE } from '../../src/words/enPage.ts';
import { EN_WORKBENCH } from '../../src/words/enWorkbench.ts';
import { directionOf, LANGUAGES, parseLanguage } from '../../src/words/languages.ts';
import { PICTURE_WORDS } from '../../src/words/pictureWords.ts';
import { RU } from '../../src/words/ru.ts';
import { RU_EMBED } from '../../src/words/ruEmbed.ts';
import { RU_PAGE } from '../../src/words/ruPage.ts';
import { RU_WORKBENCH } from '../../src/words/ruWorkbench.ts';
import { UK } from '../../src/words/uk.ts';
import { UK_EMBED } from '../../src/words/ukEmbed.ts';
import { UK_PAGE } from '../../src/words/ukPage.ts';
import { UK_WORKBENCH } from '../../src/words/ukWorkbench.ts';
import { speak } from '../../src/words/WordsContext.ts';

/** Words that are the same in every language, or may be. */
const SAME = ['tag'];

/** Every key with what stands there: the text, or how many values it takes. */
function listEntries(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') return [[at, `takes ${value.length}`]];
    return typeof value === 'string' ? [[at, value]] : listEntries(value, at);
  });
}

/** What tables come with in English, and other languages say by a term each. */
const isTerm = (key: string) => key.startsWith('chartTable.terms.');

const shapeOf = (catalogue: object) =>
  listEntries(catalogue)
    .filter(([key]) => !isTerm(key))
    .map(([key, value]) => (value.startsWith('takes ') ? [key, value] : key));

const OTHERS = [
  ['uk', UK, UK_EMBED, UK_PAGE, UK_WORKBENCH],
  ['ru', RU, RU_EMBED, RU_PAGE, RU_WORKBENCH],
] as const;

describe.each(OTHERS)('the interface in %s', (tag, words, embed, page, workbench) => {
  test('has every entry of English, with as many values, and no other', () => {
    expect(shapeOf(words)).toEqual(shapeOf(EN));
    expect(shapeOf(embed)).toEqual(shapeOf(EN_EMBED));
    expect(shapeOf(page)).toEqual(shapeOf(EN_PAGE));
    expect(shapeOf(workbench)).toEqual(shapeOf(EN_WORKBENCH));
    expect(words.tag).toBe(tag);
  });

  test('is translated throughout, and says something everywhere', () => {
    const english = new Map(
      listEntries({ ...EN, embed: EN_EMBED, page: EN_PAGE, workbench: EN_WORKBENCH }),
    );
    for (const [key, text] of listEntries({ ...words, embed, page, workbench })) {
      expect(text.trim(), key).not.toBe('');
      if (!SAME.includes(key) && !text.startsWith('takes ')) {
        expect(text, key).not.toBe(english.get(key));
        expect(text, key).toMatch(/\p{Script=Cyrillic}/u);
      }
    }
  });
});

test('every language has the same terms of tables', () => {
  const [first = [], ...others] = OTHERS.map(([_tag, _words, _embed, page]) =>
    Object.keys(page.chartTable.terms),
  );
  expect(first.length).toBeGreaterThan(20);
  for (const other of others) expect(other).toEqual(first);
});

test('English says something everywhere', () => {
  for (const [key, text] of listEntries({
    ...EN,
    embed: EN_EMBED,
    page: EN_PAGE,
    workbench: EN_WORKBENCH,
  })) {
    expect(text.trim(), key).not.toBe('');
  }
});

test('every language of the list has its own catalogue and name', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(['en', ...OTHERS.map(([tag]) => tag)]);
  expect(new Set(LANGUAGES.map(({ name }) => name)).size).toBe(LANGUAGES.length);
});

test.each([
  [1, '1 statement', '1 заява', '1 заявление'],
  [2, '2 statements', '2 заяви', '2 заявления'],
  [5, '5 statements', '5 заяв', '5 заявлений'],
  [11, '11 statements', '11 заяв', '11 заявлений'],
  [21, '21 statements', '21 заява', '21 заявление'],
])('%i takes its form of the word in each language', (count, en, uk, ru) => {
  expect(EN.reading.statements(count)).toBe(en);
  expect(UK.reading.statements(count)).toBe(uk);
  expect(RU.reading.statements(count)).toBe(ru);
});

test('every number of things takes the form of one, few and many', () => {
  const forms = (say: (count: number) => string) =>
    [1, 2, 5, 21].map((count) => say(count).match(/\p{Script=Cyrillic}{3,}/u)?.[0]);
  for (const say of [
    UK.reading.statements,
    UK_EMBED.stepCount,
    UK_PAGE.sources.caption,
    UK_PAGE.sources.marks,
    UK_PAGE.chartTable.sources,
    RU.reading.statements,
    RU_EMBED.stepCount,
    RU_PAGE.sources.caption,
    RU_PAGE.sources.marks,
    RU_PAGE.chartTable.sources,
  ]) {
    const [one, few, many, again] = forms(say);
    expect(new Set([one, few, many]).size, `${one}, ${few}, ${many}`).toBe(3);
    expect(again).toBe(one);
  }
});

test('an empty chart says so without a word of a page, which may be another’s around an embed', () => {
  expect(EN.charts.nothing).not.toMatch(/page/i);
  expect(UK.charts.nothing).not.toMatch(/сторін/i);
  expect(RU.charts.nothing).not.toMatch(/страниц/i);
});

test('marks are counted under a certainty in a form that suits every number', () => {
  expect(EN.charts.soMany(8, 'confirmed')).toBe('8 confirmed');
  expect(UK.charts.soMany(8, 'підтверджено')).toBe('підтверджено — 8');
  expect(RU.charts.soMany(1, 'сообщается')).toBe('сообщается — 1');
});

test('an embed says in every language whose the picture is and on how many sources it rests', () => {
  const credit = (embed: EmbedWords, sources: number) => embed.credit('Moving Parts', sources);
  expect(credit(UK_EMBED, 21)).toBe(', проєкт «Moving Parts», за даними 21 джерела · ');
  expect(credit(UK_EMBED, 179)).toBe(', проєкт «Moving Parts», за даними 179 джерел · ');
  expect(credit(RU_EMBED, 1)).toBe(', проект «Moving Parts», по данным 1 источника · ');
  expect(credit(RU_EMBED, 3)).toBe(', проект «Moving Parts», по данным 3 источников · ');
});

test.each([
  ['en', EN_WORKBENCH],
  ['uk', UK_WORKBENCH],
  ['ru', RU_WORKBENCH],
] as const)(
  'pictures of the build and of the workbench give the same credit in %s',
  (tag, { takeAway }) => {
    for (const sources of [0, 1, 2, 21]) {
      const said = takeAway.credit('Moving Parts', sources, 'BBC');
      expect(PICTURE_WORDS[tag].credit('Moving Parts', sources, 'BBC')).toBe(said);
    }
  },
);

test.each([
  ['en', EN_PAGE, 'at its top, expected an object'],
  ['uk', UK_PAGE, '(початок файлу): очікувалося an object'],
  ['ru', RU_PAGE, '(начало файла): ожидалось an object'],
])('a fault of the whole file has a place in %s too', (_tag, { freshness }, words) => {
  expect(freshness.unsound('', 'an object', 'a list', 0)).toContain(words);
});

test('levels of places are a list, however many there are', () => {
  const at = (...levels: string[]) => EN.charts.placesAt(levels);
  expect(at('city')).toBe('Places at city level.');
  expect(at('city', 'park')).toBe('Places at city or park level.');
  expect(at('bay', 'building', 'park')).toBe('Places at bay, building or park level.');
});

test('paragraphs are counted up in words', () => {
  const said = (words: typeof EN | typeof UK) =>
    [[2], [2, 3], [1, 2, 4]].map(words.reading.paragraphs);
  expect(said(EN)).toEqual(['paragraph 2', 'paragraphs 2 and 3', 'paragraphs 1, 2 and 4']);
  expect(said(UK)).toEqual(['абзац 2', 'абзаци 2 і 3', 'абзаци 1, 2 і 4']);
});

test('English says of certainties, wordings and days what the story says of them', () => {
  for (const certainty of CERTAINTIES) {
    expect(EN.certainties[certainty].label.toLowerCase()).toBe(certainty);
  }
  expect(EN.wordings).toEqual(WORDING_SENTENCES);
  expect(EN.day('2025-12-01')).toBe(longDay('2025-12-01'));
  expect(UK.day('2025-12-01')).toBe('1 грудня 2025 року');
  expect(RU.day('2025-12-01')).toBe('1 декабря 2025 года');
});

describe('languages', () => {
  test.each([
    ['uk', 'uk'],
    ['en', 'en'],
    ['UK', null],
    ['de', null],
    ['', null],
    ['__proto__', null],
    [null, null],
  ])('%s is read as %s', (asked, expected) => {
    expect(parseLanguage(asked)).toBe(expected);
  });

  test('of one language there is nothing to mark, of two both are marked', () => {
    expect(speak(EN, 'en-GB')).toMatchObject({ ours: {}, story: {}, notice: undefined });
    expect(speak(UK, 'en')).toMatchObject({
      ours: { lang: 'uk', dir: 'ltr' },
      story: { lang: 'en', dir: 'ltr' },
      notice: 'Мова самого матеріалу: англійська.',
    });
    expect(speak(EN, 'ar').story).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  test('have their direction', () => {
    expect(['uk', 'he', 'ar-EG', 'fa'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'rtl']);
  });
});
