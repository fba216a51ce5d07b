// The index of all words of a story, and what of it answers a question.
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { perStory } from '../../story/perStory.ts';
import type { Story } from '../../story/schema.ts';
import { type Entry, listEntries } from './listEntries.ts';
import { listWords } from './listWords.ts';
import { soundOf, soundsOf } from './soundsOf.ts';

export interface WordIndex {
  readonly words: MiniSearch<Entry>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Words of the names of people and places, folded, by how they sound. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Words of a question, folded, each with those of the story that answer it as well. */
export type OtherSpellings = ReadonlyMap<string, readonly string[]>;

/** An entry that answers, and the words of it, folded, that do so. */
export interface Hit {
  readonly entry: Entry;
  readonly terms: ReadonlySet<string>;
}

/** From this length on a word may differ by a letter or two; numbers never may. */
const FUZZY_FROM = 5;
const MOST_EDITS = 3;
/** Short words stand for what begins with them only where they are the last, still being typed. */
export const PREFIX_FROM = 3;
/** How much a word counts where it stands. */
export const BOOST = { name: 4, alias: 3, text: 1.5, date: 1.5 };
/** What the story says of a thing comes before the headline of a page that says it too. */
const SOURCE_WEIGHT = 0.4;

/** Shorter words are heard as no name; from this length of its sound on one may be its beginning. */
const HEARD_FROM = 3;
const SOUND_FROM = 4;

function listNames(entries: readonly Entry[]): WordIndex['names'] {
  const names = new Map<string, Set<string>>();
  for (const { kind, name, alias } of entries) {
    if (kind !== 'actor' && kind !== 'venue') continue;
    for (const { word } of listWords(`${name} · ${alias}`)) {
      for (const sound of soundsOf(word)) {
        names.set(sound, (names.get(sound) ?? new Set()).add(word));
      }
    }
  }
  return names;
}

/** The index of a story. */
export const indexWords = perStory((story): WordIndex => {
  const words = new MiniSearch<Entry>({
    fields: ['name', 'alias', 'text', 'about', 'date'],
    tokenize: (text) => listWords(text).map(({ word }) => word),
    processTerm: (word) => word,
    searchOptions: {
      boost: BOOST,
      combineWith: 'AND',
      prefix: (word, at, all) => word.length >= PREFIX_FROM || at === all.length - 1,
      maxFuzzy: MOST_EDITS,
      boostDocument: (id: string) => (id.startsWith('source:') ? SOURCE_WEIGHT : 1),
    },
  });
  const all = listEntries(story);
  words.addAll(all);
  const entries = new Map(all.map((entry) => [entry.id, entry]));
  return { words, entries, names: listNames(all) };
});

/** Lets words differ by such a share of their letters. */
export const nearly = (share: number): SearchOptions => ({
  fuzzy: (word) => word.length >= FUZZY_FROM && !/\p{N}/u.test(word) && share,
});

/** Words of names that sound like a folded word, or begin so where the word is still being typed. */
export function soundAlike(story: Story, word: string, isLast: boolean): readonly string[] {
  const { names } = indexWords(story);
  const heard = soundOf(word);
  if (word.length < HEARD_FROM) return [];
  /** A vowel may be any other: "армия" begins no "Yermak". */
  const isBegun = isLast && heard.length >= SOUND_FROM && !heard.endsWith('a');
  return [...names].flatMap(([sound, words]) =>
    sound === heard || (isBegun && sound.startsWith(heard)) ? [...words] : [],
  );
}

/** A question as the index takes it, each word with its other spellings. */
function queryOf(query: string, options: SearchOptions, others: OtherSpellings): Query {
  if (others.size === 0) return query;
  const words = query.split(' ');
  return {
    combineWith: options.combineWith ?? 'AND',
    queries: words.map((word, at) => ({
      combineWith: 'OR',
      prefix: word.length >= PREFIX_FROM || at === words.length - 1,
      queries: [word, { queries: [...(others.get(word) ?? [])], prefix: false, fuzzy: false }],
    })),
  };
}

/** What answers a question, best first. */
export function listHits(
  story: Story,
  query: string,
  options: SearchOptions,
  others: OtherSpellings = new Map(),
): readonly Hit[] {
  const { words, entries } = indexWords(story);
  return words.search(queryOf(query, options, others), options).flatMap(({ id, match }) => {
    const entry = entries.get(id);
    const terms = new Set(Object.keys(match));
    /** The title of a point has it in the words of the question. */
    for (const [word, spelled] of others) {
      if (spelled.some((one) => terms.has(one))) terms.add(word);
    }
    return entry ? [{ entry, terms }] : [];
  });
}
