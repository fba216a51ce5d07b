// What only the page says, in Ukrainian.
import type { PageWords } from './enPage.ts';
import { createCount } from './plural.ts';

const count = createCount('uk');

export const UK_PAGE: PageWords = {
  cover: {
    asKnownOn: 'Станом на',
    scroll: 'Гортайте, щоб читати',
    scrollNote: (steps) =>
      `${count(steps, { one: 'крок', few: 'кроки', many: 'кроків', other: 'кроку' })}; зображення змінюється разом із текстом`,
  },
  failures: {
    chart: (title) =>
      `Цю схему (${title}) не вдалося намалювати. Текст і джерела доступні повністю й без неї.`,
    page: 'Цю сторінку не вдалося намалювати. Нижче її текст без зображень.',
    loadAgain: 'Завантажити ще раз',
    storyAsData: 'Матеріал у вигляді даних',
    language: 'Не вдалося завантажити інтерфейс обраною мовою.',
    tryAgain: 'Спробувати ще раз',
    retry: 'Повторити',
    trying: 'Триває спроба…',
    dismiss: 'Закрити',
  },
  freshness: {
    newer: 'Опубліковано новішу версію цього матеріалу.',
    showIt: 'Показати',
    notOpened: (why) => `Не вдалося відкрити матеріал. ${why}`,
    notChecked: (why) =>
      `Не вдалося перевірити, чи є новіша версія. ${why} Ви читаєте версію, з якою завантажилася ця сторінка.`,
    answered: (status) => `Замість файлу матеріалу сервер надіслав відповідь ${status}.`,
    tooLong: 'Файл матеріалу надходив надто довго.',
    unreached: 'Файл матеріалу недоступний або його завантаження перервалося.',
    notUtf8: 'Файл матеріалу не в кодуванні UTF-8, яке вимагається.',
    unsound: (line, expected, found, more) => {
      const others = more > 0 ? `; інших помилок: ${more}` : '';
      return `У файлі матеріалу є помилка: рядок ${line}, очікувалося ${expected}, знайдено ${found}${others}.`;
    },
  },
  unknowns: {
    undisclosed: 'Не розкрито',
    disputed: 'Спірне',
    'single-source': 'Повідомлено одним виданням або неназваними посадовцями',
    undated: 'Дату не встановлено',
  },
  sources: {
    certainty: 'Як визначається достовірність',
    corrections: 'Виправлення',
    noCorrections: (day) => `Від дня публікації (${day}) виправлень не було.`,
    data: 'Дані',
    wholeStory: 'Увесь матеріал одним файлом JSON',
    method: 'Метод',
    caption: (sources) =>
      `${count(sources, { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' })} і те, що на кожному з них ґрунтується`,
    publisher: 'Видання',
    page: 'Сторінка',
    date: 'Дата',
    rests: 'Що на ньому ґрунтується',
    fromAddress: '(за адресою сторінки)',
    inferred: '(визначено опосередковано)',
    narrative: 'Текст оповіді',
    marks: (marks) =>
      count(marks, { one: 'позначка', few: 'позначки', many: 'позначок', other: 'позначки' }),
  },
  unrolled: {
    statements: 'Усі заяви за авторами',
    noStatement: 'У джерелах цієї сторінки заяв немає.',
    rooms: 'Майданчики',
    events: 'Події',
    points: 'Пункти першого проєкту',
    versions: 'Версії та підрахунки',
  },
  embedding: {
    embed: 'Вбудувати',
    thisChart: (title) => `цю схему: ${title}`,
    title: 'Вбудувати цю схему',
    close: 'Закрити',
    shows: 'Що показано',
    wholeChart: 'Уся схема',
    colours: 'Кольори',
    themes: { light: 'Світлі', dark: 'Темні', auto: 'Як у системі читача' },
    around: 'Довкола схеми',
    uis: { full: 'Із заголовком і списком', min: 'Лише схема' },
    previewWidth: 'Перегляд, ширина в пікселях',
    preview: 'Попередній перегляд',
    figure: 'Зображення, що оживає',
    figureNote: 'Для сторінок, де дозволено скрипт. Без нього лишається зображення з посиланням.',
    frame: 'Фрейм',
    frameNote: 'Для редакторів, які приймають HTML, але не скрипти.',
    address: 'Адреса',
    addressNote: 'Для WordPress, Ghost та інших систем, які самі вбудовують сторінку за адресою.',
    files: 'Зображення й дані:',
    copy: 'Копіювати',
    copyWhat: (what) => `Копіювати: ${what}`,
    copied: 'Скопійовано.',
    refused: 'Браузер не дозволяє сторінці копіювати. Текст виділено: скопіюйте його самостійно.',
  },
};
