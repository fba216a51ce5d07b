// What the workbench says, in Ukrainian.
import type { WorkbenchWords } from './enWorkbench.ts';
import { createCount } from './plural.ts';
import { UK_AS_OF } from './ukAsOf.ts';
import { UK_SEARCH } from './ukSearch.ts';
import { UK_TAKE_AWAY } from './ukTakeAway.ts';

const count = createCount('uk');
const marks = (found: number) =>
  count(found, { one: 'позначка', few: 'позначки', many: 'позначок', other: 'позначки' });

export const UK_WORKBENCH: WorkbenchWords = {
  chosenParts: (parts) => (parts === 0 ? 'Звузити вибір' : `Звузити вибір (умов: ${parts})`),
  parts: {
    side: 'Сторона',
    actor: 'Особа чи організація',
    venue: 'Майданчик',
    topic: 'Тема',
    certainty: 'Достовірність',
    report: 'Повідомлення про зміни',
  },
  all: {
    side: 'Усі сторони',
    actor: 'Усі',
    venue: 'Усі майданчики',
    topic: 'Усі теми',
    certainty: 'Будь-яка',
    report: 'Усі повідомлення',
  },
  everything: (total, day) =>
    `Нічого не обрано: показано все, що було відомо станом на ${day}, разом ${marks(total)}.`,
  found: (found, total) => `Підходить: ${marks(found)} із ${total}.`,
  allFit: (total) => `Підходить усе: ${marks(total)}.`,
  nothing: 'Немає нічого, що відповідає всім умовам.',
  nothingAnyway: 'Справа не в одній умові: зніміть кілька.',
  letGo: (name) => `Зняти: ${name}`,
  wouldFind: (found) => `буде ${marks(found)}`,
  inFocus: 'Виділено:',
  putOut: 'Зняти виділення',
  notYet: (day) => `Станом на ${day} про виділене ще не було відомо.`,
  showEverything: 'Показати все',
  tiesDrawn: 'Зв’язки двох осіб чи організацій між собою видно на схемі, коли обрано одну з них.',
  countKnown: (certainty) => `підрахунок: ${certainty}`,
  results: 'Що знайдено',
  kinds: {
    statement: 'Заяви',
    event: 'Події',
    actor: 'Особи та організації',
    venue: 'Майданчики',
    tie: 'Зв’язки',
    point: 'Пункти першого проєкту плану',
    version: 'Версії та підрахунки',
    report: 'Повідомлення про зміни',
  },
  showAll: (rows) => `Показати всі ${rows}`,
  showFewer: 'Показати менше',
  scenes: {
    of: 'Що показує схема плану',
    topics: 'Пункти',
    revised: 'Проєкти плану',
    counts: 'Підрахунки',
  },
  compare: {
    title: 'Порівняти',
    intro:
      'Дві сторони, особи чи організації: спільні майданчики та що обидві сказали на ті самі теми. З вибраного вище враховується лише дата.',
    first: 'Перша',
    second: 'Друга',
    nobody: 'Оберіть',
    sides: 'Сторони',
    none: 'Оберіть двох, щоб побачити поруч.',
    one: (name) => `Обрано: ${name}. Оберіть, з ким порівняти.`,
    unnamed: (name, day) => `${name}: у джерелах, відомих на ${day}, згадки ще немає.`,
    rooms: 'Спільні майданчики',
    noMeeting: 'Спільний майданчик ще не означає зустрічі: що про кого відомо, сказано під іменем.',
    noRoom: (day) => `У джерелах, відомих на ${day}, про спільний майданчик не йдеться.`,
    topics: 'Теми, на які висловилися обидві сторони порівняння',
    noTopic: (day) => `У джерелах, відомих на ${day}, немає теми зі словами обох.`,
    alone: (name) => `Лише ${name}`,
  },
  sources: {
    title: 'Джерела знайденого',
    order: 'Порядок',
    publisher: 'За виданням',
    date: 'За датою',
    all: {
      publisher: (publishers) =>
        `Показати всі ${count(publishers, { one: 'видання', few: 'видання', many: 'видань', other: 'видання' })}`,
      date: (days) =>
        `Показати всі ${count(days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}`,
    },
    single: 'Посилається на повідомлення лише одного видання',
    noSingle: 'Серед знайденого немає нічого, що посилається на повідомлення лише одного видання.',
    none: 'Джерел немає: нічого не знайдено.',
    conflicts: 'Суперечливі повідомлення',
    conflictsIntro:
      'Питання, щодо яких повідомлення розходяться; кожне повідомлення — з джерелами. З вибраного вище враховується лише дата.',
    noConflict: 'Тут жодних повідомлень не зіставлено.',
    marks,
  },
  asked: {
    step: 'Крок',
    lang: 'Мова',
    lit: 'Позначка',
    scene: 'Вигляд плану',
    asOf: 'День',
    compare: 'Порівняння',
  },
  dropped: (names) =>
    `У посиланні є те, чого в цьому матеріалі немає (${names}). Це пропущено або показано найближчий день.`,
  ...UK_TAKE_AWAY,
  asOf: UK_AS_OF,
  search: UK_SEARCH,
};
