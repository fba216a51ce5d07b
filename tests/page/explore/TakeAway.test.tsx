// A chart is taken away: files that the build has made, files made here, and words where that fails.
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chartSteps } from '../../../src/charts/chartStates.ts';
import { DEFAULT_VIEWS } from '../../../src/charts/registry.ts';
import { nameChoice } from '../../../src/page/explore/nameState.ts';
import { StoryFiles } from '../../../src/page/explore/StoryFiles.tsx';
import { TakeAway } from '../../../src/page/explore/TakeAway.tsx';
import { type Choice, NO_CHOICE } from '../../../src/story/choice.ts';
import { printStateCsv } from '../../../src/story/printStateData.ts';
import type { ChartId, Scene } from '../../../src/story/schema.ts';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { EN } from '../../../src/words/en.ts';
import { EN_TAKE_AWAY } from '../../../src/words/enTakeAway.ts';
import { RU } from '../../../src/words/ru.ts';
import { UK } from '../../../src/words/uk.ts';
import { speak, WordsContext } from '../../../src/words/WordsContext.ts';
import type { Words } from '../../../src/words/words.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const NAME = `${story.meta.id}-map-side-us-2025-12-01`;

const show = (folder?: string) =>
  render(
    <div>
      <figure data-chart="map" />
      <TakeAway
        whole={story}
        story={story}
        chart="map"
        folder={folder}
        choice={{ ...NO_CHOICE, side: 'us' }}
      />
    </div>,
  );

const saved: { name: string; blob: Blob }[] = [];
let blob: Blob | undefined;
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = vi.fn((made: Blob) => {
    blob = made;
    return 'blob:made';
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

test('of a curated state the files of the build are links that need no script', () => {
  show('step-three-rooms');
  const links = screen
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('download')]);
  const title = ' (Where the rooms are)';
  const name = `${story.meta.id}-map-step-three-rooms-2025-12-01`;
  expect(links).toEqual([
    [`SVG${title}`, 'embed/v1/map/step-three-rooms/image.svg', `${name}.svg`],
    [`PNG${title}`, 'embed/v1/map/step-three-rooms/image.png', `${name}.png`],
    [`CSV${title}`, 'embed/v1/map/step-three-rooms/data.csv', `${name}.csv`],
    [`JSON${title}`, 'embed/v1/map/step-three-rooms/data.json', `${name}.json`],
  ]);
});

