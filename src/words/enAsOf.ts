// What the control of the as-of date says, in English.
import { countInEnglish as count, createList } from './plural.ts';

/** By hand, as a browser's own list takes a slow phone a frame or two to begin. */
const list = createList(' and ');

export const EN_AS_OF = {
  heading: 'As known on',
  slider: 'Day of the story',
  date: 'Date',
  back: 'Earlier',
  forward: 'Later',
  last: (day: string) => `Back to ${day}`,
  outside: (first: string, last: string) =>
    `The story has the days from ${first} to ${last}: the nearest is shown.`,
  rooms: (rooms: number) => count(rooms, 'room'),
  statements: (said: number) => count(said, 'statement'),
  versions: (versions: number) => count(versions, 'account of the draft', 'accounts of the draft'),
  /** How much was known on a day of what the story has, and what was then only due. */
  knew: (day: string, known: readonly string[], due: readonly string[]) => {
    const then = `; ${list(due)} ${due.length === 1 ? 'was' : 'were'} then scheduled`;
    return `Known by ${day}: ${list(known)}${due.length > 0 ? then : ''}.`;
  },
};

export type AsOfWords = typeof EN_AS_OF;
