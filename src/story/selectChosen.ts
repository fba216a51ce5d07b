// What a choice finds: its marks, and how many each next choice would find.
import { CHOICE_PARTS, type Choice, type ChoicePart, chosenParts } from './choice.ts';
import { perStory } from './perStory.ts';
import type { Story } from './schema.ts';
import { type Faceted, storyFacets } from './storyFacets.ts';

export interface Chosen {
  readonly choice: Choice;
  /** Whether no part is chosen, so that everything is found. */
  readonly isOpen: boolean;
  /** How many marks and reports the story has. */
  readonly total: number;
  /** Marks and reports that fit every part, in the order of the file. */
  readonly found: readonly Faceted[];
  /** What charts light: what is found, and no more. */
  readonly lit: ReadonlySet<string>;
  /** For each part and value, how many would be found with that value and the other parts as they are. */
  readonly options: Readonly<Record<ChoicePart, ReadonlyMap<string, number>>>;
  /** Parts without which more would be found, and how much: of use where nothing is. */
  readonly release: ReadonlyMap<ChoicePart, number>;
}

const missing = ({ facets }: Faceted, choice: Choice, parts: readonly ChoicePart[]) =>
  parts.filter((part) => !facets[part].has(choice[part] ?? ''));

function answer(story: Story, choice: Choice): Chosen {
  const rows = storyFacets(story);
  const parts = chosenParts(choice);
  const found: Faceted[] = [];
  const release = new Map<ChoicePart, number>();
  const options = {
    side: new Map<string, number>(),
    actor: new Map<string, number>(),
    venue: new Map<string, number>(),
    topic: new Map<string, number>(),
    certainty: new Map<string, number>(),
    report: new Map<string, number>(),
  };
  const offer = (part: ChoicePart, row: Faceted) => {
    for (const value of row.facets[part]) {
      options[part].set(value, (options[part].get(value) ?? 0) + 1);
    }
  };
  for (const row of rows) {
    const [first, ...more] = missing(row, choice, parts);
    if (first === undefined) {
      found.push(row);
      for (const part of CHOICE_PARTS) offer(part, row);
    } else if (more.length === 0) {
      offer(first, row);
      release.set(first, (release.get(first) ?? 0) + 1);
    }
  }
  for (const [part, more] of release) release.set(part, more + found.length);
  return {
    choice,
    isOpen: parts.length === 0,
    total: rows.length,
    found,
    lit: new Set(found.map(({ ref }) => ref)),
    options,
    release,
  };
}

const answersOf = perStory(() => new Map<string, Chosen>());
/** Answers kept for each story: readers go back and forth between a few. */
const KEPT = 24;

/** What a choice finds in a story; the same object for the same question asked again soon. */
export function selectChosen(story: Story, choice: Choice): Chosen {
  const kept = answersOf(story);
  const key = CHOICE_PARTS.map((part) => choice[part] ?? '').join(' ');
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const chosen = answer(story, choice);
  kept.set(key, chosen);
  return chosen;
}
