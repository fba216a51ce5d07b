// Names of rooms in the network, of any length: whole, in two lines or shortened, never out of their box.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NetworkChart } from '../../src/charts/network/NetworkChart.tsx';
import { placeNetwork } from '../../src/layout/placeNetwork.ts';
import { textWidth } from '../../src/layout/textLines.ts';
import type { Certainty, Story } from '../../src/story/schema.ts';
import { selectEgo } from '../../src/story/selectEgo.ts';
import { selectNetwork } from '../../src/story/selectNetwork.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

/** The real story with other names for its rooms, in turn. */
function named(names: readonly string[], certainty: Certainty = 'confirmed'): Story {
  const story = realStory();
  return {
    ...story,
    venues: story.venues.map((venue, at) => ({
      ...venue,
      certainty,
      short: names[at % names.length] ?? venue.short,
    })),
  };
}

const NAMES = ['Town Hall', 'Wexley Town Hall', 'Council Chamber', 'Generalversammlung'];
const WIDE = { width: 880, height: 700, type: 15 };
const PHONE = { width: 358, height: 469, type: 13 };
const LOW = { width: 358, height: 240, type: 13 };
const roomsOf = (story: Story, size: typeof WIDE) =>
  placeNetwork(selectNetwork(story), size, EN).rooms;

describe.each([WIDE, PHONE, LOW])('at $width×$height', (size) => {
  test('no name of a room is wider than its box, and no box stands on another', () => {
    const rooms = roomsOf(named(NAMES), size);
    for (const [at, { lines, box }] of rooms.entries()) {
      for (const line of lines)
        expect(textWidth(line, size.type, 600), line).toBeLessThanOrEqual(box.width - 8);
      const next = rooms[at + 1];
      if (next) expect(box.y + box.height).toBeLessThan(next.box.y);
    }
  });

  test('the names of the built-in story stand on one line each', () => {
    const rooms = roomsOf(realStory(), size);
    expect(rooms.map(({ lines }) => lines)).toEqual([
      ['Geneva'],
      ['Abu Dhabi'],
      ['Florida'],
      ['Moscow'],
    ]);
  });
});

test('a name goes on in a second line before it is shortened', () => {
  expect(roomsOf(named(NAMES), WIDE).map(({ lines }) => lines.join('|'))).toEqual([
    'Town Hall',
    'Wexley Town|Hall',
    'Council|Chamber',
    'Generalversam…',
  ]);
});

test('so does one in the small picture of an actor', () => {
  const story = named(['Wexley Town Hall']);
  const [tie] = story.ties.filter(({ to }) => story.venues.some(({ id }) => id === to));
  const { rooms } = placeNetwork(
    selectEgo(story, tie?.from ?? '', 'Others'),
    { width: 340, height: 128 },
    EN,
  );
  expect(rooms[0]?.lines.length).toBeGreaterThan(0);
  for (const line of rooms.flatMap(({ lines }) => lines))
    expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(77);
});

test.each(['Town Hall', 'Wexley Town Hall'])(
  'the body of a reported room lies under all the words of %s, which are the colour of paper',
  (name) => {
    const story = named([name], 'reported');
    const markup = renderToStaticMarkup(
      <NetworkChart story={story} view={{ chart: 'network', lit: [] }} />,
    );
    const [room] = roomsOf(story, WIDE);
    const lines = room?.lines ?? [];
    const share = /<path class="shape-core"[^>]+scale\(([\d.]+)\)/.exec(markup);
    const box = room?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const [width, height] = [box.width * Number(share?.[1]), box.height * Number(share?.[1])];
    const y = box.y + (box.height - height) / 2;
    expect(width).toBeGreaterThanOrEqual(
      Math.max(...lines.map((line) => textWidth(line, 15, 600))),
    );
    expect(width).toBeLessThan(box.width - 4);
    const baselines = [...markup.matchAll(/<text(?: class="date")? x="440" y="([\d.]+)">/g)];
    expect(baselines.length).toBeGreaterThan(lines.length);
    expect(Number(baselines[0]?.[1]) - 10).toBeGreaterThanOrEqual(y);
    expect(Number(baselines[lines.length]?.[1])).toBeLessThanOrEqual(y + height);
  },
);
