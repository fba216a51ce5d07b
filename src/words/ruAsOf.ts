// What the control of the as-of date says, in Russian.
import type { AsOfWords } from './enAsOf.ts';
import { createCount } from './plural.ts';

const count = createCount('ru');
const list = new Intl.ListFormat('ru');

export const RU_AS_OF: AsOfWords = {
  heading: 'По состоянию на',
  slider: 'День, по состоянию на который показан материал',
  date: 'Дата',
  back: 'Раньше',
  forward: 'Позже',
  last: (day) => `Назад к ${day}`,
  outside: (first, last) => `Материал охватывает дни: ${first} – ${last}. Показан ближайший.`,
  rooms: (rooms) =>
    count(rooms, { one: 'площадка', few: 'площадки', many: 'площадок', other: 'площадки' }),
  statements: (said) =>
    count(said, { one: 'заявление', few: 'заявления', many: 'заявлений', other: 'заявления' }),
  versions: (versions) =>
    count(versions, {
      one: 'сообщение о проекте плана',
      few: 'сообщения о проекте плана',
      many: 'сообщений о проекте плана',
      other: 'сообщения о проекте плана',
    }),
  knew: (day, known, due) => {
    const then = `; тогда ещё запланировано: ${list.format(due)}`;
    return `Известно по состоянию на ${day}: ${list.format(known)}${due.length > 0 ? then : ''}.`;
  },
};
