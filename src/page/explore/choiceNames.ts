// The values that each part of a choice can have, by name.
import type { ChoicePart } from '../../story/choice.ts';
import { shortWhen } from '../../story/dates.ts';
import { CERTAINTIES } from '../../story/kinds.ts';
import type { Story } from '../../story/schema.ts';
import { groupBySide } from '../../story/selectNetwork.ts';
import type { Words } from '../../words/words.ts';

export interface Value {
  readonly id: string;
  readonly name: string;
}

/** Values under a heading; without one where the part has but one list. */
export interface ValueGroup {
  readonly heading?: string;
  readonly values: readonly Value[];
}

const values = (rows: readonly Value[]): readonly ValueGroup[] => [
  { values: rows.map(({ id, name }) => ({ id, name })) },
];

/** All values of a part, in the story's order; actors by side. */
export function listValues(story: Story, part: ChoicePart, words: Words): readonly ValueGroup[] {
  switch (part) {
    case 'side':
      return values(story.sides);
    case 'actor':
      return groupBySide(story, story.actors).map((group) => ({
        heading: group.name,
        values: group.actors,
      }));
    case 'venue':
      return values(
        story.venues.map(({ id, short, when }) => ({ id, name: `${short}, ${shortWhen(when)}` })),
      );
    case 'topic':
      return values(story.topics);
    case 'certainty':
      return values(CERTAINTIES.map((id) => ({ id, name: words.certainties[id].label })));
    case 'report':
      return values(
        story.plan.reports.map(({ id, by, when }) => ({ id, name: `${shortWhen(when)}: ${by}` })),
      );
  }
}

/** The name of one value; empty where the story has none. */
export const nameValue = (story: Story, part: ChoicePart, id: string, words: Words): string =>
  listValues(story, part, words)
    .flatMap((group) => group.values)
    .find((value) => value.id === id)?.name ?? '';
