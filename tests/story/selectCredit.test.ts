// Who is named below a picture: the publishers on whom most of it rests.
import { expect, test } from 'vitest';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import type { View } from '../../src/story/schema.ts';
import { selectCredit } from '../../src/story/selectCredit.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const publisherOf = (id: string) => story.sources.find((source) => source.id === id)?.publisher;
const restedOn = (view: View) =>
  selectTable(story, view).rows.flatMap(({ sources }) => sources.map(publisherOf));

test.each(Object.values(DEFAULT_VIEWS))(
  '$chart: nobody unnamed has more rows than who is named',
  (view) => {
    const { sources, publishers } = selectCredit(story, view, 'and others');
    const rested = restedOn(view);
    const rowsOf = (name: string | undefined) => rested.filter((one) => one === name).length;
    const isNamed = (name = '') => publishers.includes(name);
    const named = [...new Set(rested)].filter((name) => isNamed(name));
    const unnamed = [...new Set(rested)].filter((name) => !isNamed(name));
    expect(named).toHaveLength(6);
    expect(Math.min(...named.map(rowsOf))).toBeGreaterThanOrEqual(Math.max(...unnamed.map(rowsOf)));
    expect(publishers).toEqual([...publishers.slice(0, 6), 'and others']);
    expect(sources).toBeGreaterThan(named.length);
  },
);

test('where all have room there are no others, and where nothing is shown there is nobody', () => {
  const view: View = { ...DEFAULT_VIEWS.statements, show: ['statement:us02'] };
  const shown = new Set(restedOn(view));
  expect(selectCredit(story, view, 'and others').publishers).toEqual([...shown]);
  expect(selectCredit(story, { ...view, show: [] }, 'and others')).toEqual({
    sources: 0,
    publishers: [],
  });
});
