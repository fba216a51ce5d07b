// On a phone the picture of an embed is as high as what it shows, and the list below takes the rest.
import { expect, test } from 'vitest';
import { listChartStates } from '../../src/charts/chartStates.ts';
import { BANDS, picturesOf } from '../../src/embed/embedSizes.ts';
import { placePlan } from '../../src/layout/placePlan.ts';
import type { View } from '../../src/story/schema.ts';
import { planScene, selectPlan } from '../../src/story/selectPlan.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const ROOMY = 440;
const MOST_EMPTY = 140;

test('the grid of the first draft leaves no hole above the list, and room for all its words', () => {
  const grids = listChartStates(story).filter(({ view }) => view.scene === 'topics');
  expect(grids.length).toBeGreaterThan(4);
  for (const { view, folder } of grids) {
    for (const [band, { width }] of BANDS.slice(0, 2).entries()) {
      const lit = new Set(view.lit.map((ref) => ref.replace('point:', '')));
      const place = (height: number) =>
        placePlan(selectPlan(story, view, EN), 'topics', lit, { width, height });
      const height = picturesOf(story, view)[band] ?? 0;
      const placed = place(height);
      const feet = [
        ...placed.points.map(({ y, side }) => y + side),
        ...placed.texts.map((t) => t.y),
      ];
      expect(height - Math.max(...feet), `${folder} at ${width}`).toBeLessThan(MOST_EMPTY);
      expect(placed.texts.map(({ text }) => text)).toEqual(
        place(ROOMY).texts.map(({ text }) => text),
      );
      expect(placed.points[0]?.side).toBe(place(ROOMY).points[0]?.side);
    }
  }
});

test('a plan is as high as the scene that it shows, whatever scene its view names', () => {
  const plan: View = { chart: 'plan', lit: [] };
  const grid = picturesOf(story, { ...plan, scene: 'topics' });
  const squares = picturesOf(story, { ...plan, scene: 'revised' });
  expect(grid).not.toEqual(squares);
  expect(picturesOf(story, plan)).toEqual(grid);
  /** Only the number of its points is known, which all stand as squares. */
  const hollow = { ...story, plan: { ...story.plan, points: [] } };
  expect(planScene(hollow, plan)).toBe('revised');
  expect(picturesOf(hollow, plan)).toEqual(squares);
  expect(picturesOf(hollow, { ...plan, scene: 'topics' })).toEqual(squares);
});
