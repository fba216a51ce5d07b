// What a reader finds in a story, however it is spelled and whatever is typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutExcerpt, type Range } from '../../../src/page/explore/cutExcerpt.ts';
import { indexWords, soundAlike } from '../../../src/page/explore/indexWords.ts';
import type { FoundKind } from '../../../src/page/explore/listEntries.ts';
import { foldWord, listWords } from '../../../src/page/explore/listWords.ts';
import {
  LONGEST_QUERY,
  PER_GROUP,
  type SearchAnswer,
  searchStory,
} from '../../../src/page/explore/searchStory.ts';
import { hasMark, indexStory } from '../../../src/story/indexStory.ts';
import { EN } from '../../../src/words/en.ts';
import { RU } from '../../../src/words/ru.ts';
import { UK } from '../../../src/words/uk.ts';
import type { Words } from '../../../src/words/words.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();

const speechOf = ({ charts, day, tag }: Words) => ({ points: charts.points, day, tag });

const refs = (answer: SearchAnswer) =>
  answer.groups.flatMap(({ results }) => results.map(({ ref }) => ref));
const firstOf = (query: string) => refs(searchStory(story, query))[0];
const group = (answer: SearchAnswer, kind: FoundKind) =>
  answer.groups.find((one) => one.kind === kind);
const marked = (piece: { text: string; ranges: readonly Range[] } | undefined) =>
  piece?.ranges.map(([from, to]) => piece.text.slice(from, to));

