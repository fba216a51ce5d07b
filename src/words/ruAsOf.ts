// What the control of the as-of date says, in Russian.
import type { AsOfWords } from './enAsOf.ts';
import { createCount } from './plural.ts';

const count = createCount('ru');
const list = new Intl.ListFormat('ru');

export const RU_AS_OF: AsOfWords = {
  heading: 'По состоянию на',
  slider: 'День материала',
  date: 'Дата',
  back: 'На день назад',
  forward: 'На день вперёд',
  last: (day) => `Вернуться: ${day}`,
  outside: (first, last) => `Дни материала: ${first} – ${last}. Показан ближайший.`,
  knew: (day, rooms, said, versions, due) => {
    const known = list.format([
      count(rooms, { one: 'площадка', few: 'площадки', many: 'площадок', other: 'площадки' }),
      count(said, { one: 'заявление', few: 'заявления', many: 'заявлений', other: 'заявления' }),
      count(versions, {
        one: 'версия проекта',
        few: 'версии проекта',
        many: 'версий проекта',
        other: 'версии проекта',
      }),
    ]);
    const then = `; тогда ещё запланировано: ${list.format(due)}`;
    return `Известно по состоянию на ${day}: ${known}${due.length > 0 ? then : ''}.`;
  },
};
