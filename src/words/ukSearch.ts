// What the reader's search says, in Ukrainian.
import type { SearchWords } from './enSearch.ts';
import { createCount } from './plural.ts';

const count = createCount('uk');

export const UK_SEARCH: SearchWords = {
  label: 'Пошук у цьому матеріалі',
  hint: (points, reports) =>
    `Люди, майданчики, сказане, ${points ? 'пункти першого проєкту плану, ' : ''}${reports ? 'повідомлення про зміни, ' : ''}відкриті питання, події, джерела й дні. Діакритичні знаки й великі літери не мають значення.`,
  keys: 'Стрілками можна переходити між результатами, Enter відкриває результат, Escape очищає поле.',
  clear: 'Очистити',
  found: (results) =>
    `${count(results, { one: 'результат', few: 'результати', many: 'результатів', other: 'результату' })}.`,
  near: 'Саме такого написання немає; показано близькі.',
  some: 'Усіх цих слів разом немає ніде; показано те, де є деякі з них.',
  none: 'У цьому матеріалі немає таких слів.',
  later: (day, results) =>
    `Станом на ${day} цих слів немає ніде; пізніше з ними з’явилося: ${count(results, { one: 'результат', few: 'результати', many: 'результатів', other: 'результату' })}.`,
  wordless: 'Немає жодної літери чи цифри, яку можна шукати.',
  cut: (characters) =>
    `Шукали лише за ${count(characters, { one: 'першим символом', other: 'першими символами' })}.`,
  instead: 'Шукати натомість',
  sources: 'Джерела',
  questions: 'Відкриті питання',
  alias: 'Пишуть також',
  best: (results) => `Показано ${results} найкращих.`,
};
