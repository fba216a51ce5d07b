// What the reader's search says, in English.
import { countInEnglish as count } from './plural.ts';

export const EN_SEARCH = {
  label: 'Search this story',
  hint: (points: boolean, reports: boolean) =>
    `People, rooms, what was said, ${points ? 'points of the first draft, ' : ''}${reports ? 'reports of change, ' : ''}open questions, events, sources and days. Accents and capitals make no difference.`,
  keys: 'Arrow keys move through the results, Enter opens one, Escape clears.',
  clear: 'Clear',
  found: (results: number) => `${count(results, 'result')}.`,
  near: 'No exact match; similar spellings are shown.',
  some: 'No result has all of these words; those with some of them are shown.',
  none: 'Nothing in this story has these words.',
  later: (day: string, results: number) =>
    `Nothing known by ${day} has these words; ${count(results, 'result')} became known later.`,
  wordless: 'There is no letter or number to search for.',
  cut: (characters: number) =>
    `Only the first ${count(characters, 'character was', 'characters were')} searched for.`,
  instead: 'Search instead for',
  sources: 'Sources',
  questions: 'Open questions',
  alias: 'Also spelled',
  best: (results: number) => `The best ${results} are shown.`,
};

export type SearchWords = typeof EN_SEARCH;
