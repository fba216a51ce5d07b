// Faults of shape hide no other fault of the file, and make none.
import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse.ts';
import type { Story } from '../../src/story/schema.ts';
import { rowsWithIds } from '../../src/story/storyRows.ts';
import { changedText, realStory } from '../fixtures/stories.ts';

/** Paths of the faults of the real story after a change. */
function pathsAfter(change: (story: Story) => void): string[] {
  const parsed = parseStory(changedText(change));
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
}

/** Breaks the shape of a row, whatever its list. */
const spoil = (row: object | undefined) => Object.assign(row ?? {}, { strange: true });

test('a date that no calendar has is told beside faults of shape', () => {
  const paths = pathsAfter(({ actors: [actor], statements: [said], events: [, event] }) => {
    Object.assign(actor ?? {}, { certainty: 'sure' });
    if (said) said.sources = [];
    if (event?.when) event.when.edtf = '2025-13-40';
  });
  expect(paths).toEqual(
    expect.arrayContaining(['actors[0].certainty', 'statements[0].sources', 'events[1].when.edtf']),
  );
  expect(paths).toHaveLength(3);
});

test('a fault stands where it stands in the file, behind a row of wrong shape', () => {
  const paths = pathsAfter(({ sources, sections, ties }) => {
    spoil(ties[1]);
    const [, last] = ties.slice(-2);
    if (last) last.sources = ['nowhere', ...last.sources];
    spoil(sources[0]);
    const section = sections.find(({ steps }) => steps.length > 2);
    spoil(section?.steps[0]);
    const step = section?.steps[2];
    if (step) step.text = ['See [him](actor:nobody).', ...step.text];
  });
  const story = realStory();
  const at = story.sections.findIndex(({ steps }) => steps.length > 2);
  expect(paths).toContain(`ties[${story.ties.length - 1}].sources[0]`);
  expect(paths).toContain(`sections[${at}].steps[2].text[0]`);
  expect(paths).toHaveLength(5);
});

const lists = rowsWithIds(realStory()).map(([path]) => path);

const at = (story: Story, path: readonly (string | number)[]) =>
  path.reduce((part: unknown, key) => (part as Record<string, unknown>)[key], story);

test.each(
  [...lists, ['glossary'], ['plan', 'counts'], ['sections', 2, 'steps']].map((path) => ({
    list: path.join('.'),
    path,
  })),
)('rows of $list that have a wrong shape are the only faults told', ({ path }) => {
  expect(pathsAfter((story) => spoil((at(story, path) as object[])[0]))).toHaveLength(1);
  const all = pathsAfter((story) => (at(story, path) as object[]).forEach(spoil));
  expect(all).toHaveLength((at(realStory(), path) as object[]).length);
});

test('rows without an id, lists amiss and no story at all are told as that alone', () => {
  expect(pathsAfter(({ actors: [actor] }) => Reflect.deleteProperty(actor ?? {}, 'id'))).toEqual([
    'actors[0].id',
  ]);
  expect(pathsAfter((story) => Object.assign(story, { events: 'none' }))).toEqual(['events']);
  expect(pathsAfter((story) => story.actors.splice(0, 1, null as never))).toEqual(['actors[0]']);
});

test.each(['Bad Id!', ''])('an id that is none (%o) is the only fault told', (id) => {
  expect(pathsAfter(({ sources: [, source] }) => Object.assign(source ?? {}, { id }))).toEqual([
    'sources[1].id',
  ]);
  expect(pathsAfter(({ actors: [actor] }) => Object.assign(actor ?? {}, { id }))).toEqual([
    'actors[0].id',
  ]);
});
