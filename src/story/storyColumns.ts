// The columns of the whole story's tables, one list a kind of fact.
import { type Column, columns, DATE_COLUMNS, EVIDENCE_COLUMNS } from './table.ts';

export const STORY_TABLE_IDS = [
  'actors',
  'ties',
  'events',
  'statements',
  'points',
  'reports',
  'sources',
] as const;

export type StoryTableId = (typeof STORY_TABLE_IDS)[number];

export const STATEMENT_COLUMNS = columns(
  ['speaker', 'Speaker'],
  ['side', 'Side'],
  ['topic', 'Topic'],
  ['quote', 'Words, verbatim'],
  ['gist', 'What was said, in our words'],
  ['wording', 'Wording'],
  ['channel', 'Channel'],
);

export const POINT_COLUMNS = columns(
  ['number', 'Number'],
  ['topic', 'Topic'],
  ['summary', 'Summary'],
  ['printed', 'As the primary article puts it, verbatim'],
);

export const storyColumns = (): Readonly<Record<StoryTableId, readonly Column[]>> => {
  const ID = columns(['id', 'Id']);
  const REPORT_COLUMNS = columns(
    ['by', 'Reported by'],
    ['claim', 'What is reported'],
    ['points', 'Points touched, by content'],
  );
  return {
    actors: [
      ...ID,
      ...columns(
        ['name', 'Name'],
        ['other_spellings', 'Other spellings'],
        ['kind', 'Kind'],
        ['side', 'Side'],
        ['role', 'Role'],
        ['former', 'Former'],
      ),
      ...EVIDENCE_COLUMNS,
    ],
    ties: [
      ...ID,
      ...columns(['from', 'From'], ['kind', 'Kind'], ['to', 'To'], ['words', 'In words']),
      ...DATE_COLUMNS,
      ...EVIDENCE_COLUMNS,
    ],
    events: [
      ...ID,
      ...DATE_COLUMNS,
      ...columns(['title', 'Event'], ['detail', 'Detail'], ['place', 'Place'], ['who', 'Who']),
      ...EVIDENCE_COLUMNS,
    ],
    statements: [
      ...ID,
      ...DATE_COLUMNS,
      ...STATEMENT_COLUMNS,
      ...columns(['outlets', 'Outlets']),
      ...EVIDENCE_COLUMNS,
    ],
    points: [...ID, ...POINT_COLUMNS, ...EVIDENCE_COLUMNS],
    reports: [
      ...ID,
      ...DATE_COLUMNS,
      ...REPORT_COLUMNS,
      ...columns(['kind', 'Kind']),
      ...EVIDENCE_COLUMNS,
    ],
    sources: [
      ...ID,
      ...columns(
        ['publisher', 'Publisher'],
        ['title', 'Title'],
        ['url', 'Address'],
        ['date', 'Date'],
        ['origin', 'Who did the reporting'],
        ['title_language', 'Language of the title'],
        ['title_basis', 'Title from'],
        ['date_basis', 'Date from'],
        ['note', 'Note'],
        ['rests', 'Facts that rest on it'],
      ),
    ],
  };
};