test('of any other state the data are made here, under a name of chart, choice and day', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /^CSV/ }));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: /^JSON/ }));
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ name }) => name)).toEqual([`${NAME}.csv`, `${NAME}.json`]);
  expect(await saved[0]?.blob.text()).toBe(printStateCsv(story, { view: DEFAULT_VIEWS.map }));
  const json = JSON.parse((await saved[1]?.blob.text()) ?? '');
  expect(json).toMatchObject({ chart: 'map', asOf: '2025-12-01' });
  expect(json.sources.length).toBeGreaterThan(3);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('where nothing can be saved a sentence says so, and the text stands selected', async () => {
  URL.createObjectURL = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  show();
  await userEvent.click(screen.getByRole('button', { name: /^CSV/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not save the table');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /The file as text/ });
  expect(box.value).toMatch(/^order,name,country/);
  expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
});

test('where no chart is drawn a sentence says so, and nothing is offered in its place', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /^PNG/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be made from the chart');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('the chart is cited by its own address, or by the address of what was chosen', () => {
  const { unmount } = show();
  const citation = () => {
    fireEvent.click(screen.getByRole('button', { name: /^Cite and share/ }));
    return screen.getByRole<HTMLTextAreaElement>('textbox').value;
  };
  expect(citation()).toContain('/?side=us&asOf=2025-12-01&seen=2025-12-01#explore');
  unmount();
  show('');
  expect(citation()).toContain('/embed/v1/map/?asOf=2025-12-01&seen=2025-12-01');
});

/** The citations of a state as text, BibTeX and CSL-JSON, and their key. */
function citations(
  chart: ChartId,
  state: {
    scene?: Scene;
    folder?: string;
    choice?: Partial<Choice>;
    topics?: readonly string[];
  } = {},
  words: Words = EN,
) {
  const { scene, folder, choice, topics } = state;
  const view = { ...DEFAULT_VIEWS[chart], ...(scene && { scene }) };
  const { unmount } = render(
    <WordsContext value={speak(words, story.meta.language)}>
      <TakeAway
        {...{ whole: story, story, chart, view, folder, topics }}
        choice={{ ...NO_CHOICE, ...choice }}
      />
    </WordsContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${EN_TAKE_AWAY.cite.open}`) }));
  const forms = screen.getAllByRole('radio').map((form) => {
    fireEvent.click(form);
    return screen.getByRole<HTMLTextAreaElement>('textbox').value;
  });
  unmount();
  const [text = '', bibtex = '', csl = ''] = forms;
  const [item] = JSON.parse(csl);
  return { text, bibtex, item, key: item.id };
}

test('every state of a chart has a citation key of its own, the same each time', () => {
  const [step] = chartSteps(story, 'map');
  const cite = () => [
    citations('plan'),
    citations('plan', { scene: 'revised' }),
    citations('plan', { choice: { actor: 'rubio' } }),
    citations('plan', { scene: 'revised', choice: { actor: 'rubio' } }),
    citations('plan', { choice: { actor: 'witkoff' } }),
    citations('plan', { choice: { actor: 'rubio', side: 'us' } }),
    citations('map', { folder: '' }),
    citations('map', { folder: `step-${step?.id}` }),
  ];
  const cited = cite();
  const keys = cited.map(({ key }) => key);
  expect(new Set(keys).size).toBe(cited.length);
  expect(cite()).toEqual(cited);
  for (const { key, bibtex } of cited) expect(bibtex).toContain(`{${key},`);
});

test('a citation says in each form which scene is shown and to what it is narrowed', () => {
  const narrowed = { scene: 'counts' as const, choice: { side: 'us', actor: 'rubio' } };
  const { text, bibtex, item } = citations('plan', narrowed);
  for (const said of ['What the plan shows: Counts.', 'Narrowed to: United States, Marco Rubio.']) {
    for (const form of [text, bibtex, item.note]) expect(form).toContain(said);
  }
  expect(citations('plan').text).not.toMatch(/Narrowed|What the plan shows/);
});

test.each([
  ['2025-11-28', { venue: 'florida' }, 'Florida'],
  ['2025-11-19', { actor: 'rubio' }, 'Marco Rubio'],
  ['2025-11-22', { report: 'rev-border' }, 'Axios; Wall Street Journal, unnamed officials'],
])('on %s what is chosen is told by no more than its name: %o', (day, choice, name) => {
  const known = selectAsOf(story, day);
  expect(nameChoice(story, known, { ...NO_CHOICE, ...choice }, EN)).toBe(name);
});

test('a citation of statements says which topics are switched on in their chart', () => {
  const { text, key } = citations('statements', { topics: ['draft', 'territory'] });
  expect(text).toContain('Topics: Territory, The draft plan.');
  expect(key).toContain('-chart-statements-topics-draft-territory-');
  expect(citations('statements', { topics: [] }).text).toContain('Topics: none.');
  const all = [...new Set(story.statements.map(({ topic }) => topic))];
  expect(citations('statements', { topics: all }).key).toContain('-chart-statements-topics-all-');
});

test.each([UK, RU])('a citation is in one language where the interface is in $tag', (words) => {
  const narrowed = { choice: { certainty: 'reported', venue: 'geneva' } };
  expect(citations('network', narrowed, words)).toEqual(citations('network', narrowed));
  expect(citations('network', narrowed, words).text).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('the whole story is offered as the files that stand beside the page', () => {
  render(<StoryFiles />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'data/story.json',
    'data/actors.csv',
    'data/ties.csv',
    'data/events.csv',
    'data/statements.csv',
    'data/points.csv',
    'data/reports.csv',
    'data/sources.csv',
  ]);
});
