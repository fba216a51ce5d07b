// Finds what a reader asks for in a story: by names, other spellings, words said and texts; best first.
import type { SearchOptions } from 'minisearch';
import { evidenceOf } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Certainty, Story } from '../../story/schema.ts';
import { cutExcerpt, type Excerpt, holdsAny } from './cutExcerpt.ts';
import { BOOST, type Hit, listHits, nearly } from './indexWords.ts';
import type { Entry, EntryText, FoundKind, FoundRef } from './listEntries.ts';
import { type DateAndPointWords, listOthers } from './listOthers.ts';
import { listWords } from './listWords.ts';

export interface SearchResult {
  readonly kind: FoundKind;
  readonly ref: FoundRef;
  readonly title: Excerpt;
  readonly when: string | undefined;
  readonly topic: Excerpt | undefined;
  readonly excerpt: (Excerpt & Pick<EntryText, 'of'>) | undefined;
  readonly certainty: Certainty | null;
  /** How verbatim words in the excerpt were passed on. */
  readonly wording: Entry['wording'];
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
const PER_WHOLE_GROUP = 100;
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

/** A word that tells enough to stand for all that is asked: more than one letter or digit, or a Chinese one. */
const TELLING = /..|\p{Script=Han}/u;

/** Where a day is asked for, what is of it comes before what holds its number. */
const DATED = { boost: { ...BOOST, date: 12 } };

/** Gives an entry its title. */
type TitleOf = (entry: Entry) => string;

function resultOf({ entry, terms }: Hit, titleOf: TitleOf): SearchResult {
  const { kind, id: ref, when, certainty, wording, texts } = entry;
  const told = texts.find(({ text }) => holdsAny(text, terms)) ?? texts[0];
  const excerpt = told && { ...cutExcerpt(told.text, terms), of: told.of };
  const title = cutExcerpt(titleOf(entry), terms);
  const topic = entry.topic === undefined ? undefined : cutExcerpt(entry.topic, terms);
  return { kind, ref, title, when, topic, excerpt, certainty, wording };
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
  speech?: DateAndPointWords,
): SearchAnswer {
  const trimmed = asked.trim();
  const cut = trimmed.slice(0, LONGEST_QUERY);
  const words = [...new Set(listWords(cut).map(({ word }) => word))];
  const answer = { isCut: cut !== trimmed, total: 0, groups: [], suggestions: [] };
  if (words.length === 0) return { outcome: cut === '' ? 'empty' : 'wordless', ...answer };

  const query = words.join(' ');
  const others = listOthers(story, cut, speech);
  const isDated = /\d{4}-\d/.test(cut) || /\bmonth\d/.test(`${[...others.values()]}`);
  const titleOf: TitleOf = ({ kind, id, title }) =>
    (kind === 'point' && evidenceOf(story, id as MarkRef, speech?.points)?.title) || title;
  for (const [outcome, options] of READINGS) {
    const read = outcome === 'some' ? words.filter((word) => TELLING.test(word)).join(' ') : query;
    const hits = listHits(story, read, isDated ? { ...options, ...DATED } : options, others);
    if (hits.length > 0) {
      return { ...answer, outcome, total: hits.length, groups: groupHits(hits, whole, titleOf) };
    }
  }
  return { ...answer, outcome: 'none', suggestions: suggest(story, query) };
}
