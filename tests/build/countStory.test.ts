// What a build says it holds.
import { expect, test } from 'vitest';
import { countStory } from '../../src/build/countStory.ts';
import { realStory } from '../fixtures/stories.ts';

test('what a story holds is counted, one as one', () => {
  const story = realStory();
  const small = { ...story, actors: story.actors.slice(0, 1), statements: [] };
  expect(countStory(small)).toMatch(/^1 actor, 0 statements, \d+ events, 28 points, \d+ sources$/);
});
