// What the reader's search says, in Russian.
import type { SearchWords } from './enSearch.ts';
import { createCount } from './plural.ts';

const count = createCount('ru');

export const RU_SEARCH: SearchWords = {
  label: 'Поиск по этому материалу',
  hint: (points, reports) =>
    `Люди, площадки, сказанное, ${points ? 'пункты первого проекта плана, ' : ''}${reports ? 'сообщения об изменениях, ' : ''}открытые вопросы, события, источники и дни. Диакритические знаки и заглавные буквы не имеют значения.`,
  keys: 'Стрелками можно переходить между результатами, Enter открывает результат, Escape очищает поле.',
  clear: 'Очистить',
  found: (results) =>
    `${count(results, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' })}.`,
  near: 'Точно такого написания нет; показаны близкие.',
  some: 'Всех этих слов вместе нет нигде; показано то, где есть некоторые из них.',
  none: 'В этом материале нет таких слов.',
  later: (day, results) =>
    `По состоянию на ${day} этих слов нет нигде; позже с ними появилось: ${count(results, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' })}.`,
  wordless: 'Нет ни одной буквы или цифры, которую можно искать.',
  cut: (characters) =>
    `Искали только по ${count(characters, { one: 'первому символу', other: 'первым символам' })}.`,
  instead: 'Искать вместо этого',
  sources: 'Источники',
  questions: 'Открытые вопросы',
  alias: 'Пишут также',
  best: (results) => `Показаны ${results} лучших.`,
};
