// A map whose places are close together has land that reaches far beyond its frame, and is drawn all the same.
import { expect, test } from 'vitest';
import { drawStates } from '../../src/build/drawStates.tsx';
import { paintSvg } from '../../src/build/paintSvg.ts';
import { renderPng } from '../../src/build/renderPng.ts';
import { pictureStyles } from '../../src/build/writeStateFiles.ts';
import type { Story } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

const WIDTH = 840;

/** The real story told in one town, without people, so that few pictures are drawn. */
function inOneTown(): Story {
  const story = realStory();
  const venues = story.venues.map((venue, at) => ({
    ...venue,
    coordinates: { lat: 43 + at / 100, lon: -70.7, precision: 'town' },
  }));
  return { ...story, venues, actors: [], ties: [], statements: [], sections: [] };
}

test('places and coast are both in the picture', async () => {
  const map = drawStates(inOneTown()).find(({ state }) => state.chart === 'map');
  const svg = paintSvg(map?.drawing ?? '', pictureStyles('light'));
  const bare = svg.replace(/<path id="shared-1"[^>]*>/, '');
  expect(bare).not.toBe(svg);
  const [drawn = 0, withoutLand = 0] = await Promise.all(
    [svg, bare].map(async (one) => (await renderPng(one, WIDTH)).length),
  );
  expect(drawn).toBeGreaterThan(withoutLand);
});
