// What the reader's search says, in English.
import { createCount } from './plural.ts';

const count = createCount('en');

export const EN_SEARCH = {
  label: 'Search this story',
  hint: (points: boolean, reports: boolean) =>
    `People, rooms, what was said, ${points ? 'points of the first draft, ' : ''}${reports ? 'reports of change, ' : ''}open questions, events, sources and days. Accents and capitals make no difference.`,
  keys: 'Arrows lead through what is found, Enter goes there, Escape clears.',
  clear: 'Clear',
  found: (results: number) => `${count(results, { one: 'result', other: 'results' })}.`,
  near: 'Nothing is spelled just so; this is spelled nearly so.',
  some: 'Nothing holds all of these words; this holds some of them.',
  none: 'Nothing in this story has these words.',
  later: (day: string, results: number) =>
    `Nothing known by ${day} has these words; of what became known later, ${count(results, { one: 'result has', other: 'results have' })} them.`,
  wordless: 'There is no letter or number to search for.',
  cut: (characters: number) =>
    `Only the first ${count(characters, { one: 'character was', other: 'characters were' })} searched for.`,
  instead: 'Search instead for',
  sources: 'Sources',
  questions: 'Open questions',
  alias: 'Also spelled',
  best: (results: number) => `The best ${results} are shown.`,
};

export type SearchWords = typeof EN_SEARCH;
