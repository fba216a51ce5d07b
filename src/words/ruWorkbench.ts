// What the workbench says, in Russian.
import type { WorkbenchWords } from './enWorkbench.ts';
import { createCount } from './plural.ts';
import { RU_AS_OF } from './ruAsOf.ts';
import { RU_SEARCH } from './ruSearch.ts';
import { RU_TAKE_AWAY } from './ruTakeAway.ts';

const count = createCount('ru');
const marks = (found: number) =>
  count(found, { one: 'отметка', few: 'отметки', many: 'отметок', other: 'отметки' });

export const RU_WORKBENCH: WorkbenchWords = {
  chosenParts: (parts) => (parts === 0 ? 'Сузить выбор' : `Сузить выбор (условий: ${parts})`),
  parts: {
    side: 'Сторона',
    actor: 'Человек или организация',
    venue: 'Площадка',
    topic: 'Тема',
    certainty: 'Достоверность',
    report: 'Сообщение об изменениях',
  },
  all: {
    side: 'Все стороны',
    actor: 'Все',
    venue: 'Все площадки',
    topic: 'Все темы',
    certainty: 'Любая',
    report: 'Все сообщения',
  },
  everything: (total, day) =>
    `Ничего не выбрано: показано всё, что было известно по состоянию на ${day}, всего ${marks(total)}.`,
  found: (found, total) => `Подходит: ${marks(found)} из ${total}.`,
  allFit: (total) => `Подходит всё: ${marks(total)}.`,
  nothing: 'Нет ничего, что отвечает всем условиям.',
  nothingAnyway: 'Дело не в одном условии: снимите несколько.',
  letGo: (name) => `Снять: ${name}`,
  wouldFind: (found) => `будет ${marks(found)}`,
  inFocus: 'Выделено:',
  putOut: 'Снять выделение',
  notYet: (day) => `По состоянию на ${day} о выделенном ещё не было известно.`,
  showEverything: 'Показать всё',
  tiesDrawn:
    'Связи двух людей или организаций между собой видны на схеме, когда выбран кто-то из них.',
  countKnown: (certainty) => `подсчёт: ${certainty}`,
  results: 'Что найдено',
  kinds: {
    statement: 'Заявления',
    event: 'События',
    actor: 'Люди и организации',
    venue: 'Площадки',
    tie: 'Связи',
    point: 'Пункты первого проекта плана',
    version: 'Версии и подсчёты',
    report: 'Сообщения об изменениях',
  },
  showAll: (rows) => `Показать все ${rows}`,
  showFewer: 'Показать меньше',
  scenes: {
    of: 'Что показывает схема плана',
    topics: 'Пункты',
    revised: 'Проекты плана',
    counts: 'Подсчёты',
  },
  compare: {
    title: 'Сравнить',
    intro:
      'Две стороны, два человека или две организации: общие площадки и что сказано с обеих сторон по тем же темам. Из выбранного выше учитывается только дата.',
    first: 'Первая',
    second: 'Вторая',
    nobody: 'Выберите',
    sides: 'Стороны',
    none: 'Выберите двоих, чтобы увидеть рядом.',
    one: (name) => `Выбрано: ${name}. Выберите, с кем сравнить.`,
    unnamed: (name, day) => `${name}: в источниках, известных на ${day}, упоминания ещё нет.`,
    rooms: 'Общие площадки',
    noMeeting: 'Общая площадка ещё не означает встречи: что о ком известно, сказано под именем.',
    noRoom: (day) => `В источниках, известных на ${day}, об общей площадке речи нет.`,
    topics: 'Темы, по которым высказались обе стороны сравнения',
    noTopic: (day) => `В источниках, известных на ${day}, нет темы со словами обеих сторон.`,
    alone: (name) => `Только ${name}`,
  },
  sources: {
    title: 'Источники найденного',
    order: 'Порядок',
    publisher: 'По изданию',
    date: 'По дате',
    all: {
      publisher: (publishers) =>
        `Показать все ${count(publishers, { one: 'издание', few: 'издания', many: 'изданий', other: 'издания' })}`,
      date: (days) =>
        `Показать все ${count(days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`,
    },
    single: 'Ссылается на сообщение только одного издания',
    noSingle: 'Среди найденного нет ничего, что ссылается на сообщение только одного издания.',
    none: 'Источников нет: ничего не найдено.',
    conflicts: 'Противоречивые сообщения',
    conflictsIntro:
      'Вопросы, по которым сообщения расходятся; каждое сообщение — с источниками. Из выбранного выше учитывается только дата.',
    noConflict: 'Здесь никакие сообщения не сопоставлены.',
    marks,
  },
  asked: {
    step: 'Шаг',
    lang: 'Язык',
    lit: 'Отметка',
    scene: 'Вид плана',
    asOf: 'День',
    compare: 'Сравнение',
  },
  dropped: (names) =>
    `В ссылке есть то, чего в этом материале нет (${names}). Это пропущено или показан ближайший день.`,
  ...RU_TAKE_AWAY,
  asOf: RU_AS_OF,
  search: RU_SEARCH,
};
