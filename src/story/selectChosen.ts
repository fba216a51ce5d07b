// What a choice finds: its marks, what to light for them, and how many each next choice would find.
import { CHOICE_PARTS, type Choice, type ChoicePart, chosenParts } from './choice.ts';
import { endRef } from './emphasis.ts';
import type { EvidenceRef } from './evidence.ts';
import { indexStory } from './indexStory.ts';
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
  /** What charts light: what is found, and the people and rooms that carry a found tie or statement. */
  readonly lit: ReadonlySet<string>;
  /** For each part and value, how many would be found with that value and the other parts as they are. */
  readonly options: Readonly<Record<ChoicePart, ReadonlyMap<string, number>>>;
  /** Parts without which more would be found, and how much: of use where nothing is. */
  readonly release: ReadonlyMap<ChoicePart, number>;
}

const missing = ({ facets }: Faceted, choice: Choice, parts: readonly ChoicePart[]) =>
  parts.filter((part) => !facets[part].has(choice[part] ?? ''));

const idOf = (ref: EvidenceRef) => ref.slice(ref.indexOf(':') + 1);

/**
 * The refs found, and people and rooms that carry them and fit the choice but for certainty; both
 * ends of a tie where one of them is the actor chosen.
 */
function litBy(story: Story, found: readonly Faceted[], choice: Choice): ReadonlySet<string> {
  const index = indexStory(story);
  const parts = chosenParts(choice).filter((part) => part !== 'certainty');
  const lit = new Set<string>();
  const carriers = new Set<string>();
  for (const { ref, kind } of found) {
    lit.add(ref);
    const tie = kind === 'tie' ? index.tie.get(idOf(ref)) : undefined;
    const said = kind === 'statement' ? index.statement.get(idOf(ref)) : undefined;
    if (tie) carriers.add(tie.from).add(tie.to);
    if (tie && choice.actor !== null) lit.add(endRef(story, tie.from)).add(endRef(story, tie.to));
    if (said) carriers.add(said.speaker);
  }
  for (const row of storyFacets(story)) {
    const canCarry = row.kind === 'actor' || row.kind === 'venue';
    if (canCarry && carriers.has(idOf(row.ref)) && missing(row, choice, parts).length === 0) {
      lit.add(row.ref);
    }
  }
  return lit;
}

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
    lit: litBy(story, found, choice),
    options,
    release,
  };
}

const answers = new WeakMap<Story, Map<string, Chosen>>();
/** Answers kept for each story: readers go back and forth between a few. */
const KEPT = 24;

/** What a choice finds in a story; the same object for the same question asked again soon. */
export function selectChosen(story: Story, choice: Choice): Chosen {
  const kept = answers.get(story) ?? new Map<string, Chosen>();
  answers.set(story, kept);
  const key = CHOICE_PARTS.map((part) => choice[part] ?? '').join(' ');
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const chosen = answer(story, choice);
  kept.set(key, chosen);
  return chosen;
}
