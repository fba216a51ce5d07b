// The files that an embed links to are those of the state that it shows, wherever it was opened.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listChartStates, statePath, wholeChart } from '../../src/charts/chartStates.ts';
import { EmbedApp } from '../../src/embed/EmbedApp.tsx';
import { type Asked, changeState, chartOfState, NOTHING } from '../../src/embed/embedState.ts';
import type { ChartId } from '../../src/story/schema.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const hollow = { ...story, plan: { ...story.plan, points: [] } };
const built = listChartStates(story).map(statePath);

test.each<[opened: string, chart: ChartId, asked: Asked, files: string]>([
  ['', 'map', {}, ''],
  ['', 'map', { step: 'rooms-moscow' }, 'step-rooms-moscow/'],
  ['step-three-rooms/', 'map', { step: 'rooms-moscow' }, 'step-rooms-moscow/'],
  ['step-three-rooms/', 'map', {}, ''],
  ['', 'network', { actor: 'rubio' }, 'actor-rubio/'],
  ['', 'timeline', { actor: 'rubio' }, ''],
])(
  'opened at “%s” of the %s, in %o, it links to the files in “%s”',
  (opened, chart, asked, files) => {
    const state = chartOfState(story, chart, changeState(story, chart, NOTHING, asked).state);
    render(
      <EmbedApp
        story={story}
        state={state}
        ways={{ root: '', home: opened && '../', query: '', lastDay: story.meta.asOf }}
        picture={null}
        table={selectTable(story, state.view)}
        onStep={() => undefined}
      />,
    );
    expect(screen.queryByText(/\(\d/)).toBeNull();
    const chartFolder = `embed/v1/${chart}/`;
    expect(built).toContain(chartFolder + files);
    for (const [name, file] of [
      ['Data', 'data.csv'],
      ['Picture', 'image.png'],
    ] as const) {
      const href = screen.getByRole('link', { name }).getAttribute('href') ?? '';
      const { pathname } = new URL(href, `https://example.org/${chartFolder}${opened}`);
      expect(pathname).toBe(`/${chartFolder}${files}${file}`);
    }
  },
);

test('on an earlier day it says of which day the files are', () => {
  const state = chartOfState(story, 'map', NOTHING);
  const { container } = render(
    <EmbedApp
      story={{ ...story, meta: { ...story.meta, asOf: '2025-11-23' } }}
      state={state}
      ways={{ root: '', home: '', query: '', lastDay: story.meta.asOf }}
      picture={null}
      table={selectTable(story, state.view)}
    />,
  );
  expect(container).toHaveTextContent('As known on 23 November 2025');
  expect(container).toHaveTextContent('Data (1 December 2025) · Picture (1 December 2025) · ');
});

test.each<[chart: ChartId, steppers: number]>([
  ['map', 1],
  ['statements', 0],
])('of the %s a stepper stands over more than one step: %i', (chart, steppers) => {
  const state = chartOfState(story, chart, NOTHING);
  render(
    <EmbedApp
      story={story}
      state={state}
      ways={{ root: '', home: '', query: '', lastDay: story.meta.asOf }}
      picture={null}
      table={selectTable(story, state.view)}
    />,
  );
  expect(screen.queryAllByRole('navigation')).toHaveLength(steppers);
});

test.each([
  ['a view that names none', story, undefined, 'topics'],
  ['a plan of which only the number is known', hollow, 'topics', 'revised'],
] as const)('the picture of %s is marked by the scene that it shows', (_, of, scene, shown) => {
  const state = chartOfState(of, 'plan', NOTHING);
  const { container } = render(
    <EmbedApp
      story={of}
      state={{ ...state, view: { chart: 'plan', lit: [], ...(scene && { scene }) } }}
      ways={{ root: '', home: '', query: '', lastDay: of.meta.asOf }}
      picture={null}
      table={selectTable(of, state.view)}
    />,
  );
  const picture = container.querySelector('.embed-picture');
  expect(picture).toHaveAttribute('data-scene', shown);
});

test.each<ChartId>(['network', 'timeline', 'plan', 'map'])(
  'of the %s of a story that has nothing for it, it says so',
  (chart) => {
    const bare = {
      ...story,
      actors: [],
      venues: [],
      events: [],
      ties: [],
      statements: [],
      plan: { points: [], versions: [], reports: [], counts: [] },
      sections: [],
    };
    const state = wholeChart(chart);
    const { container } = render(
      <EmbedApp
        story={bare}
        state={state}
        ways={{ root: '', home: '', query: '', lastDay: story.meta.asOf }}
        picture={null}
        table={selectTable(bare, state.view)}
      />,
    );
    expect(screen.getByText(EN.charts.nothing)).toBeInTheDocument();
    expect(container.querySelector('ul:empty')).toBeNull();
  },
);
