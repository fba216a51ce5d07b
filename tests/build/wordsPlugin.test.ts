// The words that a page is built in are those of its story's language, or English.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORDS_ID, wordsPlugin } from '../../src/build/wordsPlugin.ts';
import { ukrainianStory } from '../fixtures/ukrainianStory.ts';

/** The module that stands for the words of a story file. */
async function moduleOf(file: string): Promise<string> {
  const { resolveId, load } = wordsPlugin(file);
  if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('No hooks.');
  const id = await Reflect.apply(resolveId, null, [WORDS_ID]);
  expect(await Reflect.apply(resolveId, null, ['other'])).toBeUndefined();
  return `${await Reflect.apply(load, null, [id])}`;
}

test.each([
  ['uk', 'UK'],
  ['ru-RU', 'RU'],
  ['fr', 'EN'],
])('a page of a story in %s is built in %s', async (language, words) => {
  const file = join(mkdtempSync(join(tmpdir(), 'words-')), 'story.json');
  const story = ukrainianStory();
  writeFileSync(file, JSON.stringify({ ...story, meta: { ...story.meta, language } }));
  const code = await moduleOf(file);
  expect(code).toContain(`${words} as words`);
  expect(code).toContain(`${words}_PAGE as page`);
});

test('the page of the project itself is built in English', async () => {
  expect(await moduleOf('data/story.json')).toContain('EN as words');
});
