// The plan stands in the scene in which what is chosen or pressed can be seen.
import { describe, expect, test } from 'vitest';
import { ownScene, sceneOf } from '../../../src/page/explore/chosenViews.ts';
import { type Choice, NO_CHOICE } from '../../../src/story/choice.ts';
import type { Scene } from '../../../src/story/schema.ts';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { selectChosen } from '../../../src/story/selectChosen.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();

describe('the scene of a choice', () => {
  const of = (choice: Partial<Choice>, known = story) =>
    ownScene(known, selectChosen(known, { ...NO_CHOICE, ...choice }));

  test.each<[choice: Partial<Choice>, scene: Scene]>([
    [{}, 'topics'],
    [{ certainty: 'disputed' }, 'counts'],
    [{ actor: 'putin' }, 'counts'],
    [{ certainty: 'confirmed' }, 'topics'],
    [{ topic: story.plan.points[0]?.topic ?? '' }, 'topics'],
    [{ venue: 'moscow' }, 'topics'],
  ])('%o is %s', (choice, scene) => {
    expect(of(choice)).toBe(scene);
  });

  test('is of what was known on the day', () => {
    expect(of({ actor: 'putin' }, selectAsOf(story, '2025-11-22'))).toBe('topics');
  });
});

test.each<[ref: Parameters<typeof sceneOf>[1], shown: Scene, scene: Scene]>([
  ['point:6', 'counts', 'topics'],
  ['point:6', 'revised', 'revised'],
  ['version:trump-22', 'topics', 'counts'],
  ['version:trump-22', 'revised', 'counts'],
  ['version:ft-19', 'revised', 'revised'],
  ['version:ft-19', 'topics', 'counts'],
  ['source:bbc', 'topics', 'topics'],
  ['actor:putin', 'revised', 'revised'],
])('%s from the %s is brought to the %s', (ref, shown, scene) => {
  expect(sceneOf(story, ref, shown)).toBe(scene);
});
