// The values that each part of a choice can have, by name.
import type { ChoicePart } from '../../story/choice.ts';
import { commonYear, shortWhen } from '../../story/dates.ts';
import { CERTAINTIES } from '../../story/kinds.ts';
import type { Story, When } from '../../story/schema.ts';
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

/** All values of a part, in the story's order; actors by side; rooms and reports with their date if it `isTold`. */
function listValues(
  story: Story,
  part: ChoicePart,
  words: Words,
  isTold = true,
): readonly ValueGroup[] {
  const dated = (when: When) => shortWhen(when, commonYear(story), words.months);
  switch (part) {
    case 'side':
      return values(story.sides);
    case 'actor':
      return groupBySide(story, story.actors, words.charts.others).map((group) => ({
        heading: group.name,
        values: group.actors,
      }));
    case 'venue':
      return values(
        story.venues.map(({ id, short, when }) => ({
          id,
          name: isTold ? `${short}, ${dated(when)}` : short,
        })),
      );
    case 'topic':
      return values(story.topics);
    case 'certainty':
      return values(CERTAINTIES.map((id) => ({ id, name: words.certainties[id].label })));
    case 'report':
      return values(
        story.plan.reports.map(({ id, by, when }) => ({
          id,
          name: isTold ? `${dated(when)}: ${by}` : by,
        })),
      );
  }
}

const find = (groups: readonly ValueGroup[], id: string) =>
  groups.flatMap((group) => group.values).find((value) => value.id === id);

/**
 * The values of a part that are known on a day, named as then; `chosen` is among them even where
 * nothing was known of it yet, by no more than its name.
 */
export function listKnown(
  story: Story,
  known: Story,
  part: ChoicePart,
  chosen: string,
  words: Words,
): readonly ValueGroup[] {
  const groups = listValues(known, part, words);
  const later = find(groups, chosen)
    ? undefined
    : find(listValues(story, part, words, false), chosen);
  return later ? [...groups, { values: [later] }] : groups;
}

/** The name of one value as known on a day; empty where the story has none. */
export const nameValue = (
  story: Story,
  known: Story,
  part: ChoicePart,
  id: string,
  words: Words,
): string => find(listKnown(story, known, part, id, words), id)?.name ?? '';
