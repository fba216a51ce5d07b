// Abbreviations of a story: which paragraph is the first to use each, and where in it.
import { type Inline, parseInline } from './inline.ts';
import { perStory } from './perStory.ts';
import type { Story } from './schema.ts';

export type Term = NonNullable<Story['glossary']>[number];

/** A paragraph's parts, with the abbreviations that the story uses there for the first time. */
export type Told =
  | Inline
  | { readonly kind: 'term'; readonly text: string; readonly words: string };

const WORD = /[\p{L}\p{N}]/u;

/** Where a term stands in a text as a word of its own; -1 where it does not. */
export function findTerm(text: string, term: string): number {
  let at = text.indexOf(term);
  while (at >= 0) {
    if (!WORD.test(text[at - 1] ?? '') && !WORD.test(text[at + term.length] ?? '')) return at;
    at = text.indexOf(term, at + 1);
  }
  return -1;
}

const textsIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(textsIn).join('\n')
    : '';
};

/** Terms that any value of the story, ids too, has as a word; its sources and the glossary do not count. */
export function selectUsedTerms(story: Story): ReadonlySet<string> {
  const texts = textsIn({ ...story, glossary: [], sources: [] });
  const terms = (story.glossary ?? []).map(({ term }) => term);
  return new Set(terms.filter((term) => findTerm(texts, term) >= 0));
}

const uses = (paragraph: string, term: string) =>
  parseInline(paragraph).some((part) => part.kind === 'text' && findTerm(part.text, term) >= 0);

/** The paragraph of intros and steps, in reading order, that first uses each term. */
const selectFirstUses = perStory((story): ReadonlyMap<Term, string> => {
  const paragraphs = story.sections.flatMap((section) => [
    ...(section.intro ?? []),
    ...section.steps.flatMap((step) => step.text),
  ]);
  const found = new Map<Term, string>();
  for (const entry of story.glossary ?? []) {
    const paragraph = paragraphs.find((one) => uses(one, entry.term));
    if (paragraph !== undefined) found.set(entry, paragraph);
  }
  return found;
});

/** Cuts out the first use of a term; parts before and after it stay as they are. */
function cutOut(parts: readonly Told[], { term, words }: Term): readonly Told[] {
  const index = parts.findIndex((part) => part.kind === 'text' && findTerm(part.text, term) >= 0);
  const text = parts[index]?.text ?? '';
  const at = findTerm(text, term);
  const cut: readonly Told[] = [
    { kind: 'text', text: text.slice(0, at) },
    { kind: 'term', text: term, words },
    { kind: 'text', text: text.slice(at + term.length) },
  ];
  return [...parts.slice(0, index), ...cut, ...parts.slice(index + 1)];
}

/** A paragraph as linked names, emphasis, plain words, and abbreviations not used before it. */
export function selectTold(story: Story, paragraph: string): readonly Told[] {
  let parts: readonly Told[] = parseInline(paragraph);
  for (const [entry, first] of selectFirstUses(story)) {
    if (first === paragraph) parts = cutOut(parts, entry);
  }
  return parts.filter((part) => part.text !== '');
}
