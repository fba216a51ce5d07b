// Charts of a story in Greek letters, the interface in another language: no word in them is English.
import { render } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadChart } from '../../src/charts/loadChart.ts';
import { FoundSizeContext } from '../../src/charts/parts/useSize.ts';
import { PlanCover } from '../../src/charts/plan/PlanCover.tsx';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { listDays } from '../../src/story/listDays.ts';
import type { Story, View } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { EN } from '../../src/words/en.ts';
import { RU } from '../../src/words/ru.ts';
import { UK } from '../../src/words/uk.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import type { Words } from '../../src/words/words.ts';
import { greekStory } from '../fixtures/greekStory.ts';

const story = greekStory();
const [firstDay = ''] = listDays(story);
const SIZES = [
  { width: 880, height: 700 },
  { width: 358, height: 440 },
];
const LANGUAGES: readonly (readonly [string, Words])[] = [
  ['uk', UK],
  ['ru', RU],
];

const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => complaints.mockClear());

/** What an element shows and says in Latin letters. */
function latinIn(element: Element): readonly string[] {
  const said = [...element.querySelectorAll('[aria-label],[title]')].flatMap((one) => [
    one.getAttribute('aria-label') ?? '',
    one.getAttribute('title') ?? '',
  ]);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) said.push(walker.currentNode.textContent ?? '');
  return [...new Set(said.filter((text) => /\p{Script=Latin}/u.test(text)))];
}

/** Every view of a chart that differs in words: whole, of each step, of one actor, with nothing chosen. */
function viewsOf(chart: (typeof CHART_IDS)[number]): readonly View[] {
  const whole = DEFAULT_VIEWS[chart];
  const steps = story.sections.flatMap((section) => section.steps.map(({ view }) => view));
  const some: readonly View[] =
    chart === 'plan'
      ? [
          { ...whole, lit: ['point:6', 'point:7', 'point:19'] },
          { ...whole, scene: 'revised', reports: story.plan.reports.map(({ id }) => id) },
          { ...whole, scene: 'counts' },
        ]
      : chart === 'network'
        ? [
            { ...whole, lit: ['actor:rubio'] },
            { ...whole, ego: 'rubio' },
          ]
        : [{ ...whole, lit: ['statement:us02', 'actor:rubio', 'venue:geneva'] }];
  const none: readonly View[] = chart === 'statements' ? [{ ...whole, show: [] }] : [];
  return [whole, ...some, ...none, ...steps.filter((view) => view.chart === chart)];
}

async function draw(of: Story, view: View, words: Words, size: (typeof SIZES)[number]) {
  const Chart = await loadChart(view.chart);
  const { container, unmount } = render(
    <LazyMotion features={domAnimation}>
      <WordsContext value={speak(words, 'en')}>
        <FoundSizeContext value={size}>
          <Chart story={of} view={view} />
        </FoundSizeContext>
      </WordsContext>
    </LazyMotion>,
  );
  const found = { latin: latinIn(container), text: container.textContent ?? '' };
  unmount();
  return found;
}

describe.each(LANGUAGES)('in %s', (_tag, words) => {
  test.each(CHART_IDS)('%s says nothing in English', async (chart) => {
    const found = new Set<string>();
    for (const view of viewsOf(chart)) {
      for (const size of SIZES) {
        for (const of of [story, selectAsOf(story, firstDay)]) {
          const { latin, text } = await draw(of, view, words, size);
          expect(text).toMatch(/\p{Script=Cyrillic}/u);
          for (const one of latin) found.add(one);
        }
      }
    }
    expect([...found]).toEqual([]);
  });

  test('the cover says nothing in English', () => {
    const { container } = render(
      <WordsContext value={speak(words, 'en')}>
        <PlanCover story={story} />
      </WordsContext>,
    );
    expect(container.textContent).toMatch(/\p{Script=Cyrillic}/u);
    expect(latinIn(container)).toEqual([]);
  });
});

test('English words of ours are found wherever a chart has them', async () => {
  for (const chart of CHART_IDS) {
    const { latin } = await draw(story, DEFAULT_VIEWS[chart], EN, { width: 880, height: 700 });
    expect(latin.length, chart).toBeGreaterThan(1);
  }
});
