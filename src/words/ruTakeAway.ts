// What is said where a chart is taken away, cited or has changed, in Russian.
import type { EN_TAKE_AWAY } from './enTakeAway.ts';
import { createCount } from './plural.ts';

const count = createCount('ru');

export const RU_TAKE_AWAY: typeof EN_TAKE_AWAY = {
  takeAway: {
    download: 'Скачать',
    asKnownOn: (day: string) => `По состоянию на ${day}`,
    narrowedTo: (names: string) => `Сужено до: ${names}`,
    credit: (title, sources, publishers) =>
      sources === 0
        ? title
        : `${title}, по ${count(sources, { one: 'опубликованному источнику', other: 'опубликованным источникам' })}: ${publishers}`,
    andOthers: 'и другие',
    failed: {
      svg: 'Браузер не смог сохранить изображение. Ниже оно текстом: скопируйте его в файл.',
      png: 'Браузер не смог сделать PNG. Ниже изображение как SVG: скопируйте его в файл.',
      csv: 'Браузер не смог сохранить таблицу. Ниже она текстом: скопируйте её в файл.',
      json: 'Браузер не смог сохранить данные. Ниже они текстом: скопируйте их в файл.',
    },
    notMade: 'Не удалось сделать это из графики. Попробуйте снова, когда она будет нарисована.',
    file: 'Файл текстом',
    whole: 'Весь материал в новейшем состоянии:',
  },
  cite: {
    open: 'Цитировать и поделиться',
    citation: 'Ссылка',
    formats: { text: 'Простой текст', bibtex: 'Формат BibTeX', csl: 'Формат CSL-JSON' },
    note: 'С адресом и днём, о котором идёт речь.',
    share: 'Поделиться',
    copyLink: 'Копировать адрес',
    link: 'Адрес',
    linkNote: 'Того, что вы видите, на день, о котором идёт речь.',
    print: 'Напечатать это',
  },
  changes: {
    since: (day: string, changes: string) => `После ${day} материал изменился: ${changes}.`,
    edited: (day: string) =>
      `Материал отредактирован ${day}; с тех пор как сделана ваша ссылка, ничего не исправлено и не добавлено.`,
    added: (kinds: string) => `добавлено позже: ${kinds}`,
    corrections: (corrections: number) =>
      count(corrections, { one: 'исправление', few: 'исправления', other: 'исправлений' }),
    kinds: {
      statement: (found: number) =>
        count(found, { one: 'заявление', few: 'заявления', other: 'заявлений' }),
      event: (found: number) => count(found, { one: 'событие', few: 'события', other: 'событий' }),
      venue: (found: number) =>
        count(found, { one: 'площадка', few: 'площадки', other: 'площадок' }),
      tie: (found: number) => count(found, { one: 'связь', few: 'связи', other: 'связей' }),
      version: (found: number) => count(found, { one: 'версия', few: 'версии', other: 'версий' }),
      report: (found: number) =>
        count(found, {
          one: 'сообщение об изменениях',
          few: 'сообщения об изменениях',
          other: 'сообщений об изменениях',
        }),
      point: (found: number) => count(found, { one: 'пункт', few: 'пункта', other: 'пунктов' }),
      actor: (found: number) =>
        count(found, {
          one: 'человек или организация',
          few: 'человека или организации',
          other: 'человек или организаций',
        }),
    },
  },
};
