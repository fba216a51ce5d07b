// What only the page says, in Russian.
import type { PageWords } from './enPage.ts';
import { createCount } from './plural.ts';

const count = createCount('ru');

export const RU_PAGE: PageWords = {
  cover: {
    asKnownOn: 'По состоянию на',
    scroll: 'Прокрутите, чтобы читать',
    scrollNote: (steps) =>
      `${count(steps, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' })}; изображение меняется вместе с текстом`,
  },
  failures: {
    chart: (title) =>
      `Эту схему (${title}) не удалось нарисовать. Текст и источники доступны полностью и без неё.`,
    page: 'Эту страницу не удалось нарисовать. Ниже её текст без изображений.',
    loadAgain: 'Загрузить ещё раз',
    storyAsData: 'Материал в виде данных',
    language: 'Не удалось загрузить интерфейс на выбранном языке.',
    tryAgain: 'Попробовать ещё раз',
    retry: 'Повторить',
    trying: 'Идёт попытка…',
    dismiss: 'Закрыть',
  },
  freshness: {
    newer: 'Опубликована более новая версия этого материала.',
    showIt: 'Показать',
    notOpened: (why) => `Не удалось открыть материал. ${why}`,
    notChecked: (why) =>
      `Не удалось проверить, есть ли более новая версия. ${why} Вы читаете версию, с которой загрузилась эта страница.`,
    answered: (status) => `Вместо файла материала сервер прислал ответ ${status}.`,
    tooLong: 'Файл материала поступал слишком долго.',
    unreached: 'Файл материала недоступен, или его загрузка прервалась.',
    notUtf8: 'Файл материала не в кодировке UTF-8, которая требуется.',
    unsound: (line, expected, found, more) => {
      const others = more > 0 ? `; других ошибок: ${more}` : '';
      return `В файле материала есть ошибка: строка ${line}, ожидалось ${expected}, найдено ${found}${others}.`;
    },
  },
  unknowns: {
    undisclosed: 'Не раскрыто',
    disputed: 'Оспаривается',
    'single-source': 'Сообщено одним изданием или неназванными должностными лицами',
    undated: 'Дата не установлена',
  },
  sources: {
    certainty: 'Как определяется достоверность',
    corrections: 'Исправления',
    noCorrections: (day) => `Со дня публикации (${day}) исправлений не было.`,
    data: 'Данные',
    wholeStory: 'Весь материал одним файлом JSON',
    method: 'Метод',
    caption: (sources) =>
      `${count(sources, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })} и то, что на каждом из них основано`,
    publisher: 'Издание',
    page: 'Страница',
    date: 'Дата',
    rests: 'Что на нём основано',
    fromAddress: '(по адресу страницы)',
    inferred: '(определено косвенно)',
    narrative: 'Текст повествования',
    marks: (marks) =>
      count(marks, { one: 'отметка', few: 'отметки', many: 'отметок', other: 'отметки' }),
  },
  unrolled: {
    statements: 'Все заявления по авторам',
    noStatement: 'В источниках этой страницы заявлений нет.',
    rooms: 'Площадки',
    events: 'События',
    points: 'Пункты первого проекта',
    versions: 'Версии и подсчёты',
  },
  embedding: {
    embed: 'Встроить',
    thisChart: (title) => `эту схему: ${title}`,
    title: 'Встроить эту схему',
    close: 'Закрыть',
    shows: 'Что показано',
    wholeChart: 'Вся схема',
    colours: 'Цвета',
    themes: { light: 'Светлые', dark: 'Тёмные', auto: 'Как в системе читателя' },
    around: 'Вокруг схемы',
    uis: { full: 'С заголовком и списком', min: 'Только схема' },
    previewWidth: 'Просмотр, ширина в пикселях',
    preview: 'Предварительный просмотр',
    figure: 'Изображение, которое оживает',
    figureNote: 'Для страниц, где разрешён скрипт. Без него остаётся изображение со ссылкой.',
    frame: 'Фрейм',
    frameNote: 'Для редакторов, которые принимают HTML, но не скрипты.',
    address: 'Адрес',
    addressNote:
      'Для WordPress, Ghost и других систем, которые сами встраивают страницу по адресу.',
    files: 'Изображение и данные:',
    copy: 'Копировать',
    copyWhat: (what) => `Копировать: ${what}`,
    copied: 'Скопировано.',
    refused: 'Браузер не разрешает странице копировать. Текст выделен: скопируйте его сами.',
  },
};
