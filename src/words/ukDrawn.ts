// What stands in the charts' drawings beside the story's words, and what describes them, in Ukrainian.
import type { DrawnWords } from './enDrawn.ts';
import { createForm, createList } from './plural.ts';

const form = createForm('uk');
const list = createList(' і ');

export const UK_DRAWN: DrawnWords = {
  others: 'Інші',
  undated: 'Дату не встановлено',
  due: (day) => `очік. ${day}`,
  knownTo: (day) => `Станом на ${day}`,
  noBorders: 'Лише берегові лінії, без кордонів.',
  inOrder: 'Цифри показують порядок переговорів.',
  routes: 'Лінії ведуть до місць, де потім зустрічалися деякі з тих самих людей.',
  placesAt: (levels) => `Точність місць: ${levels.join(', ')}.`,
  place: 'Місце',
  points: (numbers) => `${numbers.length === 1 ? 'пункт' : 'пункти'} ${list(numbers)}`,
  unit: (value, unit) =>
    form(
      value,
      unit === 'points'
        ? { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' }
        : { one: 'компонент', few: 'компоненти', many: 'компонентів', other: 'компонента' },
    ),
  article: 'стаття:',
  noText: 'Текст не оприлюднено.',
  touched: (points) => `${points} — за змістом; номерів у повідомленні немає`,
  byContent: 'Пункти — за змістом; номерів у повідомленнях немає',
  cover: (heading, _points) => heading,
  onPage: (points) => `Пунктів на цій сторінці: ${points}`,
  inArticle: (named) => `З них у статті, за якою побудовано цю сторінку, названо ${named}.`,
  told: {
    lit: (marks) => ` Виділено: ${marks}.`,
    roomsInTime: 'Майданчики за часом',
    peopleInThem: 'Люди та організації на них',
    ofSide: (people, side) => `${side} — ${people}`,
    besideRoom: 'не на самій зустрічі',
    inRoom: (who, room, known) => `${who} — ${room} (${known})`,
    lines: (from, to, sides) =>
      `Лінії на шкалі часу (${from} – ${to}), по одній на кожну особу чи організацію: ${sides || 'немає'}.`,
    meetIn: 'Майданчики на лініях',
    saidOnLines: 'Заяв на лініях',
    knownOn: (day) => `Станом на ${day}.`,
    counted: (_accounts, words) => `Пунктів у плані, за різними повідомленнями: ${words}.`,
    hollow: 'порожні квадрати',
    plain: 'квадрати',
    unnumbered: 'кількість пунктів невідома',
    squares: (points) => (points === 1 ? 'пронумерований квадрат' : 'пронумеровані квадрати'),
    inTopics: (topics) => ` за темами (${topics})`,
    below: (draft) => ` Нижче — ${draft}`,
    beside: (reports, left) =>
      ` Під ними повідомлень про зміни: ${reports}${left > 0 ? `; тут не показано: ${left}` : ''}.`,
    byTopic: 'Що заявляла кожна сторона, за темами.',
    noTopic: 'Тему не обрано.',
    noneOf: (statements) => `Заяв зафіксовано: ${statements}; тут не показано жодної.`,
    none: 'У джерелах нічого не зафіксовано.',
    partOf: (statements, all) => `${statements} з ${all}`,
    wordsOf: (names) => `заяви — ${list(names)}`,
  },
};
