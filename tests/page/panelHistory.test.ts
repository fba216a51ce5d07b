// Opening and closing an actor's panel, as the browser's history has it.
// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  ask,
  closeActor,
  followAddress,
  openActor,
  writeLanguage,
} from '../../src/page/address.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const query = () => new URLSearchParams(location.search);
const wentBack = () =>
  new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));

beforeEach(() => {
  history.replaceState(null, '', '/');
  return followAddress(() => undefined);
});

test('what is chosen beside an open panel holds when it closes', async () => {
  openActor(story, 'rubio');
  ask(story, { asOf: '2025-11-22' });
  writeLanguage('ru');
  const back = wentBack();
  closeActor(story);
  await back;
  expect(Object.fromEntries(query())).toEqual({ asOf: '2025-11-22', lang: 'ru' });
});

test('what was asked for before the panel opened is what Back leads to', async () => {
  ask(story, { asOf: '2025-11-22' });
  openActor(story, 'rubio');
  const back = wentBack();
  history.back();
  await back;
  expect(Object.fromEntries(query())).toEqual({ asOf: '2025-11-22' });
});

test('a panel that is told twice to close goes back once', async () => {
  const goBack = vi.spyOn(history, 'back');
  openActor(story, 'rubio');
  const back = wentBack();
  closeActor(story);
  closeActor(story);
  await back;
  expect(goBack).toHaveBeenCalledTimes(1);
  openActor(story, 'rubio');
  expect(query().get('actor')).toBe('rubio');
});

test('what is chosen while the page goes back from a panel holds', async () => {
  openActor(story, 'rubio');
  const back = wentBack();
  closeActor(story);
  ask(story, { asOf: '2025-11-22' });
  await back;
  expect(Object.fromEntries(query())).toEqual({ asOf: '2025-11-22' });
});
