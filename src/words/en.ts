// What charts and reading say, in English. What only an embed or the page says is in enEmbed.ts, enPage.ts.
import { EN_DRAWN } from './enDrawn.ts';
import { countInEnglish as count } from './plural.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** By hand, as it is wanted at once: a browser's own formatter takes a slow phone a tenth of a second. */
function day(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

export const EN = {
  tag: 'en' as const,
  /** "1 December 2025" for `2025-12-01`. */
  day,
  /** "Nov" for the eleventh, as short dates have it. */
  months: MONTHS.map((month) => month.slice(0, 3)),
  language: {
    choose: 'Interface language',
    ofStory: (language: string) => `The story’s text is in ${language}.`,
  },
  certainties: {
    confirmed: {
      label: 'Confirmed',
      meaning: 'on the record or reported, in two or more independent outlets',
    },
    reported: {
      label: 'Reported',
      meaning: 'only one outlet says so, even if it quotes a named speaker',
    },
    scheduled: { label: 'Scheduled', meaning: 'announced, not yet happened on the as-of date' },
    disputed: { label: 'Disputed', meaning: 'published accounts conflict' },
    undisclosed: { label: 'Undisclosed', meaning: 'known to exist, content not public' },
  },
  wordings: {
    exact: 'Verbatim.',
    'near-exact': 'Near-verbatim: spoken words, which outlets may print with small differences.',
    translation: 'In translation; other outlets may word it otherwise.',
    paraphrase: 'Paraphrased in the source; no verbatim words.',
  },
  wordingLabels: {
    'near-exact': 'near-exact',
    translation: 'translation',
    paraphrase: 'paraphrased',
  },
  ties: {
    attends: 'in',
    hosts: 'hosts',
    leads: 'leads',
    'speaks-for': 'speaks for',
    'acts-for': 'acts for',
    'objects-to': 'objects to',
    meets: 'meets',
  },
  charts: {
    ...EN_DRAWN,
    titles: {
      network: 'People and rooms',
      timeline: 'Who met where, and when',
      plan: 'The points of the plan',
      map: 'Where the rooms are',
      statements: 'What each side has said',
    },
    statementsByTopic: 'Statements by topic and side',
    nothing: 'Nothing to show here',
    noneOnTopic: 'No statement under this topic',
    leftOut: (statements: number) => `On the record: ${statements}; none shown here`,
    elsewhere: 'In none of these rooms',
    notDrawn: (people: number) => `${people} in none of these rooms, not drawn here`,
    /** "8 confirmed": so many marks under the label of a certainty. */
    soMany: (marks: number, label: string) => `${marks} ${label}`,
    noRoom: 'No room is known',
    moreNotDrawn: (marks: number) => `${marks} more not drawn here`,
    topics: 'Topics',
    topic: (name: string, statements: number) => `${name}, ${count(statements, 'statement')}`,
    allTopics: 'All topics',
    chooseTopic: 'Choose a topic to read what was said on it.',
    more: (statements: number) => `${statements} more`,
    fewer: 'Show fewer',
    from: (side: string) => `from ${side}`,
    howDoWeKnow: 'How do we know',
    whatWasSaid: (speaker: string, when: string) => `what ${speaker} said, ${when}`,
    lists: {
      events: 'Events',
      rooms: 'Rooms',
      people: 'People',
      statements: 'Statements',
      ties: 'Ties',
      places: 'Places in the order of the talks',
      reports: 'Reports of change',
      counts: 'Counts of the plan',
    },
  },
  reading: {
    asKnownOn: 'As known on',
    contents: 'Contents',
    steps: 'Steps',
    previous: 'Previous',
    next: 'Next',
    step: (at: number, of: number) => `Step ${at} of ${of}`,
    picture: 'Picture:',
    /** "paragraph 2", "paragraphs 2 and 3", "paragraphs 1, 2 and 4". */
    paragraphs: (numbers: readonly number[]) => {
      const before = numbers.slice(0, -1).join(', ');
      const last = numbers.at(-1) ?? '';
      return before === '' ? `paragraph ${last}` : `paragraphs ${before} and ${last}`;
    },
    statements: (statements: number) => count(statements, 'statement'),
    noStatement: (_name: string) => `As of the day shown, this page holds no statement by them.`,
    rooms: 'Rooms',
    ties: 'Ties',
    closePanel: 'Close panel',
    closeNote: 'Close note',
    howDoWeKnow: (what: string) => `How do we know: ${what}`,
    whoSaysSo: 'Who says so',
    whatChanged: 'What reports say changed',
    byContent: 'Matched by content; the reports give no point numbers.',
    noReport: 'No report seen says whether it changed.',
  },
  key: {
    word: 'Key',
    title: 'How well each thing is known',
    note: 'Colour and shape show the side. A line into a room’s box: in that room, or due there. One that stops short: met people from it, not in the room. Select any mark to see who says so.',
  },
};
