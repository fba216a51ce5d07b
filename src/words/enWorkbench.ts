// What the workbench says, in English: it comes with its code, when the reader is near.

import { EN_AS_OF } from './enAsOf.ts';
import { EN_TAKE_AWAY } from './enTakeAway.ts';
import { createCount } from './plural.ts';

const count = createCount('en');
const marks = (found: number) => count(found, { one: 'mark', other: 'marks' });

export const EN_WORKBENCH = {
  ...EN_TAKE_AWAY,
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
  found: (found: number, total: number) => `${found} of ${marks(total)} fit.`,
  allFit: (total: number) => `Everything fits: ${marks(total)}.`,
  nothing: 'Nothing fits all that is chosen.',
  nothingAnyway: 'No single part is the cause: let go of more than one.',
  letGo: (name: string) => `Let go of ${name}`,
  wouldFind: (found: number) => `${marks(found)} would fit`,
  inFocus: 'In focus:',
  putOut: 'Let go of it',
  showEverything: 'Show everything',
  results: 'What is found',
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
  dropped: (names: string) =>
    `The address asked for something this story does not have (${names}); it was left out.`,
  asOf: EN_AS_OF,
};

export type WorkbenchWords = typeof EN_WORKBENCH;
