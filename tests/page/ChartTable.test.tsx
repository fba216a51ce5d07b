// The table in place of a drawing speaks the interface's language: its caption, headings, kinds and wordings.
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { ChartTable } from '../../src/page/ChartTable.tsx';
import { CHART_IDS } from '../../src/story/kinds.ts';
import type { Story, View } from '../../src/story/schema.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { EN } from '../../src/words/en.ts';
import { EN_PAGE, type PageWords } from '../../src/words/enPage.ts';
import { PageWordsContext } from '../../src/words/PageWordsContext.ts';
import { RU } from '../../src/words/ru.ts';
import { RU_PAGE } from '../../src/words/ruPage.ts';
import { UK } from '../../src/words/uk.ts';
import { UK_PAGE } from '../../src/words/ukPage.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import type { Words } from '../../src/words/words.ts';
import { greekStory } from '../fixtures/greekStory.ts';

/** Without notes, which the story in Greek letters leaves in Latin ones. */
const story: Story = JSON.parse(JSON.stringify(greekStory()), (key, value) =>
  key === 'note' ? undefined : value,
);
const VIEWS: readonly View[] = [
  ...CHART_IDS.map((chart) => DEFAULT_VIEWS[chart]),
  { ...DEFAULT_VIEWS.network, lit: ['actor:rubio', 'tie:rubio-geneva'] },
  {
    ...DEFAULT_VIEWS.plan,
    scene: 'revised',
    lit: ['point:6'],
    reports: story.plan.reports.map(({ id }) => id),
  },
  { ...DEFAULT_VIEWS.plan, scene: 'counts' },
  { ...DEFAULT_VIEWS.statements, show: [] },
];

function draw(view: View, words: Words, page: PageWords) {
  const { container, unmount } = render(
    <WordsContext value={speak(words, 'en')}>
      <PageWordsContext value={page}>
        <ChartTable story={story} view={view} />
      </PageWordsContext>
    </WordsContext>,
  );
  const headings = [...container.querySelectorAll('caption, thead button')].map((one) =>
    (one.firstChild?.textContent ?? '').trim(),
  );
  /** Names of publishers and outlets stay as they are. */
  for (const one of container.querySelectorAll('.citations')) one.remove();
  const caption = container.querySelector('caption');
  const found = {
    headings,
    latin: container.textContent?.match(/.{0,20}\p{Script=Latin}+.{0,20}/gu) ?? [],
    lang: [caption?.lang, container.querySelector('thead')?.lang],
    text: container.textContent ?? '',
  };
  unmount();
  return found;
}

test.each([
  ['uk', UK, UK_PAGE],
  ['ru', RU, RU_PAGE],
] as const)(
  'in %s no word of ours is English, and each is marked as of its language',
  (tag, words, page) => {
    for (const view of VIEWS) {
      const { headings, latin, lang } = draw(view, words, page);
      expect(headings.length).toBeGreaterThan(1);
      for (const one of headings) expect(one).toMatch(/^\p{Script=Cyrillic}/u);
      expect(latin).toEqual([]);
      expect(lang).toEqual([tag, tag]);
    }
  },
);

test('a caption says which chart it is', () => {
  const { headings } = draw(DEFAULT_VIEWS.network, UK, UK_PAGE);
  expect(headings[0]).toBe(UK.charts.titles.network);
});

test('in English it says what its files say', () => {
  const { headings } = draw(DEFAULT_VIEWS.map, EN, EN_PAGE);
  expect(headings[0]).toBe(selectTable(story, DEFAULT_VIEWS.map).caption);
  expect(headings).toContain('Precision of the place');
});
