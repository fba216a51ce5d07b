// What is said where a chart is taken away, cited or has changed, in Ukrainian.
import type { EN_TAKE_AWAY } from './enTakeAway.ts';
import { createCount } from './plural.ts';

const count = createCount('uk');

export const UK_TAKE_AWAY: typeof EN_TAKE_AWAY = {
  takeAway: {
    download: 'Завантажити',
    narrowedTo: (names: string) => `Звужено до: ${names}`,
    credit: (title, sources, publishers) =>
      sources === 0
        ? title
        : `${title}, за ${count(sources, { one: 'опублікованим джерелом', other: 'опублікованими джерелами' })}: ${publishers}`,
    andOthers: 'та інші',
    failed: {
      svg: 'Браузер не зміг зберегти зображення. Нижче воно подане як текст: скопіюйте його у файл.',
      png: 'Браузер не зміг зробити PNG. Нижче зображення подано як SVG: скопіюйте його у файл.',
      csv: 'Браузер не зміг зберегти таблицю. Нижче вона подана як текст: скопіюйте її у файл.',
      json: 'Браузер не зміг зберегти дані. Нижче вони подані як текст: скопіюйте їх у файл.',
    },
    notMade: 'Не вдалося створити файл зі схеми. Спробуйте ще раз, коли її буде намальовано.',
    file: 'Вміст файлу',
    whole: 'Увесь матеріал у найновішому стані:',
  },
  cite: {
    open: 'Цитувати й поділитися',
    citation: 'Бібліографічне посилання',
    formats: { text: 'Звичайний текст', bibtex: 'Формат BibTeX', csl: 'Формат CSL-JSON' },
    note: 'З адресою й датою, станом на яку подано дані.',
    share: 'Поділитися',
    copyLink: 'Копіювати посилання',
    link: 'Посилання',
    linkNote: 'На те, що ви бачите, станом на вибраний день.',
    print: 'Надрукувати цей вигляд',
  },
  changes: {
    since: (day: string, changes: string) => `Після ${day} матеріал змінився: ${changes}.`,
    edited: (day: string) =>
      `Матеріал редаговано ${day}; відколи зроблено ваше посилання, нічого не виправлено й не додано.`,
    added: (kinds: string) => `додано пізніше: ${kinds}`,
    corrections: (corrections: number) =>
      count(corrections, { one: 'виправлення', few: 'виправлення', other: 'виправлень' }),
    kinds: {
      statement: (found: number) => count(found, { one: 'заява', few: 'заяви', other: 'заяв' }),
      event: (found: number) => count(found, { one: 'подія', few: 'події', other: 'подій' }),
      venue: (found: number) =>
        count(found, { one: 'майданчик', few: 'майданчики', other: 'майданчиків' }),
      tie: (found: number) => count(found, { one: 'зв’язок', few: 'зв’язки', other: 'зв’язків' }),
      version: (found: number) => count(found, { one: 'версія', few: 'версії', other: 'версій' }),
      report: (found: number) =>
        count(found, {
          one: 'повідомлення про зміни',
          few: 'повідомлення про зміни',
          other: 'повідомлень про зміни',
        }),
      point: (found: number) => count(found, { one: 'пункт', few: 'пункти', other: 'пунктів' }),
      actor: (found: number) =>
        count(found, {
          one: 'особа чи організація',
          few: 'особи чи організації',
          other: 'осіб чи організацій',
        }),
    },
  },
};
