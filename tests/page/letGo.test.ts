// How long the light in an address holds as the reader moves on.
// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const asked = () => location.href.slice(location.origin.length);

/** The page opened anew at an address, and how its reader comes to rest. */
async function openAt(address: string) {
  history.replaceState(null, '', address);
  const { follow, ask } = await import('../../src/page/address.ts');
  return {
    rest: (place: string | null) => follow(story, place, 0),
    light: (lit: `${'tie' | 'actor'}:${string}`) => ask(story, { lit }),
  };
}

beforeEach(() => vi.resetModules());

test('a light holds at the step at which the address opened, and is let go of at the next', async () => {
  const { rest } = await openAt('/?lit=venue:geneva&side=us#rooms-florida');
  rest('rooms-florida');
  expect(asked()).toBe('/?lit=venue:geneva&side=us#rooms-florida');
  rest('rooms-moscow');
  expect(asked()).toBe('/?side=us#rooms-moscow');
});

test('a light that no step was asked with holds at the top and at the step that lights its mark', async () => {
  const { rest } = await openAt('/?lit=venue:geneva');
  rest(null);
  rest('rooms-geneva');
  expect(asked()).toBe('/?lit=venue:geneva#rooms-geneva');
  rest('rooms-florida');
  expect(asked()).toBe('/#rooms-florida');
});

test('a light is let go of where the reader jumps past that step', async () => {
  const { rest } = await openAt('/?lit=venue:geneva');
  rest('plan-three');
  expect(asked()).toBe('/#plan-three');
});

test('a light lands where a section was asked for', async () => {
  const { rest } = await openAt('/?lit=venue:geneva#three-rooms');
  rest('rooms-geneva');
  expect(asked()).toBe('/?lit=venue:geneva#rooms-geneva');
});

test('a light asked for at a step holds there alone', async () => {
  const { rest, light } = await openAt('/#florida-hosts');
  rest('florida-hosts');
  light('tie:rubio-florida');
  rest('florida-hosts');
  expect(asked()).toContain('lit=tie:rubio-florida');
  rest('florida-present');
  expect(asked()).toBe('/#florida-present');
});

test('a light stays as the choice of the workbench', async () => {
  const { rest, light } = await openAt('/?lit=venue:geneva#explore');
  rest('explore');
  rest('sources');
  rest('explore');
  expect(asked()).toBe('/?lit=venue:geneva#explore');
  light('actor:rubio');
  rest('words-by-side');
  expect(asked()).toBe('/#words-by-side');
  rest('explore');
  expect(asked()).toBe('/?lit=actor:rubio#explore');
});
