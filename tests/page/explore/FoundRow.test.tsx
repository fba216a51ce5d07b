// A row says every certainty under which a choice finds it, so that lists and their counts can be followed.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FoundRow } from '../../../src/page/explore/FoundRow.tsx';
import { CERTAINTIES } from '../../../src/story/kinds.ts';
import type { Story } from '../../../src/story/schema.ts';
import { storyFacets } from '../../../src/story/storyFacets.ts';
import { EN } from '../../../src/words/en.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const [counted] = story.plan.counts;

/** A story in which a version is counted by several, each of whom is known otherwise. */
const countedAnew: Story = {
  ...story,
  plan: {
    ...story.plan,
    counts: [
      ...story.plan.counts,
      ...CERTAINTIES.flatMap((certainty) => (counted ? { ...counted, certainty } : [])),
    ],
  },
};

const versionsOf = (one: Story, name: string) =>
  storyFacets(one)
    .filter(({ kind }) => kind === 'version')
    .map(({ ref, facets }) => [`${ref} of ${name}`, one, ref, [...facets.certainty]] as const);

test.each([
  ...versionsOf(story, 'the story'),
  ...versionsOf(countedAnew, 'a story of many counts'),
])('%s is said to be as it is found, and nothing else', (_, of, ref, certainties) => {
  render(<FoundRow story={of} mark={ref} />);
  const said = screen.getByRole('listitem').textContent ?? '';
  const told = CERTAINTIES.filter((one) => {
    const label = EN.certainties[one].label.toLowerCase();
    return said.includes(`· ${label}`) || said.includes(`its count: ${label}`);
  });
  expect(told.toSorted()).toEqual(certainties.toSorted());
});
