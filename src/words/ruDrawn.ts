// What stands in the charts' drawings beside the story's words, and what describes them, in Russian.
import type { DrawnWords } from './enDrawn.ts';
import { createForm, createList } from './plural.ts';

const form = createForm('ru');
const list = createList(' и ');

export const RU_DRAWN: DrawnWords = {
  others: 'Другие',
  undated: 'Дата не установлена',
  due: (day) => `ожид. ${day}`,
  knownTo: (day) => `По состоянию на ${day}`,
  noBorders: 'Только береговые линии, без границ.',
  inOrder: 'Цифры показывают порядок переговоров.',
  routes: 'Линии ведут к местам, где затем встречались некоторые из тех же людей.',
  placesAt: (levels) => `Точность мест: ${levels.join(', ')}.`,
  place: 'Место',
  points: (numbers) => `${numbers.length === 1 ? 'пункт' : 'пункты'} ${list(numbers)}`,
  unit: (value, unit) =>
    form(
      value,
      unit === 'points'
        ? { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' }
        : { one: 'компонент', few: 'компонента', many: 'компонентов', other: 'компонента' },
    ),
  article: 'статья:',
  noText: 'Текст не обнародован.',
  touched: (points) => `${points} — по содержанию; номеров в сообщении нет`,
  byContent: 'Пункты — по содержанию; номеров в сообщениях нет',
  cover: (heading, _points) => heading,
  onPage: (points) => `Пунктов на этой странице: ${points}`,
  inArticle: (named) => `Из них в статье, по которой построена эта страница, названо ${named}.`,
  told: {
    lit: (marks) => ` Выделено: ${marks}.`,
    roomsInTime: 'Площадки по времени',
    peopleInThem: 'Люди и организации на них',
    ofSide: (people, side) => `${side} — ${people}`,
    besideRoom: 'не на самой встрече',
    inRoom: (who, room, known) => `${who} — ${room} (${known})`,
    lines: (from, to, sides) =>
      `Линии на шкале времени (${from} – ${to}), по одной на каждого человека или организацию: ${sides || 'нет'}.`,
    meetIn: 'Площадки на линиях',
    saidOnLines: 'Заявлений на линиях',
    knownOn: (day) => `По состоянию на ${day}.`,
    counted: (_accounts, words) => `Пунктов в плане, по разным сообщениям: ${words}.`,
    hollow: 'пустые квадраты',
    plain: 'квадраты',
    unnumbered: 'число пунктов неизвестно',
    squares: (points) => (points === 1 ? 'пронумерованный квадрат' : 'пронумерованные квадраты'),
    inTopics: (topics) => ` по темам (${topics})`,
    below: (draft) => ` Ниже — ${draft}`,
    beside: (reports, left) =>
      ` Под ними сообщений об изменениях: ${reports}${left > 0 ? `; здесь не показано: ${left}` : ''}.`,
    byTopic: 'Что заявляла каждая сторона, по темам.',
    noTopic: 'Тема не выбрана.',
    noneOf: (statements) => `Заявлений зафиксировано: ${statements}; здесь не показано ни одного.`,
    none: 'В источниках ничего не зафиксировано.',
    partOf: (statements, all) => `${statements} из ${all}`,
    wordsOf: (names) => `заявления — ${list(names)}`,
  },
};
