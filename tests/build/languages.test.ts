// What the build draws of a story in another language: whose words are in which.
import { expect, test } from 'vitest';
import { drawEmbeds } from '../../src/build/drawEmbeds.tsx';
import { drawStates } from '../../src/build/drawStates.tsx';
import { wholeChart } from '../../src/charts/chartStates.ts';
import type { Story } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

const storyIn = (language: string): Story => {
  const story = realStory();
  return { ...story, meta: { ...story.meta, language } };
};

const MAP = [wholeChart('map')];

/** The page of the map, before any script. */
const mapIn = (language: string) => drawEmbeds(storyIn(language), MAP)[0]?.html ?? '';

test('a still embed speaks the story’s language where the interface does, without marks', () => {
  const html = mapIn('uk');
  expect(html).toContain('Підтверджено');
  expect(html).not.toContain('Confirmed');
  expect(html).not.toMatch(/ lang="/);
});

test('a still embed of a story in another language marks what is the interface’s and what the story’s', () => {
  const html = mapIn('el');
  expect(html).toMatch(/<ul class="key"[^>]* lang="en"/);
  expect(html).toMatch(/<section class="embed-list"[^>]* lang="en"[^>]*><div lang="el"/);
});

test('a still embed in English has no marks, as it never had', () => {
  expect(mapIn('en-GB')).not.toMatch(/ lang="/);
});

test('a picture speaks the story’s language where the interface does, without marks', () => {
  const [{ drawing = '' } = {}] = drawStates(storyIn('uk'), undefined, MAP);
  expect(drawing).toContain('Підтверджено');
  expect(drawing.match(/ lang="[^"]*"/g)).toEqual([' lang="uk"']);
});

test('a picture of a story in another language says which of its words are English', () => {
  const [{ drawing = '' } = {}] = drawStates(storyIn('el'), undefined, MAP);
  expect(drawing).toMatch(/<desc id="desc" lang="en">/);
  expect(drawing).toMatch(/<g lang="en"[^>]*><g class="picture-key">/);
});
