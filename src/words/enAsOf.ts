// What the control of the as-of date says, in English.
import { createCount } from './plural.ts';

const count = createCount('en');
const list = new Intl.ListFormat('en');

export const EN_AS_OF = {
  heading: 'As known on',
  slider: 'Day of the story',
  date: 'Date',
  back: 'A day back',
  forward: 'A day forward',
  last: (day: string) => `Back to ${day}`,
  /** How many rooms, statements and versions were known on a day, and what was then only due. */
  knew: (day: string, rooms: number, said: number, versions: number, due: readonly string[]) => {
    const known = list.format([
      count(rooms, { one: 'room', other: 'rooms' }),
      count(said, { one: 'statement', other: 'statements' }),
      count(versions, { one: 'version of the draft', other: 'versions of the draft' }),
    ]);
    const then = `; ${list.format(due)} ${due.length === 1 ? 'was' : 'were'} then scheduled`;
    return `Known by ${day}: ${known}${due.length > 0 ? then : ''}.`;
  },
};

export type AsOfWords = typeof EN_AS_OF;
