// Every chart on every day of the story: drawn without a fault, with that day's marks and no others.
import { render } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadChart } from '../../src/charts/loadChart.ts';
import { describePlan } from '../../src/charts/plan/describePlan.ts';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { placePlan } from '../../src/layout/placePlan.ts';
import { hasMark } from '../../src/story/indexStory.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { listDays } from '../../src/story/listDays.ts';
import type { View } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectPlan } from '../../src/story/selectPlan.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const SCENES = ['topics', 'revised', 'counts'] as const;

const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => complaints.mockClear());

test('the plan of which only a number is known is that many hollow squares, said once', async () => {
  const Plan = await loadChart('plan');
  const known = selectAsOf(story, '2025-11-19');
  const { container } = render(
    <LazyMotion features={domAnimation}>
      <Plan story={known} view={DEFAULT_VIEWS.plan} />
    </LazyMotion>,
  );
  expect(container.querySelector('.nothing')).toBeNull();
  const draft = container.querySelectorAll<HTMLElement>('[data-mark="version:first-draft"]');
  expect([...draft].map(({ dataset }) => dataset.certainty)).toEqual(['undisclosed']);
  const placed = placePlan(selectPlan(known, DEFAULT_VIEWS.plan, EN), 'revised', new Set(), {
    width: 880,
    height: 700,
  });
  expect(placed.later).toHaveLength(28);
  expect(placed.points).toEqual([]);
  expect(placed.texts.map(({ text }) => text)).toEqual(['First draft: 28 points']);
  expect(describePlan(known, DEFAULT_VIEWS.plan)).toBe(
    'First draft: 28 points, as hollow squares. Its text is undisclosed.',
  );
});

describe.each(CHART_IDS)('%s', (chart) => {
  test.each(listDays(story))('stands on %s', async (day) => {
    const Chart = await loadChart(chart);
    const known = selectAsOf(story, day);
    const views: View[] =
      chart === 'plan'
        ? SCENES.map((scene) => ({ chart, scene, lit: [] }))
        : [DEFAULT_VIEWS[chart]];
    for (const view of views) {
      const { container, unmount } = render(
        <LazyMotion features={domAnimation}>
          <Chart story={known} view={view} />
        </LazyMotion>,
      );
      const marks = [...container.querySelectorAll<HTMLElement>('[data-mark]')];
      for (const { dataset } of marks) {
        expect(hasMark(known, dataset.mark ?? ''), dataset.mark).toBe(true);
      }
      unmount();
    }
    expect(complaints.mock.calls.map(([text]) => text)).toEqual([]);
  });
});
