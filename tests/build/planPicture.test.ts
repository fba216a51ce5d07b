// The picture of a plan is cut to what its scene draws, also where its view does not name that scene.
import { expect, test } from 'vitest';
import { drawEmbeds } from '../../src/build/drawEmbeds.tsx';
import { drawStates } from '../../src/build/drawStates.tsx';
import { wholeChart } from '../../src/charts/chartStates.ts';
import { realStory } from '../fixtures/stories.ts';

test('a plan of which only the number is known leaves no room above its squares', () => {
  const story = realStory();
  const hollow = { ...story, plan: { ...story.plan, points: [] } };
  const whole = wholeChart('plan');
  const heightOf = (scene: 'topics' | 'revised') => {
    const state = { ...whole, view: { ...whole.view, scene } };
    const [one] = drawStates(hollow, undefined, [state]);
    return /viewBox="0 0 \d+ (\d+)"/.exec(one?.drawing ?? '')?.[1];
  };
  expect(heightOf('topics')).toMatch(/^\d+$/);
  expect(heightOf('topics')).toBe(heightOf('revised'));
});

test('the pictures of no plan at all count no points', () => {
  const plan = { points: [], versions: [], counts: [], reports: [] };
  const [embed] = drawEmbeds({ ...realStory(), plan, sections: [] }, [wholeChart('plan')]);
  const drawn = [...(embed?.html ?? '').matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words);
  expect(drawn.filter((words) => words?.startsWith('0'))).toEqual([]);
  expect(embed?.html).toContain('Nothing to show here');
});
