// A row says every certainty under which a choice finds it, so that lists and their counts can be followed.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FoundRow } from '../../../src/page/explore/FoundRow.tsx';
import { CERTAINTIES } from '../../../src/story/kinds.ts';
import { storyFacets } from '../../../src/story/storyFacets.ts';
import { EN } from '../../../src/words/en.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const versions = storyFacets(story).filter(({ kind }) => kind === 'version');

test.each(versions.map(({ ref, facets }) => [ref, [...facets.certainty]] as const))(
  '%s is said to be %j and nothing else',
  (ref, certainties) => {
    render(<FoundRow story={story} mark={ref} />);
    const said = screen.getByRole('listitem').textContent ?? '';
    const told = CERTAINTIES.filter((one) => {
      const label = EN.certainties[one].label.toLowerCase();
      return said.includes(`· ${label}`) || said.includes(`its count: ${label}`);
    });
    expect(told.toSorted()).toEqual(certainties.toSorted());
  },
);
