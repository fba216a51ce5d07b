// What stands in the charts' drawings beside the story's words, and what describes them, in English.
import { countInEnglish as count, createList } from './plural.ts';

const list = createList(' and ');
const either = createList(' or ');
const NUMBERS = 'None One Two Three Four Five Six Seven Eight Nine Ten'.split(' ');

export const EN_DRAWN = {
  others: 'Others',
  undated: 'Date not established',
  due: (day: string) => `due ${day}`,
  knownTo: (day: string) => `${day}: known up to here`,
  noBorders: 'Coastlines only, no borders.',
  inOrder: 'Numbers show the order of the talks.',
  routes: 'Lines lead where some of the same people meet next.',
  /** `levels` are the story's words. */
  placesAt: (levels: readonly string[]) => `Places at ${either(levels)} level.`,
  place: 'Place',
  /** "points 6 and 26". */
  points: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'point' : 'points'} ${list(numbers)}`,
  /** The word that goes with so many. */
  unit: (value: number, unit: 'points' | 'components') => (value === 1 ? unit.slice(0, -1) : unit),
  /** Before words that the primary article prints of a point. */
  article: 'article:',
  noText: 'Its text is undisclosed.',
  touched: (points: string) => `${points} by content; the report gives no number`,
  byContent: 'Points by content; the reports give no number',
  /** Of the cover: the version with its count, or the same as part of a sentence. */
  cover: (_heading: string, points: string) => points,
  /** Where the version has another count. */
  onPage: (points: number) => `${count(points, 'point is', 'points are')} on this page`,
  inArticle: (named: number) =>
    `${NUMBERS[named] ?? named} ${named === 1 ? 'is' : 'are'} named in the article this page follows.`,
  /** What says in a sentence or two what a chart shows. */
  told: {
    lit: (marks: string) => ` Highlighted: ${marks}.`,
    roomsInTime: 'Rooms in order of time',
    peopleInThem: 'People and bodies at them',
    ofSide: (people: number, side: string) => `${side} ${people}`,
    besideRoom: 'not in the room',
    inRoom: (who: string, room: string, known: string) => `${who} in ${room} (${known})`,
    lines: (from: string, to: string, sides: string) =>
      `Lines through time from ${from} to ${to}, one for each person or body: ${sides || 'none'}.`,
    meetIn: 'Rooms on their lines',
    saidOnLines: 'Statements on their lines',
    knownOn: (day: string) => `Known up to ${day}.`,
    counted: (accounts: number, words: string) =>
      `How many points the plan has, by ${count(accounts, 'account')}: ${words}.`,
    hollow: 'as hollow squares',
    plain: 'as squares',
    unnumbered: 'the number of its points unknown',
    squares: (points: number): string =>
      points === 1 ? 'as a numbered square' : 'as numbered squares',
    inTopics: (topics: number) => ` in ${count(topics, 'topic')}`,
    below: (draft: string) => ` Below it ${draft}`,
    beside: (reports: number, left: number) =>
      ` ${count(reports, 'report')} of change below them${left > 0 ? `, ${left} of them not drawn for lack of space` : ''}.`,
    byTopic: 'What each side said, by topic.',
    noTopic: 'No topic is chosen.',
    noneOf: (statements: number) => `Of ${statements} on the record none is shown.`,
    none: 'Nothing is on the record.',
    partOf: (statements: number, all: number) => `${statements} of ${all}`,
    wordsOf: (names: readonly string[]) => `words of ${list(names)}`,
  },
};

export type DrawnWords = typeof EN_DRAWN;
