// Finds what a reader asks for in a story: by names, other spellings, words said and texts; best first.
import type { SearchOptions } from 'minisearch';
import { evidenceOf, type SayPoints } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Certainty, Story } from '../../story/schema.ts';
import { cutExcerpt, type Excerpt, holdsAny } from './cutExcerpt.ts';
import { type Hit, listHits, nearly, type OtherSpellings, soundAlike } from './indexWords.ts';
import {
  type Entry,
  type EntryText,
  type FoundKind,
  type FoundRef,
  monthWord,
} from './listEntries.ts';
import { listWords } from './listWords.ts';

export interface SearchResult {
  readonly kind: FoundKind;
  readonly ref: FoundRef;
  readonly title: Excerpt;
  readonly when: string | undefined;
  readonly topic: Excerpt | undefined;
  readonly excerpt: (Excerpt & Pick<EntryText, 'of'>) | undefined;
  readonly certainty: Certainty | null;
}

export interface ResultGroup {
  readonly kind: FoundKind;
  /** How many there are; `results` may hold fewer. */
  readonly total: number;
  readonly results: readonly SearchResult[];
}

export interface SearchAnswer {
  /**
   * Nothing asked; no letter or number in it; nothing found; all words found, as words or their
   * beginnings; all found, some only nearly so; only some of the words found.
   */
  readonly outcome: 'empty' | 'wordless' | 'none' | 'all' | 'near' | 'some';
  /** Whether more was asked than is searched for. */
  readonly isCut: boolean;
  readonly total: number;
  /** The group with the best result first. */
  readonly groups: readonly ResultGroup[];
  /** Where nothing is found: what may be asked instead. */
  readonly suggestions: readonly string[];
}

/** Of what is asked, only so many characters are searched for. */
export const LONGEST_QUERY = 100;
export const PER_GROUP = 5;
export const PER_WHOLE_GROUP = 100;
const SUGGESTIONS = 4;
/** Shares of a word's letters that may differ: where it is found, and where another is suggested. */
const NEAR = 0.2;
const GUESSED = 0.4;

/** From the strictest reading of a question to the loosest; the first that finds anything holds. */
const READINGS: readonly (readonly ['all' | 'near' | 'some', SearchOptions])[] = [
  ['all', {}],
  ['near', nearly(NEAR)],
  ['some', { ...nearly(NEAR), combineWith: 'OR' }],
];

/** Gives an entry its title. */
type TitleOf = (entry: Entry) => string;

function resultOf({ entry, terms }: Hit, titleOf: TitleOf): SearchResult {
  const { kind, id: ref, when, certainty, texts } = entry;
  const told = texts.find(({ text }) => holdsAny(text, terms)) ?? texts[0];
  const excerpt = told && { ...cutExcerpt(told.text, terms), of: told.of };
  const title = cutExcerpt(titleOf(entry), terms);
  const topic = entry.topic === undefined ? undefined : cutExcerpt(entry.topic, terms);
  return { kind, ref, title, when, topic, excerpt, certainty };
}

function groupHits(
  hits: readonly Hit[],
  whole: FoundKind | null,
  titleOf: TitleOf,
): readonly ResultGroup[] {
  const kinds = [...new Set(hits.map(({ entry }) => entry.kind))];
  return kinds.map((kind) => {
    const found = hits.filter(({ entry }) => entry.kind === kind);
    const shown = found.slice(0, kind === whole ? PER_WHOLE_GROUP : PER_GROUP);
    return { kind, total: found.length, results: shown.map((hit) => resultOf(hit, titleOf)) };
  });
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** The word for a point in the story's titles, as `evidenceOf` has it without other words. */
const POINT = 'point';

/** How the interface says what a story names and dates in its own language. */
export interface Speech {
  readonly points: SayPoints;
  /** A day such as `2025-11-30` in words. */
  readonly day: (iso: string) => string;
  /** Of BCP 47. */
  readonly tag: string;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** "Nov" is as short as a month is written. */
const MONTH_FROM = 3;

/** The months whose name, alone or within a date, begins with a folded word in the interface's language. */
function listMonths(word: string, { day, tag }: Speech): readonly string[] {
  if (word.length < MONTH_FROM) return [];
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const named = MONTHS.filter((month) => {
    const first = `2025-${`${month}`.padStart(2, '0')}-01`;
    const names = listWords(`${alone.format(new Date(first))} ${day(first)}`);
    return names.some((one) => one.word.startsWith(word));
  });
  /** A word that is in every date, such as that for a year, is no month. */
  return named.length < MONTHS.length ? named.map(monthWord) : [];
}

/**
 * Words of a question with others that answer it as well: for those in Cyrillic names that sound like it,
 * for points and months in the words of the interface what stands in the story or its index.
 */
function listOthers(story: Story, asked: string, speech: Speech | undefined): OtherSpellings {
  const words = listWords(asked);
  const points = speech?.points;
  const sayPoint = points ? [[1], [1, 2]].map((some) => listWords(points(some))[0]?.word) : [];
  return new Map(
    words.flatMap(({ word, from, to }, at) => {
      const months = speech ? listMonths(word, speech) : [];
      const isCyrillic = CYRILLIC.test(asked.slice(from, to));
      if (!isCyrillic) return months.length > 0 ? [[word, months]] : [];
      const alike = soundAlike(story, word, at === words.length - 1);
      const point = sayPoint.includes(word) ? [POINT] : [];
      return [[word, [...alike, ...point, ...months]]];
    }),
  );
}

/** Names that look a little like what was asked; where there are none, topics that find something. */
function suggest(story: Story, query: string): readonly string[] {
  const named = listHits(story, query, {
    ...nearly(GUESSED),
    fields: ['name', 'alias'],
    combineWith: 'OR',
    filter: ({ id }) => /^(actor|venue):/.test(id),
  });
  const names =
    named.length > 0
      ? named.map(({ entry }) => entry.title)
      : story.topics
          .map((topic) => topic.name)
          .filter((name) => listHits(story, name, {}).length > 0);
  return names.slice(0, SUGGESTIONS);
}

/**
 * Searches a story; never throws, whatever is asked. `whole` names the kind of which all results are
 * wanted, up to a hundred; of the others come the best five. `speech` is that of the interface.
 */
export function searchStory(
  story: Story,
  asked: string,
  whole: FoundKind | null = null,
  speech?: Speech,
): SearchAnswer {
  const trimmed = asked.trim();
  const cut = trimmed.slice(0, LONGEST_QUERY);
  const words = [...new Set(listWords(cut).map(({ word }) => word))];
  const answer = { isCut: cut !== trimmed, total: 0, groups: [], suggestions: [] };
  if (words.length === 0) return { outcome: cut === '' ? 'empty' : 'wordless', ...answer };

  const query = words.join(' ');
  const others = listOthers(story, cut, speech);
  const titleOf: TitleOf = ({ kind, id, title }) =>
    (kind === 'point' && evidenceOf(story, id as MarkRef, speech?.points)?.title) || title;
  for (const [outcome, options] of READINGS) {
    const hits = listHits(story, query, options, others);
    if (hits.length > 0) {
      return { ...answer, outcome, total: hits.length, groups: groupHits(hits, whole, titleOf) };
    }
  }
  return { ...answer, outcome: 'none', suggestions: suggest(story, query) };
}
