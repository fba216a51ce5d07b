// What the steps of the story light and say of their pictures, which stand otherwise on a phone.
import { expect, test } from 'vitest';
import { realStory } from '../fixtures/stories.ts';

const steps = realStory().sections.flatMap((section) => section.steps);

function stepOf(id: string) {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new Error(id);
  return { ...step, told: step.text.join(' ') };
}

test('the day ahead is told with everybody it lights, and with what each line rests on', () => {
  const { view, told, alt, sources } = stepOf('days-ahead');
  for (const mark of view.lit) if (mark.startsWith('actor:')) expect(told).toContain(`(${mark})`);
  expect(told).toMatch(/Wall Street Journal.*dotted/);
  expect(alt).toContain('dotted');
  expect(sources).toEqual(expect.arrayContaining(['nh', 'unn-peskov1']));
});

test('whose statement opens the step of Geneva is lit with it', () => {
  expect(stepOf('days-geneva').view.lit).toEqual(
    expect.arrayContaining(['actor:european-partners', 'statement:eu02']),
  );
});

test('what a step says of its picture holds on a phone, where rows, columns and sides are others', () => {
  const faults = steps.flatMap(({ id, alt }) =>
    /vertical|horizontal|column|in rows|\bunder (armed|territory|security)|beside (the 19|them stand)/i.test(
      alt,
    )
      ? [id]
      : [],
  );
  expect(faults).toEqual([]);
  expect(stepOf('plan-objections').told).not.toContain('beside the squares');
});

test('who counts lines of a timeline says that a small picture draws fewer of them', () => {
  const counting = steps.filter(
    ({ view, alt }) => view.chart === 'timeline' && /\b\w+ lines run into\b/i.test(alt),
  );
  expect(counting.map(({ id }) => id)).toEqual(['days-geneva', 'days-florida']);
  for (const { id, alt } of counting) expect(alt, id).toContain('A small picture draws fewer');
});

test('that Rubio hosted, which only the article says, is told as its words', () => {
  expect(stepOf('florida-hosts').text[0]).toMatch(/hosted .*, the primary article says\.$/);
});
