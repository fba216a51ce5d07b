// What is said where a chart is taken away, cited or has changed, in Russian.
import type { EN_TAKE_AWAY } from './enTakeAway.ts';
import { createCount } from './plural.ts';

const count = createCount('ru');

export const RU_TAKE_AWAY: typeof EN_TAKE_AWAY = {
  takeAway: {
    download: 'Скачать',
    narrowedTo: (names: string) => `Сужено до: ${names}`,
    credit: (title, sources, publishers) =>
      sources === 0
        ? title
        : `${title}, по ${count(sources, { one: 'опубликованному источнику', other: 'опубликованным источникам' })}: ${publishers}`,
    andOthers: 'и другие',
    failed: {
      svg: 'Браузер не смог сохранить изображение. Ниже оно приведено как текст: скопируйте его в файл.',
      png: 'Браузер не смог сделать PNG. Ниже изображение приведено как SVG: скопируйте его в файл.',
      csv: 'Браузер не смог сохранить таблицу. Ниже она приведена как текст: скопируйте её в файл.',
      json: 'Браузер не смог сохранить данные. Ниже они приведены как текст: скопируйте их в файл.',
    },
    notMade: 'Не удалось создать файл из схемы. Попробуйте снова, когда она будет нарисована.',
    file: 'Содержимое файла',
    whole: 'Весь материал в новейшем состоянии:',
  },
  cite: {
    open: 'Цитировать и поделиться',
    citation: 'Библиографическая ссылка',
    formats: { text: 'Простой текст', bibtex: 'Формат BibTeX', csl: 'Формат CSL-JSON' },
    note: 'С адресом и датой, по состоянию на которую приведены данные.',
    share: 'Поделиться',
    copyLink: 'Копировать ссылку',
    link: 'Ссылка',
    linkNote: 'На то, что вы видите, по состоянию на выбранный день.',
    print: 'Напечатать этот вид',
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