describe('what is found', () => {
  test.each([
    ['Zelensky', 'actor:zelenskyy'],
    ['zelenskiy', 'actor:zelenskyy'],
    ['ZELENSKI', 'actor:zelenskyy'],
    ['Umarov', 'actor:umerov'],
    ['umierov', 'actor:umerov'],
    ['Vladimir Zelensky', 'actor:zelenskyy'],
    ['Vladimir', 'actor:putin'],
    ['Ermak', 'actor:yermak'],
    ['gunter', 'actor:sautter'],
    ['GÜNTER', 'actor:sautter'],
    ['antonio costa', 'actor:costa'],
    ['bjorn', 'actor:seibert'],
    ['rub', 'actor:rubio'],
    ['Florida', 'venue:florida'],
    ['Shell Bay', 'venue:florida'],
    ['point 28', 'point:28'],
    ['information noise Abu Dhabi', 'venue:abu-dhabi'],
    ['lot of moving parts', 'statement:us07'],
    ['Умеров', 'actor:umerov'],
    ['Умєров', 'actor:umerov'],
    ['зеленський', 'actor:zelenskyy'],
    ['Зеленский', 'actor:zelenskyy'],
    ['Рубіо', 'actor:rubio'],
    ['Лавров', 'actor:lavrov'],
    ['Виткофф', 'actor:witkoff'],
    ['Єрмак', 'actor:yermak'],
    ['Флорида', 'venue:florida'],
    ['Москва', 'venue:moscow'],
    ['Europe', 'actor:european-partners'],
    ['Європа', 'actor:european-partners'],
    ['National Herald', 'source:nh'],
    ['重點', 'source:ltn-digest'],
  ])('%s leads to %s first', (query, ref) => {
    expect(firstOf(query)).toBe(ref);
  });

  test.each(['gunter sautter', 'Bjorn', 'ANTONIO', 'Володи́мир Зеленський'])(
    'for %s an accent is no difference at all, not even a near one',
    (query) => {
      expect(searchStory(story, query).outcome).toBe('all');
    },
  );

  test.each([
    ['Glos', 'Głos'],
    ['Oresund', 'Øresund'],
    ['Dorde', 'Đorđe'],
    ['Diyarbakir', 'Diyarbakır'],
    ['Gross', 'Groß'],
    ['Aero', 'Ærø'],
    ['Oeuvre', 'Œuvre'],
    ['Thingvellir', 'Þingvellir'],
  ])('%s finds %s, whose letter is none with an accent', (typed, name) => {
    const named = structuredClone(story);
    const body = named.actors.find(({ kind }) => kind === 'body');
    Object.assign(body ?? {}, { name: `${name} Press` });
    expect(refs(searchStory(named, typed))).toContain(`actor:${body?.id}`);
    expect(foldWord(name)).toBe(typed.toLowerCase());
  });

  test('an accent may be typed in one character or in two', () => {
    const [one, two] = ['Günter', 'Gu\u0308nter'];
    expect(one).not.toBe(two);
    expect(searchStory(story, two)).toEqual(searchStory(story, one));
  });

  test.each([
    ['army limit', 'report:rev-abc', 'question:army-limit'],
    ['ABC News', 'report:rev-abc'],
    ['amnesty', 'point:26', 'report:rev-abc'],
    ['Shmyhal', 'question:geneva-ukrainian-delegation'],
    ['22 points', 'version:trump-22', 'report:rev-22'],
    ['START I', 'point:17'],
    ['START I Fakti', 'point:17'],
  ])('%s finds who reports it, what is left open and what notes say', (query, ...wanted) => {
    const answer = searchStory(story, query);
    expect(answer.outcome).toBe('all');
    expect(refs(answer)).toEqual(expect.arrayContaining(wanted));
    expect(firstOf(query)).toBe(wanted[0]);
  });

  test.each([
    ['600,000', '600000', '600 000', '600\u00a0000'],
    ['800,000', '800000', '800 000', '800\u202f000'],
  ])('%s is found however it is parted', (printed, ...typed) => {
    const found = searchStory(story, printed);
    expect(refs(found)).toContain('point:6');
    for (const query of typed) expect(searchStory(story, query), query).toEqual(found);
    expect(listWords('24 800,000 2025-11 3 1000').map(({ word }) => word)).toEqual([
      ...['24', '800000', '2025', '11', '3', '1000'],
    ]);
  });

  test.each([
    ['Zaporizhzhia', 'Zaporozhye', 'Zaporozh', 'Запорожье', 'Запоріжжя'],
    ['Luhansk', 'Lugansk', 'Луганск'],
    ['Dnipro', 'Dnieper', 'Днепр'],
    ['Moscow', 'Moskva', 'Москва', 'Москв', 'Москві'],
    ['Russia', 'Россия', 'Росс', 'Росія', 'Росі', 'России'],
    ['Ukraine', 'Ukraina', 'Украина', 'Україна'],
    ['Europe', 'Европа', 'Європа', 'Євр'],
    ['Crimea', 'Krym', 'Крым', 'Крим'],
    ['Switzerland', 'Швейцария', 'Швейцарія'],
    ['US', 'USA', 'США'],
    ['Donbas', 'Donbass', 'Донбасс'],
  ])('%s is found as other texts spell it', (name, ...others) => {
    const found = refs(searchStory(story, name));
    for (const other of others) {
      const answer = searchStory(story, other);
      expect(answer.outcome, other).toBe('all');
      expect(refs(answer), other).toEqual(expect.arrayContaining([found[0]]));
    }
  });

  test('what is of a day comes before what only holds its number', () => {
    for (const query of ['24 Nov', '2025-11-24', '24 листопада']) {
      const speech = speechOf(query.endsWith('а') ? UK : EN);
      const days = group(searchStory(story, query, null, speech), 'event')?.results;
      expect(
        days
          ?.map(({ ref }) => ref)
          .slice(0, 2)
          .sort(),
        query,
      ).toEqual(['event:abu-dhabi-talks', 'event:cut-reported']);
    }
  });

  test('every actor is found by each of its names and other spellings', () => {
    for (const actor of story.actors) {
      for (const name of [actor.name, actor.short, ...(actor.aliases ?? [])]) {
        expect(
          group(searchStory(story, name, 'actor'), 'actor')?.results.map(({ ref }) => ref),
          name,
        ).toContain(`actor:${actor.id}`);
      }
    }
  });

  test.each([
    ['rubio', 'Рубіо', 'Рубио', 'Марко Рубио'],
    [
      'witkoff',
      'Віткофф',
      'Віткоф',
      'Уиткофф',
      'Виткофф',
      'Стив Уиткофф',
      'Стів Віткофф',
      'Уиткоф',
    ],
    ['kushner', 'Кушнер', 'Джаред Кушнер'],
    ['trump', 'Трамп', 'Дональд Трамп'],
    ['vance', 'Венс', 'Вэнс', 'ВЭНС'],
    ['driscoll', 'Дрісколл', 'Дрискол', 'Дэн Дрисколл'],
    ['leavitt', 'Левітт', 'Лівітт', 'Ливитт', 'Кэролайн Левитт', 'Керолайн Левітт'],
    ['zelenskyy', 'Зеленський', 'Зеленский', 'Зелен', 'Владимир Зеленский'],
    ['umerov', 'Умєров', 'Умеров', 'Рустем Умєров'],
    ['yermak', 'Єрмак', 'Ермак', 'Андрій Єрмак', 'Андрей Ермак'],
    ['kyslytsya', 'Кислиця', 'Кислица', 'Сергій Кислиця', 'Сергей Кислица', 'Кисл'],
    ['hnatov', 'Гнатов', 'Андрій Гнатов'],
    ['bevz', 'Бевз', 'Олександр Бевз', 'Александр Бевз'],
    ['skibitskyi', 'Скібіцький', 'Скибицкий', 'Вадим Скібіцький'],
    ['stefanishyna', 'Стефанішина', 'Стефанишина', 'Ольга Стефанішина'],
    ['budanov', 'Буданов', 'Кирило Буданов', 'Кирилл Буданов'],
    ['sybiha', 'Сибіга', 'Сибига', 'Сыбига', 'Андрій Сибіга'],
    ['putin', 'Путін', 'Путин', 'Владимир Путин'],
    ['peskov', 'Пєсков', 'Песков', 'Дмитрий Песков'],
    ['ushakov', 'Ушаков', 'Юрий Ушаков'],
    ['lavrov', 'Лавров', 'Сергей Лавров', 'Сергій Лавров'],
    ['dmitriev', 'Дмітрієв', 'Дмитрієв', 'Дмитриев', 'Кирилл Дмитриев'],
    ['powell', 'Пауелл', 'Пауэлл', 'Джонатан Пауелл'],
    ['bonne', 'Бонн', 'Эммануэль Бонн'],
    ['sautter', 'Заутер', 'Гюнтер Заутер'],
    ['saggio', 'Саджо', 'Фабріціо Саджо', 'Фабрицио Саджо'],
    ['seibert', 'Зайберт', 'Бйорн Зайберт', 'Бьёрн Зайберт'],
    ['lourtie', 'Лоуртьє', 'Лурті', 'Педро Лоуртие'],
    ['vonderleyen', 'фон дер Ляєн', 'фон дер Ляйен', 'Урсула фон дер Ляєн', 'Лейен'],
    ['costa', 'Кошта', 'Коста', 'Антоніу Кошта', 'Антониу Кошта'],
    ['kallas', 'Каллас', 'Кая Каллас'],
    ['macron', 'Макрон', 'Макр', 'Емманюель Макрон', 'Эмманюэль Макрон'],
    ['merz', 'Мерц', 'Фрідріх Мерц', 'Фридрих Мерц'],
    ['starmer', 'Стармер', 'Кір Стармер', 'Кир Стармер'],
    ['aljazeera', 'Аль-Джазіра', 'Аль-Джазира'],
  ])('%s is found first by the usual spellings in Cyrillic', (id, ...spellings) => {
    for (const name of spellings) {
      const answer = searchStory(story, name);
      expect(answer.outcome, name).toBe('all');
      expect(refs(answer)[0], name).toBe(`actor:${id}`);
      expect(marked(answer.groups[0]?.results[0]?.title)?.length, name).toBeGreaterThan(0);
    }
  });

  test.each(['Вэнс', 'Венс'])('%s is found before other words too', (name) => {
    expect(soundAlike(story, foldWord(name), false)).toEqual(['vance']);
  });

  test('words in Cyrillic that are no names sound like none', () => {
    for (const word of [
      ...['мир', 'війна', 'война', 'переговоры', 'угода', 'сделка', 'территория', 'безпека'],
      ...['гарантии', 'Крим', 'Донбасс', 'переможець', 'вона', 'вина', 'слово', 'план', 'пункт'],
      ...['кордон', 'армия', 'вопрос', 'рішення', 'встреча', 'зустріч', 'газета', 'закон'],
      ...['как', 'это', 'для', 'или', 'після', 'между', 'про', 'над', 'под', 'без', 'там', 'до'],
    ]) {
      expect(soundAlike(story, foldWord(word), true), word).toEqual([]);
    }
  });

  test('how a name sounds is asked of words in Cyrillic alone', () => {
    expect(firstOf('Вэнс')).toBe('actor:vance');
    for (const latin of ['vens', 'gnatov', 'merts', 'punkt 6']) {
      const found = refs(searchStory(story, latin, null, speechOf(UK)));
      expect(found, latin).toEqual(refs(searchStory(story, latin)));
    }
    expect(firstOf('vens')).not.toBe('actor:vance');
  });

  test('of several words in Cyrillic each is to be found, and no fragment of a number is', () => {
    expect(firstOf('Уиткофф Женева')).toBeDefined();
    expect(searchStory(story, 'Вэнс 77777').outcome).not.toBe('all');
  });

  test.each([
    ['en', '30 November 2025'],
    ['en', '30 Nov'],
    ['en', 'november 30'],
    ['en', '2025-11-30'],
    ['uk', '30 листопада'],
    ['uk', 'листопад 30'],
    ['uk', 'листопада 30'],
    ['ru', '30 ноября'],
    ['ru', '30 нояб'],
  ] as const)('a day is found as readers write it in %s: %s', (tag, query) => {
    const answer = searchStory(
      story,
      query,
      'statement',
      speechOf({ en: EN, uk: UK, ru: RU }[tag]),
    );
    const said = story.statements.filter(({ when }) => when.edtf === '2025-11-30');
    expect(said.length).toBeGreaterThan(5);
    const found = group(answer, 'statement')?.results.map(({ ref }) => ref);
    for (const { id } of said) expect(found, query).toContain(`statement:${id}`);
    expect(group(answer, 'venue')?.results.map(({ ref }) => ref)).toContain('venue:florida');
    expect(group(answer, 'event')?.results[0]?.when).toBe('30 November 2025');
    expect(answer.outcome).toBe('all');
  });

  test('a month is found also by its name alone', () => {
    const sources = (query: string) => searchStory(story, query, 'source', speechOf(UK)).total;
    expect(sources('грудень')).toBe(sources('грудня'));
    expect(sources('грудень')).toBeGreaterThan(0);
  });

  test('days are told from one another, and a number from what is merely dated by it', () => {
    const found = (query: string) => searchStory(story, query, null, speechOf(EN));
    expect(found('31 November').outcome).not.toBe('all');
    const [first] = group(found('1 December'), 'event')?.results ?? [];
    expect(first?.when).toBe('1 December 2025');
    expect(refs(found('28'))[0]).toBe('point:28');
    expect(refs(found('rubio'))).toEqual(refs(searchStory(story, 'rubio')));
    expect(refs(found('2025 року'))).toEqual(refs(searchStory(story, '2025 року')));
  });

  test.each([UK, RU])('a point is found by its name where the interface is in $tag', (words) => {
    const { points } = words.charts;
    const answer = searchStory(story, points([6]), null, speechOf(words));
    const best = group(answer, 'point')?.results[0];
    expect(best?.ref).toBe('point:6');
    expect(best?.title.text).toBe('Пункт 6');
    expect(marked(best?.title)).toEqual(['Пункт', '6']);
    expect(new Set(refs(answer))).toEqual(new Set(refs(searchStory(story, 'point 6'))));
    const many = listWords(points([6, 7]))[0];
    const plural = points([6, 7]).slice(many?.from, many?.to);
    const listed = group(searchStory(story, plural, 'point', speechOf(words)), 'point');
    expect(listed?.total).toBeGreaterThanOrEqual(28);
    expect(searchStory(story, points([6])).outcome).not.toBe('all');
  });

  test('what a speaker said is found by another spelling of the name', () => {
    const found = group(searchStory(story, 'Zelenskiy dignity', 'statement'), 'statement');
    expect(found?.results.map(({ title }) => title.text)).toContain('Volodymyr Zelenskyy');
  });

  test.each([
    ['Umarov', 'Umerov'],
    ['Zelensky', 'Zelenskyy'],
    ['Ermak', 'Yermak'],
  ])('%s finds all that %s does', (alias, name) => {
    const kinds = (query: string) => {
      const { groups } = searchStory(story, query);
      return new Map(groups.map(({ kind, total }) => [kind, total]));
    };
    const found = kinds(alias);
    for (const [kind, total] of kinds(name)) {
      expect(found.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(total);
    }
  });

  test('words spelled nearly so are found only where none is spelled so', () => {
    expect(searchStory(story, 'Zelenskyy').outcome).toBe('all');
    expect(searchStory(story, 'Umarow').outcome).toBe('near');
    expect(searchStory(story, 'Umarov').outcome).toBe('all');
    expect(searchStory(story, 'Rubio xqzw').outcome).toBe('some');
    expect(searchStory(story, 'xqzw').outcome).toBe('none');
  });

  test.each(['<script>alert(1)</script>', 'alert(1)', 'xqzw 1', 'xqzw а'])(
    'a lone letter or digit does not stand for all of %s',
    (query) => {
      expect(searchStory(story, query).outcome).toBe('none');
    },
  );
});

describe('how it is shown', () => {
  test('groups have the best result first, five of each kind, and say how many there are', () => {
    const answer = searchStory(story, 'Geneva');
    expect(answer.groups[0]?.kind).toBe('venue');
    for (const { results } of answer.groups) expect(results.length).toBeLessThanOrEqual(PER_GROUP);
    const sum = answer.groups.reduce((total, one) => total + one.total, 0);
    expect(answer.total).toBe(sum);
    const sources = group(answer, 'source');
    expect(sources?.total).toBeGreaterThan(PER_GROUP);
    const whole = group(searchStory(story, 'Geneva', 'source'), 'source');
    expect(whole?.results).toHaveLength(sources?.total ?? 0);
    expect(whole?.results.slice(0, PER_GROUP)).toEqual(sources?.results);
  });

  test('each result says what it is, how certain, and where the words stand', () => {
    const [quoted] = group(searchStory(story, 'moving parts'), 'statement')?.results ?? [];
    expect(quoted).toMatchObject({
      ref: 'statement:us07',
      certainty: 'confirmed',
      excerpt: { of: 'quote' },
    });
    expect(marked(quoted?.excerpt)).toEqual(['moving', 'parts']);
    const [spelled] = searchStory(story, 'Umierov').groups[0]?.results ?? [];
    expect(spelled).toMatchObject({ title: { text: 'Rustem Umerov' }, excerpt: { of: 'alias' } });
    expect(marked(spelled?.excerpt)).toEqual(['Umierov', 'Umierov']);
    const putin = group(searchStory(story, 'territory'), 'statement')?.results[1];
    expect(putin?.excerpt?.of).not.toBe('alias');
    expect(marked(putin?.topic)).toEqual(['Territory']);
    const [source] = group(searchStory(story, 'National Herald'), 'source')?.results ?? [];
    expect(source).toMatchObject({ certainty: null, title: { text: 'National Herald (India)' } });
    expect(marked(source?.title)).toEqual(['National', 'Herald']);
  });

  test('what is verbatim is cut from the statement’s own words', () => {
    const { statement } = indexStory(story);
    const found = group(searchStory(story, 'the', 'statement'), 'statement')?.results ?? [];
    const quotes = found.filter(({ excerpt }) => excerpt?.of === 'quote');
    expect(quotes.length).toBeGreaterThan(5);
    for (const { ref, excerpt } of quotes) {
      const { quote } = statement.get(ref.replace('statement:', '')) ?? {};
      expect(quote).toContain(excerpt?.text.replace(/^…|…$/g, ''));
    }
  });

  test('a long text is cut between words around the first word found', () => {
    const text = `${'before '.repeat(60)}Needle ${'after '.repeat(60)}`;
    const cut = cutExcerpt(text, new Set(['needle']));
    expect(cut.text).toMatch(/^…before .*Needle after.*after…$/);
    expect(cut.text.length).toBeLessThan(170);
    expect(marked(cut)).toEqual(['Needle']);
  });
});

describe('whatever is typed', () => {
  test.each([
    ['', 'empty'],
    ['   \t\n\u00a0 ', 'empty'],
    ['🙂🇺🇦', 'wordless'],
    ['"“”—?!', 'wordless'],
    ['\u0000\u200f', 'wordless'],
    ['\ud83d', 'wordless'],
  ])('%j is answered as %s', (query, outcome) => {
    expect(searchStory(story, query)).toEqual({
      outcome,
      isCut: false,
      total: 0,
      groups: [],
      suggestions: [],
    });
  });

  test.each([
    '<script>alert(1)</script>',
    'محادثات',
    'שלום עולם',
    '__proto__',
    'constructor',
    '.*+?^$()|[peace]\\',
  ])('%s is taken for the words in it', (query) => {
    const bare = listWords(query).map(({ word }) => word);
    const plain = searchStory(story, bare.join(' '));
    expect(bare.length).toBeGreaterThan(0);
    expect(searchStory(story, query)).toEqual(plain);
  });

  test('of ten thousand characters the first hundred are searched for, and it says so', () => {
    const long = 'Rubio '.repeat(1700);
    expect(long.length).toBeGreaterThan(10_000);
    const answer = searchStory(story, long);
    expect(answer.isCut).toBe(true);
    expect(refs(answer)).toEqual(refs(searchStory(story, 'Rubio')));
    expect(searchStory(story, 'x'.repeat(10_000)).outcome).toBe('none');
    expect(searchStory(story, 'x'.repeat(LONGEST_QUERY)).isCut).toBe(false);
  });

  test('where nothing is found, names that look alike are suggested, else topics', () => {
    const near = searchStory(story, 'Zelnskijyx');
    expect(near.outcome).toBe('none');
    expect(near.suggestions).toContain('Volodymyr Zelenskyy');
    const far = searchStory(story, 'xqzw');
    expect(far.suggestions).toEqual(story.topics.slice(0, 4).map(({ name }) => name));
    for (const name of far.suggestions) expect(searchStory(story, name).outcome).toBe('all');
  });

  const words = listSpokenWords();
  const questions = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' ')),
    fc.tuple(fc.constantFrom(...words), fc.nat(8)).map(([word, cut]) => word.slice(0, cut)),
  );

  test('any text is answered, by things the story has, with ranges in their texts', () => {
    const others = new Set<string>([
      ...story.sources.map(({ id }) => `source:${id}`),
      ...story.plan.reports.map(({ id }) => `report:${id}`),
      ...story.unknowns.map(({ id }) => `question:${id}`),
    ]);
    fc.assert(
      fc.property(questions, fc.constantFrom(null, 'statement', 'source'), (query, whole) => {
        const answer = searchStory(story, query, whole as FoundKind | null);
        expect(answer.total > 0).toBe(['all', 'near', 'some'].includes(answer.outcome));
        for (const { kind, total, results } of answer.groups) {
          expect(results.length).toBeGreaterThan(0);
          expect(results.length).toBeLessThanOrEqual(total);
          for (const { ref, title, topic, excerpt } of results) {
            expect(ref.startsWith(`${kind}:`)).toBe(true);
            expect(others.has(ref) || hasMark(story, ref), ref).toBe(true);
            for (const piece of [title, topic, excerpt]) {
              for (const word of marked(piece) ?? []) expect(listWords(word)).toHaveLength(1);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('folding a folded word changes nothing, and any text falls into words that stand in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word, from, to } of listWords(text)) {
          expect(word).toBe(foldWord(text.slice(from, to)));
          expect(foldWord(word)).toBe(word);
        }
      }),
    );
  });
});

test('the index of a story is made once', () => {
  expect(indexWords(story)).toBe(indexWords(story));
  expect(indexWords(structuredClone(story))).not.toBe(indexWords(story));
});

function listSpokenWords(): string[] {
  const texts = [
    ...story.actors.map(({ name }) => name),
    ...story.statements.map(({ quote = '' }) => quote),
  ];
  return texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
}
