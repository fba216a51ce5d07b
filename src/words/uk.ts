// What charts and reading say, in Ukrainian.
import { createCount } from './plural.ts';
import { UK_DRAWN } from './ukDrawn.ts';
import type { Words } from './words.ts';

const count = createCount('uk');
const day = new Intl.DateTimeFormat('uk', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export const UK: Words = {
  tag: 'uk',
  day: (iso) => `${day.format(new Date(iso))} ${Number(iso.slice(0, 4))} року`,
  months: 'січ лют бер кві тра чер лип сер вер жов лис гру'.split(' '),
  language: {
    choose: 'Мова інтерфейсу',
    ofStory: (language) => `Мова самого матеріалу: ${language}.`,
  },
  certainties: {
    confirmed: {
      label: 'Підтверджено',
      meaning: 'заявлено публічно або повідомлено, у двох чи більше незалежних виданнях',
    },
    reported: {
      label: 'Повідомляється',
      meaning: 'про це повідомило лише одне видання, навіть якщо мовця названо',
    },
    scheduled: {
      label: 'Заплановано',
      meaning: 'оголошено, але станом на вказану дату ще не відбулося',
    },
    disputed: { label: 'Спірно', meaning: 'опубліковані повідомлення суперечать одне одному' },
    undisclosed: { label: 'Не розкрито', meaning: 'відомо, що існує; зміст не оприлюднено' },
  },
  wordings: {
    exact: 'Дослівно.',
    'near-exact': 'Майже дослівно: усна мова, у виданнях можливі розбіжності.',
    translation: 'У перекладі; в інших виданнях може бути інакше.',
    paraphrase: 'Переказ у джерелі; дослівної цитати немає.',
  },
  wordingLabels: {
    'near-exact': 'майже дослівно',
    translation: 'переклад',
    paraphrase: 'переказ',
  },
  ties: {
    attends: 'участь',
    hosts: 'приймає',
    leads: 'очолює',
    'speaks-for': 'говорить від імені',
    'acts-for': 'діє від імені',
    'objects-to': 'заперечення проти',
    meets: 'зустріч',
  },
  charts: {
    ...UK_DRAWN,
    titles: {
      network: 'Люди й майданчики переговорів',
      timeline: 'Хто, де й коли зустрічався',
      plan: 'Пункти плану',
      map: 'Де відбуваються переговори',
      statements: 'Що заявляла кожна сторона',
    },
    statementsByTopic: 'Заяви за темами та сторонами',
    nothing: 'Тут нічого немає',
    noneOnTopic: 'На цю тему заяв немає',
    leftOut: (statements) => `Заяв зафіксовано: ${statements}; тут не показано жодної`,
    elsewhere: 'На жодному з цих майданчиків',
    notDrawn: (people) => `Поза цими майданчиками, тут не показано: ${people}`,
    soMany: (marks, label) => `${label} — ${marks}`,
    noRoom: 'Жодного майданчика не відомо',
    moreNotDrawn: (marks) => `Ще ${marks}, тут не показано`,
    topics: 'Теми',
    topic: (name, statements) =>
      `${name}, ${count(statements, { one: 'заява', few: 'заяви', many: 'заяв', other: 'заяви' })}`,
    allTopics: 'Усі теми',
    chooseTopic: 'Оберіть тему, щоб прочитати, що на цю тему було сказано.',
    more: (statements) => `Ще ${statements}`,
    fewer: 'Показати менше',
    from: (side) => `(${side})`,
    howDoWeKnow: 'Звідки це відомо',
    whatWasSaid: (speaker, when) => `(${speaker}, ${when})`,
    lists: {
      events: 'Події',
      rooms: 'Майданчики',
      people: 'Люди',
      statements: 'Заяви',
      ties: 'Зв’язки',
      places: 'Місця в порядку перебігу переговорів',
      reports: 'Повідомлення про зміни',
      counts: 'Підрахунки пунктів плану',
    },
  },
  reading: {
    asKnownOn: 'Станом на',
    contents: 'Зміст',
    steps: 'Кроки',
    previous: 'Назад',
    next: 'Далі',
    step: (at, of) => `Крок ${at} з ${of}`,
    picture: 'Зображення:',
    paragraphs: (numbers) => {
      const before = numbers.slice(0, -1).join(', ');
      const last = numbers.at(-1) ?? '';
      return before === '' ? `абзац ${last}` : `абзаци ${before} і ${last}`;
    },
    statements: (statements) =>
      count(statements, { one: 'заява', few: 'заяви', many: 'заяв', other: 'заяви' }),
    noStatement: (name) => `На показаний день на цій сторінці немає заяв (${name}).`,
    rooms: 'Майданчики',
    ties: 'Зв’язки',
    closePanel: 'Закрити панель',
    closeNote: 'Закрити пояснення',
    howDoWeKnow: (what) => `Звідки це відомо: ${what}`,
    whoSaysSo: 'Хто про це повідомляє',
    whatChanged: 'Що, за повідомленнями, змінилося',
    byContent: 'Зіставлено за змістом; номерів пунктів у повідомленнях немає.',
    noReport: 'У переглянутих повідомленнях не сказано, чи змінився цей пункт.',
  },
  key: {
    word: 'Легенда',
    title: 'Ступінь достовірності',
    note: 'Колір і форма позначають сторону. Лінія до рамки майданчика: участь у зустрічі, зокрема запланована; лінія, що до неї не доходить: розмова з учасниками поза зустріччю. Оберіть позначку, щоб дізнатися, хто про це повідомляє.',
  },
};
