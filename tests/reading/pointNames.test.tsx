// A point is named by its number alone: that is the interface's word, in the interface's language.
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Unrolled } from '../../src/build/Unrolled.tsx';
import { ShownList } from '../../src/embed/ShownList.tsx';
import { searchStory } from '../../src/page/explore/searchStory.ts';
import { Note } from '../../src/reading/Note.tsx';
import { describeRow } from '../../src/story/describeRow.ts';
import { evidenceOf } from '../../src/story/evidence.ts';
import { selectPlanTable } from '../../src/story/selectPlanTable.ts';
import { selectRested } from '../../src/story/selectRested.ts';
import { selectUnknowns } from '../../src/story/selectUnknowns.ts';
import { EN } from '../../src/words/en.ts';
import { RU } from '../../src/words/ru.ts';
import { UK } from '../../src/words/uk.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const speech = speak(UK, 'en');

test('evidence names a point in the words it is given, and in English without', () => {
  expect(evidenceOf(story, 'point:6')?.title).toBe('Point 6');
  expect(evidenceOf(story, 'point:6', EN.charts.points)?.title).toBe('Point 6');
  expect(evidenceOf(story, 'point:6', UK.charts.points)?.title).toBe('Пункт 6');
  expect(evidenceOf(story, 'point:6', RU.charts.points)?.title).toBe('Пункт 6');
});

test('rows, sources and what is not known name points in the same words', () => {
  expect(describeRow(story, 'point:6', UK)?.what).toBe('Пункт 6');
  const rested = [...selectRested(story, UK.charts.points).values()].flat();
  expect(rested.filter(({ ref }) => ref === 'point:6')[0]?.title).toBe('Пункт 6');
  const [first, ...points] = story.plan.points;
  if (!first) throw new Error('No points');
  const unsure = { ...first, certainty: 'reported' as const };
  const plan = { ...story.plan, points: [unsure, ...points] };
  const rows = selectUnknowns({ ...story, plan }, UK.charts.points).flatMap((one) => one.rows);
  const row = rows.find(({ mark }) => mark === `point:${first.id}`);
  expect(row?.text).toBe(`Пункт ${first.number}: ${first.summary}`);
});

test('search titles a point in the words of the interface, and still marks its number', () => {
  const { groups } = searchStory(story, 'point 28', null, {
    points: UK.charts.points,
    day: UK.day,
    tag: UK.tag,
  });
  const [hit] = groups.find(({ kind }) => kind === 'point')?.results ?? [];
  expect(hit?.title.text).toBe('Пункт 28');
  expect(hit?.title.ranges).toEqual([[6, 8]]);
});

test('a note of a point has its name, marked as the language of the interface', () => {
  render(
    <WordsContext value={speech}>
      <Note story={story} subject="point:6" beside={document.body} onClose={() => undefined} />
    </WordsContext>,
  );
  expect(screen.getByRole('dialog', { name: 'Звідки це відомо: Пункт 6' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Пункт 6' })).toHaveAttribute('lang', 'uk');
  expect(screen.getByText(/not that a government confirmed it/)).toBeVisible();
});

test('a note and both lists have what the article prints of a point, and say whose words they are', () => {
  const table = selectPlanTable(story, { chart: 'plan', lit: [], scene: 'topics' });
  const { container } = render(
    <WordsContext value={speech}>
      <Note story={story} subject="point:7" beside={document.body} onClose={() => undefined} />
      <ShownList story={story} chart="plan" table={table} />
      <Unrolled story={story} />
    </WordsContext>,
  );
  const told = [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
  const said = told.filter((one) => one?.includes('Стаття: “abandon its NATO aspirations”.'));
  expect(said).toHaveLength(3);
  expect(screen.getAllByText('Стаття:')[0]).toHaveAttribute('lang', 'uk');
});

test('the lists of an embed and of the unrolled story have no English name of a point', () => {
  const table = selectPlanTable(story, { chart: 'plan', lit: [], scene: 'topics' });
  const { container } = render(
    <WordsContext value={speech}>
      <ShownList story={story} chart="plan" table={table} />
      <Unrolled story={story} />
    </WordsContext>,
  );
  expect(screen.getByRole('heading', { name: UK.charts.titles.plan })).toHaveAttribute(
    'lang',
    'uk',
  );
  expect(within(container).getAllByText('Пункт 6')).toHaveLength(2);
  const names = [...container.querySelectorAll('strong')].map((one) => one.textContent);
  expect(names.filter((name) => /^Point \d/.test(name ?? ''))).toEqual([]);
});
