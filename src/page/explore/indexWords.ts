// The index of all words of a story, and what of it answers a question.
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Story } from '../../story/schema.ts';
import { type Entry, listEntries } from './listEntries.ts';
import { listWords } from './listWords.ts';

export interface WordIndex {
  readonly words: MiniSearch<Entry>;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** An entry that answers, and the words of it, folded, that do so. */
export interface Hit {
  readonly entry: Entry;
  readonly terms: ReadonlySet<string>;
}

/** From this length on a word may differ by a letter or two; numbers never may. */
const FUZZY_FROM = 5;
const MOST_EDITS = 3;
/** Short words stand for what begins with them only where they are the last, still being typed. */
const PREFIX_FROM = 3;
/** What the story says of a thing comes before the headline of a page that says it too. */
const SOURCE_WEIGHT = 0.4;

const indexes = new WeakMap<Story, WordIndex>();

/** The index of a story, made at first need; the same object for the same story. */
export function indexWords(story: Story): WordIndex {
  const known = indexes.get(story);
  if (known) return known;
  const words = new MiniSearch<Entry>({
    fields: ['name', 'alias', 'text', 'about'],
    tokenize: (text) => listWords(text).map(({ word }) => word),
    processTerm: (word) => word,
    searchOptions: {
      boost: { name: 4, alias: 3, text: 1.5 },
      combineWith: 'AND',
      prefix: (word, at, all) => word.length >= PREFIX_FROM || at === all.length - 1,
      maxFuzzy: MOST_EDITS,
      boostDocument: (id: string) => (id.startsWith('source:') ? SOURCE_WEIGHT : 1),
    },
  });
  const all = listEntries(story);
  words.addAll(all);
  const index = { words, entries: new Map(all.map((entry) => [entry.id, entry])) };
  indexes.set(story, index);
  return index;
}

/** Lets words differ by such a share of their letters. */
export const nearly = (share: number): SearchOptions => ({
  fuzzy: (word) => word.length >= FUZZY_FROM && !/\p{N}/u.test(word) && share,
});

/** What answers a question, best first. */
export function listHits(story: Story, query: string, options: SearchOptions): readonly Hit[] {
  const { words, entries } = indexWords(story);
  return words.search(query, options).flatMap(({ id, match }) => {
    const entry = entries.get(id);
    return entry ? { entry, terms: new Set(Object.keys(match)) } : [];
  });
}
