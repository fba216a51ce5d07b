// What the workbench says, in English: it comes with its code, when the reader is near.
import { EN_AS_OF } from './enAsOf.ts';
import { EN_SEARCH } from './enSearch.ts';
import { EN_TAKE_AWAY } from './enTakeAway.ts';
import { countInEnglish as count } from './plural.ts';

const marks = (found: number) => count(found, 'mark');

export const EN_WORKBENCH = {
  chosenParts: (parts: number) => (parts === 0 ? 'Narrow by' : `Narrow by (${parts} chosen)`),
  parts: {
    side: 'Side',
    actor: 'Person or body',
    venue: 'Room',
    topic: 'Topic',
    certainty: 'Certainty',
    report: 'Report of change',
  },
  all: {
    side: 'All sides',
    actor: 'Everybody',
    venue: 'All rooms',
    topic: 'All topics',
    certainty: 'Any certainty',
    report: 'All reports',
  },
  everything: (total: number, day: string) =>
    `Nothing is chosen: everything known on ${day} is shown, ${marks(total)} in all.`,
  found: (found: number, total: number) =>
    `${found} of ${marks(total)} ${found === 1 ? 'matches' : 'match'}.`,
  allFit: (total: number) => `Everything matches: ${marks(total)}.`,
  nothing: 'Nothing matches everything you chose.',
  nothingAnyway: 'No single choice is the cause: remove more than one.',
  letGo: (name: string) => `Remove ${name}`,
  wouldFind: (found: number) => `${marks(found)} would match`,
  inFocus: 'In focus:',
  putOut: 'Clear focus',
  notYet: (day: string) => `What is in focus was not known by ${day}.`,
  showEverything: 'Show everything',
  tiesDrawn: 'Ties between two people or bodies are drawn when one of them is chosen.',
  countKnown: (certainty: string) => `its count: ${certainty}`,
  results: 'Results',
  kinds: {
    statement: 'Statements',
    event: 'Events',
    actor: 'People and bodies',
    venue: 'Rooms',
    tie: 'Ties',
    point: 'Points of the first draft',
    version: 'Versions and counts',
    report: 'Reports of change',
  },
  showAll: (rows: number) => `Show all ${rows}`,
  showFewer: 'Show fewer',
  scenes: {
    of: 'What the plan shows',
    topics: 'Points',
    revised: 'Drafts',
    counts: 'Counts',
  },
  compare: {
    title: 'Compare',
    intro:
      'Two sides, or two people or bodies: the rooms that both are tied to, and what both said on the same topics. Of the choices above only the date applies.',
    first: 'One',
    second: 'The other',
    nobody: 'Choose',
    sides: 'Sides',
    none: 'Choose two to see them side by side.',
    one: (name: string) => `Choose another to compare with ${name}.`,
    unnamed: (name: string, day: string) => `The sources known on ${day} do not name ${name} yet.`,
    rooms: 'Rooms in common',
    noMeeting:
      'Sharing a room does not mean they met: what is known about each is given under their name.',
    noRoom: (day: string) => `The sources known on ${day} put them in no room together.`,
    topics: 'Topics on which both spoke',
    noTopic: (day: string) => `The sources known on ${day} quote both on no common topic.`,
    alone: (name: string) => `Only ${name}`,
  },
  sources: {
    title: 'Sources of these results',
    order: 'Sort by',
    publisher: 'Publisher',
    date: 'Day',
    all: {
      publisher: (publishers: number) => `Show all ${count(publishers, 'publisher')}`,
      date: (days: number) => `Show all ${count(days, 'day')}`,
    },
    single: 'Citing one outlet’s reporting only',
    noSingle: 'No result cites one outlet’s reporting only.',
    none: 'No sources: no results.',
    conflicts: 'Conflicting accounts',
    conflictsIntro:
      'Where published accounts differ, each with its sources. Of the choices above only the date applies.',
    noConflict: 'No accounts are set side by side here.',
    marks,
  },
  /** Parts of an address that no list chooses. */
  asked: {
    step: 'Step',
    lang: 'Language',
    lit: 'Mark',
    scene: 'Picture of the plan',
    asOf: 'Day',
    compare: 'Comparison',
  },
  dropped: (names: string) =>
    `This link asks for something this story does not have (${names}). It was left out, or the nearest day is shown.`,
  ...EN_TAKE_AWAY,
  asOf: EN_AS_OF,
  search: EN_SEARCH,
};

export type WorkbenchWords = typeof EN_WORKBENCH;
