// What charts and reading say, in Russian.
import { createCount } from './plural.ts';
import { RU_DRAWN } from './ruDrawn.ts';
import type { Words } from './words.ts';

const count = createCount('ru');
const day = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export const RU: Words = {
  tag: 'ru',
  day: (iso) => `${day.format(new Date(iso))} ${Number(iso.slice(0, 4))} года`,
  months: 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' '),
  language: {
    choose: 'Язык интерфейса',
    ofStory: (language) => `Язык самого материала: ${language}.`,
  },
  certainties: {
    confirmed: {
      label: 'Подтверждено',
      meaning: 'заявлено публично или сообщено, в двух или более независимых изданиях',
    },
    reported: {
      label: 'Сообщается',
      meaning: 'об этом сообщило только одно издание, даже если говоривший назван',
    },
    scheduled: {
      label: 'Запланировано',
      meaning: 'объявлено, но по состоянию на указанную дату ещё не состоялось',
    },
    disputed: {
      label: 'Спорно',
      meaning: 'опубликованные сообщения противоречат друг другу',
    },
    undisclosed: {
      label: 'Не раскрыто',
      meaning: 'известно, что существует; содержание не обнародовано',
    },
  },
  wordings: {
    exact: 'Дословно.',
    'near-exact': 'Почти дословно: устная речь, в изданиях возможны расхождения.',
    translation: 'В переводе; в других изданиях может быть иначе.',
    paraphrase: 'Пересказ в источнике; дословной цитаты нет.',
  },
  wordingLabels: {
    'near-exact': 'почти дословно',
    translation: 'перевод',
    paraphrase: 'пересказ',
  },
  ties: {
    attends: 'участие',
    hosts: 'принимает',
    leads: 'возглавляет',
    'speaks-for': 'говорит от имени',
    'acts-for': 'действует от имени',
    'objects-to': 'возражения против',
    meets: 'встреча',
  },
  charts: {
    ...RU_DRAWN,
    titles: {
      network: 'Люди и площадки переговоров',
      timeline: 'Кто, где и когда встречался',
      plan: 'Пункты плана',
      map: 'Где проходят переговоры',
      statements: 'Что заявляла каждая сторона',
    },
    statementsByTopic: 'Заявления по темам и сторонам',
    nothing: 'Здесь ничего нет',
    noneOnTopic: 'По этой теме заявлений нет',
    leftOut: (statements) => `Заявлений зафиксировано: ${statements}; здесь не показано ни одного`,
    elsewhere: 'Ни на одной из этих площадок',
    notDrawn: (people) => `Вне этих площадок, здесь не показано: ${people}`,
    soMany: (marks, label) => `${label} — ${marks}`,
    noRoom: 'Ни одной площадки не известно',
    moreNotDrawn: (marks) => `Ещё ${marks}, здесь не показано`,
    topics: 'Темы',
    topic: (name, statements) =>
      `${name}, ${count(statements, { one: 'заявление', few: 'заявления', many: 'заявлений', other: 'заявления' })}`,
    allTopics: 'Все темы',
    chooseTopic: 'Выберите тему, чтобы прочитать, что по ней было сказано.',
    more: (statements) => `Ещё ${statements}`,
    fewer: 'Показать меньше',
    from: (side) => `(${side})`,
    howDoWeKnow: 'Откуда это известно',
    whatWasSaid: (speaker, when) => `(${speaker}, ${when})`,
    lists: {
      events: 'События',
      rooms: 'Площадки',
      people: 'Люди',
      statements: 'Заявления',
      ties: 'Связи',
      places: 'Места в порядке хода переговоров',
      reports: 'Сообщения об изменениях',
      counts: 'Подсчёты пунктов плана',
    },
  },
  reading: {
    asKnownOn: 'По состоянию на',
    contents: 'Разделы',
    steps: 'Шаги',
    previous: 'Назад',
    next: 'Далее',
    step: (at, of) => `Шаг ${at} из ${of}`,
    picture: 'Изображение:',
    paragraphs: (numbers) => {
      const before = numbers.slice(0, -1).join(', ');
      const last = numbers.at(-1) ?? '';
      return before === '' ? `абзац ${last}` : `абзацы ${before} и ${last}`;
    },
    statements: (statements) =>
      count(statements, {
        one: 'заявление',
        few: 'заявления',
        many: 'заявлений',
        other: 'заявления',
      }),
    noStatement: (name) => `На показанный день на этой странице нет заявлений (${name}).`,
    rooms: 'Площадки',
    ties: 'Связи',
    closePanel: 'Закрыть панель',
    closeNote: 'Закрыть пояснение',
    howDoWeKnow: (what) => `Откуда это известно: ${what}`,
    whoSaysSo: 'Кто об этом сообщает',
    whatChanged: 'Что, по сообщениям, изменилось',
    byContent: 'Сопоставлено по содержанию; номеров пунктов в сообщениях нет.',
    noReport: 'В просмотренных сообщениях не сказано, изменился ли этот пункт.',
  },
  key: {
    word: 'Легенда',
    title: 'Степень достоверности',
    note: 'Цвет и форма обозначают сторону. Линия до рамки площадки: участие во встрече, в том числе запланированное; линия, не доходящая до неё: разговор с участниками вне встречи. Выберите отметку, чтобы узнать, кто об этом сообщает.',
  },
};
