// What a reader has chosen in the workbench: at most one value for each part, `null` where it is open.
import { indexStory } from './indexStory.ts';
import { CERTAINTIES } from './kinds.ts';
import type { Story } from './schema.ts';

export const CHOICE_PARTS = ['side', 'actor', 'venue', 'topic', 'certainty', 'report'] as const;

export type ChoicePart = (typeof CHOICE_PARTS)[number];
export type Choice = Readonly<Record<ChoicePart, string | null>>;

export const NO_CHOICE: Choice = {
  side: null,
  actor: null,
  venue: null,
  topic: null,
  certainty: null,
  report: null,
};

/** The parts that are chosen, in the order of the bar. */
export const chosenParts = (choice: Choice): readonly ChoicePart[] =>
  CHOICE_PARTS.filter((part) => choice[part] !== null);

/** Whether a part of a choice can have this value in this story. */
export function isChoosable(story: Story, part: ChoicePart, value: string): boolean {
  const index = indexStory(story);
  switch (part) {
    case 'side':
      return index.sideRank.has(value);
    case 'certainty':
      return CERTAINTIES.some((one) => one === value);
    case 'topic':
      return story.topics.some((topic) => topic.id === value);
    default:
      return index[part].has(value);
  }
}
