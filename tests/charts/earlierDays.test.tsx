// Every chart on every day of the story: drawn without a fault, with that day's marks and no others.
import { render } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadChart } from '../../src/charts/loadChart.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { hasMark } from '../../src/story/indexStory.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { listDays } from '../../src/story/listDays.ts';
import type { View } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const SCENES = ['topics', 'revised', 'counts'] as const;

const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => complaints.mockClear());

describe.each(CHART_IDS)('%s', (chart) => {
  test.each(listDays(story))('stands on %s', async (day) => {
    const Chart = await loadChart(chart);
    const known = selectAsOf(story, day);
    const views: View[] =
      chart === 'plan'
        ? SCENES.map((scene) => ({ chart, scene, lit: [] }))
        : [CHARTS[chart].defaultView];
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
