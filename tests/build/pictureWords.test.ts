// Pictures are in the language of the story, where the interface speaks it.
import { expect, test } from 'vitest';
import { drawStates } from '../../src/build/drawStates.tsx';
import { listChartStates } from '../../src/charts/chartStates.ts';
import { ukrainianStory } from '../fixtures/ukrainianStory.ts';

const story = ukrainianStory();

/** What a drawing says, without its marks. */
const saidIn = (svg: string) => svg.replaceAll(/<[^>]*>/g, '\n');

test('no word of a picture of any state is in Latin letters', () => {
  for (const { path, drawing } of drawStates(story, undefined, listChartStates(story))) {
    expect(saidIn(drawing).match(/[a-z]{2,}/gi), path).toBeNull();
    expect(saidIn(drawing), path).toContain('Станом на 15 жовтня 2023 року');
  }
});

test('a PNG keeps the words that its fonts have letters for', () => {
  const [{ printed = '' } = {}] = drawStates(story, undefined, listChartStates(story).slice(0, 1));
  expect(saidIn(printed)).toContain('As known on 15 October 2023');
  expect(saidIn(printed)).toContain('Confirmed');
});

test('in a language that the interface does not speak they stay English', () => {
  const foreign = { ...story, meta: { ...story.meta, language: 'bg' } };
  const [first] = drawStates(foreign, undefined, listChartStates(foreign).slice(0, 1));
  expect(first?.drawing).toContain('As known on 15 October 2023');
  expect(first?.printed).toBeUndefined();
});
