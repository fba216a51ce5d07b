// What the control of the as-of date says, in Ukrainian.
import type { AsOfWords } from './enAsOf.ts';
import { createCount } from './plural.ts';

const count = createCount('uk');
const list = new Intl.ListFormat('uk');

export const UK_AS_OF: AsOfWords = {
  heading: 'Станом на',
  slider: 'День, станом на який показано матеріал',
  date: 'Дата',
  back: 'Раніше',
  forward: 'Пізніше',
  last: (day) => `Назад до ${day}`,
  outside: (first, last) => `Матеріал охоплює дні: ${first} – ${last}. Показано найближчий.`,
  rooms: (rooms) =>
    count(rooms, {
      one: 'майданчик',
      few: 'майданчики',
      many: 'майданчиків',
      other: 'майданчика',
    }),
  statements: (said) => count(said, { one: 'заява', few: 'заяви', many: 'заяв', other: 'заяви' }),
  versions: (versions) =>
    count(versions, {
      one: 'повідомлення про проєкт плану',
      few: 'повідомлення про проєкт плану',
      many: 'повідомлень про проєкт плану',
      other: 'повідомлення про проєкт плану',
    }),
  knew: (day, known, due) => {
    const then = `; тоді ще заплановано: ${list.format(due)}`;
    return `Відомо станом на ${day}: ${list.format(known)}${due.length > 0 ? then : ''}.`;
  },
};
