import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/layout/glyph.ts';
import { placeNetwork } from '../../src/layout/placeNetwork.ts';
import { textWidth } from '../../src/layout/textLines.ts';
import { listDays } from '../../src/story/listDays.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectEgo } from '../../src/story/selectEgo.ts';
import { selectNetwork } from '../../src/story/selectNetwork.ts';
import { EN } from '../../src/words/en.ts';
import { RU } from '../../src/words/ru.ts';
import { UK } from '../../src/words/uk.ts';
import { realStory } from '../fixtures/stories.ts';
import { wideStory } from '../fixtures/wideStory.ts';

const story = realStory();
const network = selectNetwork(story);
const SIZES = [
  { width: 915, height: 790 },
  { width: 600, height: 660 },
  { width: 700, height: 480 },
  { width: 358, height: 440 },
  { width: 288, height: 320 },
];

const people = (placed: ReturnType<typeof placeNetwork>) =>
  [...placed.groups, ...placed.elsewhere].flatMap((group) => group.actors);

describe.each(SIZES)('the network at $width×$height', (size) => {
  const placed = placeNetwork(network, size, EN);

  test('stands inside its box', () => {
    for (const actor of people(placed)) {
      const { x, y, width, height } = actor.hit;
      expect([x, y, width, height, actor.x, actor.y].every(Number.isFinite), actor.id).toBe(true);
      expect(x, actor.id).toBeGreaterThanOrEqual(-8);
      expect(x + width, actor.id).toBeLessThanOrEqual(size.width + 8);
      expect(y, actor.id).toBeGreaterThanOrEqual(0);
      expect(y + height, actor.id).toBeLessThanOrEqual(size.height + 1);
    }
  });

  test('lets no two targets overlap', () => {
    const boxes = people(placed).map((actor) => ({ id: actor.id, ...actor.hit }));
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    });
  });

  test('says how many people it has no room for, and below all others', () => {
    const drawn = people(placed).length;
    const all = [...network.inRooms, ...network.elsewhere].flatMap(({ actors }) => actors).length;
    if (placed.left) {
      expect(placed.left.ids).toHaveLength(all - drawn);
      for (const { id, hit } of people(placed))
        expect(hit.y + hit.height, id).toBeLessThanOrEqual(placed.left.y - 10);
    } else expect(drawn).toBe(all);
  });

  test('draws every tie to a room of everybody there is room for', () => {
    const drawn = new Set([...people(placed), ...placed.ties].map(({ id }) => id));
    const missed = network.roomTies.filter((tie) => drawn.has(tie.from) && !drawn.has(tie.id));
    expect(missed).toEqual([]);
  });

  test('is the same for the same story, in whatever order its rows stand', () => {
    const turned: Story = {
      ...story,
      venues: story.venues.toReversed(),
      ties: story.ties.toReversed(),
    };
    expect(placeNetwork(selectNetwork(turned), size, EN)).toMatchObject({
      groups: placed.groups,
      rooms: placed.rooms,
    });
  });
});

describe.each(SIZES)('what was due is said once, and in its box, at $width×$height', (size) => {
  test.each(listDays(story))('on %s', (day) => {
    const { rooms } = placeNetwork(selectNetwork(selectAsOf(story, day)), size, EN);
    for (const { id, date, box } of rooms) {
      expect(date, id).not.toMatch(/due.*due/);
      expect(textWidth(date, 12), `${id}: ${date}`).toBeLessThan(box.width - 4);
    }
  });
});

describe.each([
  { width: 915, height: 790 },
  { width: 861, height: 768 },
  { width: 736, height: 700 },
  { width: 640, height: 900 },
  { width: 600, height: 660 },
  { width: 784, height: 540 },
])('posts at $width×$height', (size) => {
  test('stand whole or not at all, since the first words of one may name another', () => {
    const { groups } = placeNetwork(network, size, EN);
    const posts = new Map(story.actors.map(({ id, post, role }) => [id, post ?? role]));
    const printed = groups.flatMap(({ actors }) =>
      actors.flatMap(({ id, second }) =>
        second?.kind === 'role' ? [{ id, post: second.text }] : [],
      ),
    );
    for (const { id, post } of printed) expect(post, id).toBe(posts.get(id));
  });
});

test.each([568, 600, 640, 700, 768])(
  'posts are printed for most of a column or for nobody in it, %i pixels wide',
  (width) => {
    const { groups } = placeNetwork(network, { width, height: 520 }, EN);
    for (const anchor of ['start', 'end'] as const) {
      const people = groups.filter((one) => one.anchor === anchor).flatMap(({ actors }) => actors);
      const printed = people.filter(({ second }) => second?.kind === 'role').length;
      expect(printed === 0 || printed * 2 > people.length, `${printed} of ${people.length}`).toBe(
        true,
      );
    }
  },
);

test('every post is printed on a laptop', () => {
  const { groups } = placeNetwork(network, { width: 861, height: 768 }, EN);
  const seconds = groups.flatMap(({ actors }) => actors.map(({ second }) => second));
  expect(seconds.filter((second) => second?.kind !== 'role')).toEqual([]);
});

test.each(SIZES)(
  'ties of those who met others beside a room end short of it at $width×$height',
  (size) => {
    const { rooms, ties } = placeNetwork(network, size, EN);
    const geneva = rooms.find(({ id }) => id === 'geneva')?.box;
    const gaps = story.ties.flatMap(({ id, to, kind }) => {
      const end = Number(/([\d.]+),[\d.]+$/.exec(ties.find((tie) => tie.id === id)?.d ?? '')?.[1]);
      if (!geneva || to !== 'geneva' || Number.isNaN(end)) return [];
      const middle = geneva.x + geneva.width / 2;
      return { kind, gap: Math.round(Math.abs(end - middle) - geneva.width / 2) };
    });
    expect(gaps.some(({ kind }) => kind === 'meets')).toBe(true);
    expect(gaps.filter(({ kind, gap }) => gap !== (kind === 'meets' ? 10 : 0))).toEqual([]);
  },
);

test('no two ties have their target in one place', () => {
  const { ties } = placeNetwork(network, { width: 862, height: 700 }, EN);
  const targets = ties.map(({ hit }) => `${Math.round(hit.x)} ${Math.round(hit.y)}`);
  expect(new Set(targets).size).toBe(targets.length);
});

/** Ids of the areas, other than those of its two people, through which a tie runs. */
function metBy(
  placed: ReturnType<typeof placeNetwork>,
  tie: { id: string; from: string; to: string },
  areas: readonly { id: string; hit: Box }[] = people(placed),
) {
  const { d } = placed.ties.find(({ id }) => id === tie.id) ?? { d: '' };
  const [, ...places] = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  expect(places, tie.id).not.toEqual([]);
  return places.flatMap((place, at) => {
    const next = places[at + 1] ?? place;
    return [0, 0.25, 0.5, 0.75].flatMap((share) => {
      const x = place.x + (next.x - place.x) * share;
      const y = place.y + (next.y - place.y) * share;
      return areas.flatMap(({ id, hit }) => {
        const isOver = x > hit.x && x < hit.x + hit.width && y > hit.y && y < hit.y + hit.height;
        return isOver && id !== tie.from && id !== tie.to ? [id] : [];
      });
    });
  });
}

test('a tie to somebody below the columns runs through no name', () => {
  const placed = placeNetwork(network, { width: 862, height: 700 }, EN);
  const below = new Set(placed.elsewhere.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const crossing = network.actorTies.filter((tie) => below.has(tie.from) || below.has(tie.to));
  expect(crossing.map(({ id }) => id)).toContain('umerov-leads-kyiv-gov');
  for (const tie of crossing) expect(metBy(placed, tie), tie.id).toEqual([]);
});

test('a tie to somebody in the strip stays clear of the headings over it', () => {
  const placed = placeNetwork(network, { width: 862, height: 700 }, EN);
  const below = new Set(placed.elsewhere.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const headings = placed.elsewhere.map(({ name, x, y }) => ({
    id: name,
    hit: { x: x - 3, y: y - 10, width: textWidth(name, 12, 600) + 3, height: 12 },
  }));
  expect(headings.length).toBeGreaterThan(3);
  for (const tie of network.actorTies.filter(({ from, to }) => below.has(from) || below.has(to)))
    expect(metBy(placed, tie, headings), tie.id).toEqual([]);
});

test.each(SIZES)('a tie from one column to the other runs behind no room at %o', (size) => {
  const placed = placeNetwork(network, size, EN);
  const columnOf = new Map(
    placed.groups.flatMap(({ actors }) => actors.map(({ id, leaves }) => [id, leaves[0]])),
  );
  const across = network.actorTies.filter(
    ({ from, to }) => (columnOf.get(from) ?? 0) * (columnOf.get(to) ?? 0) < 0,
  );
  expect(across.length).toBeGreaterThan(1);
  const rooms = placed.rooms.map(({ id, box }) => ({ id, hit: box }));
  for (const tie of across) expect(metBy(placed, tie, rooms), tie.id).toEqual([]);
});

test('no side changes its column from one day to another', () => {
  const size = { width: 862, height: 700 };
  const columnsOf = (told: Story) =>
    placeNetwork(selectNetwork(told), size, EN).groups.map(({ name, anchor }) => [name, anchor]);
  const whole = new Map(columnsOf(story).map(([name, anchor]) => [name, anchor]));
  for (const day of listDays(story)) {
    for (const [name, anchor] of columnsOf(selectAsOf(story, day)))
      expect(anchor, `${name} on ${day}`).toBe(whole.get(name));
  }
});

/** Sizes of drawings in windows from 320 pixels: over the steps, in the workbench, in embeds. */
const NARROW_SIZES = [
  { width: 288, height: 310 },
  { width: 288, height: 351 },
  { width: 320, height: 544 },
  { width: 328, height: 409 },
  { width: 358, height: 469 },
  { width: 408, height: 500 },
  { width: 520, height: 544 },
];
/** Pixels of type there, and how high its letters stand over the baseline and hang under it. */
const TYPE = { size: 13, above: 9.5, below: 3 };

function labelBoxes({ groups }: ReturnType<typeof placeNetwork>) {
  const boxOf = (text: string, x: number, y: number, anchor: string) => {
    const width = textWidth(text, TYPE.size, 600);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor] ?? Number.NaN;
    return { text, x: left, y: y - TYPE.above, width, height: TYPE.above + TYPE.below };
  };
  return groups.flatMap((group) => [
    boxOf(group.name, group.x, group.y, group.anchor),
    ...group.actors.map((who) => boxOf(who.label, who.labelX, who.labelY, who.anchor)),
  ]);
}

const areApart = (one: Box, other: Box, slack = 0) =>
  one.x + one.width <= other.x + slack ||
  other.x + other.width <= one.x + slack ||
  one.y + one.height <= other.y + slack ||
  other.y + other.height <= one.y + slack;

describe.each(NARROW_SIZES)('the narrow network at $width×$height', (size) => {
  const placed = placeNetwork(network, size, EN);
  const actors = placed.groups.flatMap((group) => group.actors);

  test('sets names under their marks, so that ties have 50 pixels a side or more', () => {
    for (const { id, x, y, labelX, labelY, anchor } of actors) {
      expect({ id, labelX, anchor }).toEqual({ id, labelX: x, anchor: 'middle' });
      expect(labelY - TYPE.above, id).toBeGreaterThanOrEqual(y + placed.glyph / 2);
    }
    const [left = 0, right = 0] = [
      Math.min(...placed.rooms.map(({ box }) => box.x)),
      Math.max(...placed.rooms.map(({ box }) => box.x + box.width)),
    ];
    for (const { id, x } of actors) {
      const span = x < size.width / 2 ? left - x : x - right;
      expect(span - placed.glyph / 2 - 2, id).toBeGreaterThanOrEqual(50);
    }
  });

  test('lets no label leave it, cross a room or run over another', () => {
    const labels = labelBoxes(placed);
    for (const [at, label] of labels.entries()) {
      expect(label.x, label.text).toBeGreaterThanOrEqual(-0.5);
      expect(label.x + label.width, label.text).toBeLessThanOrEqual(size.width + 0.5);
      expect(label.y, label.text).toBeGreaterThanOrEqual(0);
      expect(label.y + label.height, label.text).toBeLessThanOrEqual(size.height + 2);
      for (const { id, box } of placed.rooms)
        expect(areApart(label, box), `${label.text} and ${id}`).toBe(true);
      for (const other of labels.slice(at + 1))
        expect(areApart(label, other, 1), `${label.text} and ${other.text}`).toBe(true);
    }
  });

  test('sets no name over the mark under it', () => {
    for (const column of [actors.filter(({ x }) => x < size.width / 2), actors]) {
      for (const [at, { labelY, x }] of column.entries()) {
        const next = column[at + 1];
        if (next?.x === x) expect(labelY, next.id).toBeLessThanOrEqual(next.y - placed.glyph / 2);
      }
    }
  });
});

describe.each([
  { width: 358, height: 470 },
  { width: 390, height: 520 },
])('where not all in no room can be drawn, at $width×$height,', (size) => {
  const absent = network.elsewhere.flatMap(({ actors }) => actors).slice(0, 2);
  const asked = new Set(absent.map(({ id }) => `actor:${id}`));
  const whole = placeNetwork(network, size, EN);
  const placed = placeNetwork(network, size, EN, asked);

  test('those whom the step is about are, and the others are counted', () => {
    expect(whole.elsewhere).toEqual([]);
    const drawn = placed.elsewhere.flatMap(({ actors }) => actors);
    expect(drawn.map(({ id }) => id)).toEqual(absent.map(({ id }) => id));
    expect(placed.left?.ids).toHaveLength((whole.left?.ids.length ?? 0) - absent.length);
    expect(people(placed)).toHaveLength(people(whole).length + absent.length);
  });

  test('no name is outside or runs over another', () => {
    const labels = labelBoxes(placed);
    for (const [at, label] of labels.entries()) {
      expect(label.x + label.width, label.text).toBeLessThanOrEqual(size.width + 0.5);
      expect(label.y + label.height, label.text).toBeLessThanOrEqual(size.height - 14);
      for (const other of labels.slice(at + 1))
        expect(areApart(label, other, 1), `${label.text} and ${other.text}`).toBe(true);
    }
  });

  test('all whom the step is about may be too many: then they are counted as before', () => {
    const all = network.elsewhere.flatMap(({ actors }) => actors.map(({ id }) => `actor:${id}`));
    expect(placeNetwork(network, size, EN, new Set(all))).toEqual(whole);
  });

  test.each(network.elsewhere.flatMap(({ actors }) => actors.map(({ id }) => id)))(
    'and %s is drawn alone, if chosen',
    (id) => {
      const all = network.elsewhere.flatMap(({ actors }) => actors.map((who) => `actor:${who.id}`));
      const { elsewhere, left } = placeNetwork(
        network,
        size,
        EN,
        new Set(all),
        new Set([`actor:${id}`]),
      );
      expect(elsewhere.flatMap(({ actors }) => actors.map((who) => who.id))).toEqual([id]);
      expect(left?.ids).toHaveLength(all.length - 1);
    },
  );
});

/** Drawings over the steps of phones from 320 by 568 pixels, the word of a step over them. */
describe.each([
  { width: 288, height: 301 },
  { width: 288, height: 344 },
  { width: 328, height: 344 },
  { width: 343, height: 360 },
  { width: 358, height: 358 },
  { width: 398, height: 400 },
])('whom a step names in none of the rooms, on a low phone, at $width×$height,', (size) => {
  const lit = ['trump', 'putin', 'yermak', 'european-partners'];
  const asked = new Set(lit.map((id) => `actor:${id}`));
  const placed = placeNetwork(network, size, EN, asked);
  const all = [...network.inRooms, ...network.elsewhere].flatMap(({ actors }) => actors);

  test('are drawn with those whom it names in rooms, and others give way and are counted', () => {
    const drawn = people(placed).map(({ id }) => id);
    expect(drawn).toEqual(expect.arrayContaining(lit));
    expect(placed.left?.ids).toHaveLength(all.length - drawn.length);
    for (const { id, hit } of people(placed))
      expect(hit.y + hit.height, id).toBeLessThanOrEqual((placed.left?.y ?? 0) - 10);
  });

  test('no name runs over another or over a room, and no room over the next', () => {
    const labels = labelBoxes(placed);
    const boxes = [...labels, ...placed.rooms.map(({ id, box }) => ({ text: id, ...box }))];
    for (const [at, one] of boxes.entries()) {
      expect(one.y + one.height, one.text).toBeLessThanOrEqual(placed.elsewhereTop ?? 0);
      for (const other of boxes.slice(at + 1))
        expect(areApart(one, other, 1), `${one.text} and ${other.text}`).toBe(true);
    }
  });

  test('and who is not drawn is counted where nobody is asked for', () => {
    const whole = placeNetwork(network, size, EN);
    expect(whole.left?.ids).toHaveLength(all.length - people(whole).length);
  });
});

test('rows have the height of a finger in the workbench of a phone', () => {
  const placed = placeNetwork(network, { width: 358, height: 576 }, EN);
  for (const { actors } of placed.groups) {
    for (const [at, { y }] of actors.slice(1).entries())
      expect(y - (actors[at]?.y ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

describe.each(story.actors.map(({ id }) => id))('the network of %s alone', (id) => {
  const ego = selectEgo(story, id);
  const people = ego.inRooms.flatMap(({ actors }) => actors).length - 1;

  test.each([280, 320, 728])('stands with all its ties in %i pixels', (width) => {
    const height = 64 * Math.max(2, ego.rooms.length, people);
    const placed = placeNetwork(ego, { width, height }, EN);
    const actors = placed.groups.flatMap((group) => group.actors);
    const rights = placed.rooms.map(({ box }) => box);
    const own = actors.find((who) => who.id === id);
    expect(placed.ties).toHaveLength(ego.roomTies.length + ego.actorTies.length);
    expect(placed.elsewhereTop).toBeUndefined();
    for (const who of actors) {
      if (who.id !== id) expect(who.x + 60, who.id).toBeLessThan(own?.x ?? 0);
      for (const box of rights) expect(who.x + 60, who.id).toBeLessThan(box.x);
    }
    const boxes = [...labelBoxes(placed), ...rights];
    for (const [at, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(-0.5);
      expect(one.x + one.width).toBeLessThanOrEqual(width + 0.5);
      expect(one.y).toBeGreaterThanOrEqual(0);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(at + 1)) expect(areApart(one, other)).toBe(true);
    }
  });
});

test('the network of one actor with very many ties grows with them and keeps its rows', () => {
  const wide = wideStory({ actors: 60, ties: 45, statements: 0 });
  const ties = wide.actors.slice(1, 25).map((who, at) => ({
    ...(wide.ties.find((tie) => tie.kind === 'meets') ?? wide.ties[0]),
    id: `many-${at}`,
    from: 'rubio',
    to: who.id,
  })) as Story['ties'];
  const ego = selectEgo({ ...wide, ties }, 'rubio');
  const placed = placeNetwork(ego, { width: 320, height: 64 * 24 }, EN);
  const labels = labelBoxes(placed);
  expect(placed.ties).toHaveLength(24);
  for (const [at, one] of labels.entries())
    for (const other of labels.slice(at + 1)) expect(areApart(one, other)).toBe(true);
});

describe.each([
  { width: 861, height: 672 },
  { width: 568, height: 520 },
  { width: 358, height: 576 },
  { width: 288, height: 320 },
])('three hundred people at $width×$height', (size) => {
  const crowd = selectNetwork(wideStory({ actors: 300, ties: 1000, statements: 0 }));
  const everybody = crowd.inRooms.flatMap(({ actors }) => actors.map(({ id }) => id));
  const placed = placeNetwork(crowd, size, EN);
  const drawn = people(placed).map(({ id }) => id);

  test('are drawn as far as their names can be read, the others counted', () => {
    expect(drawn.length).toBeGreaterThan(12);
    expect(placed.left).toMatchObject({ areElsewhere: false });
    expect(new Set([...drawn, ...(placed.left?.ids ?? [])])).toEqual(new Set(everybody));
    expect(drawn.length + (placed.left?.ids.length ?? 0)).toBe(everybody.length);
    const labels = labelBoxes(placed);
    for (const [at, label] of labels.entries()) {
      expect(label.y + label.height, label.text).toBeLessThanOrEqual(size.height - 14);
      for (const other of labels.slice(at + 1))
        expect(areApart(label, other, 1), `${label.text} and ${other.text}`).toBe(true);
    }
  });

  test('of each side some, those with the most ties to rooms', () => {
    expect(placed.groups.map(({ name }) => name).sort()).toEqual(
      crowd.inRooms.map(({ name }) => name).sort(),
    );
    const tiesOf = (id: string) => crowd.roomTies.filter(({ from }) => from === id).length;
    for (const { actors } of crowd.inRooms) {
      const [here, away] = [true, false].map((isIn) =>
        actors.filter(({ id }) => drawn.includes(id) === isIn).map(({ id }) => tiesOf(id)),
      );
      expect(Math.min(...(here ?? []))).toBeGreaterThanOrEqual(Math.max(0, ...(away ?? [])));
    }
  });

  test('ties lead to those alone who are drawn', () => {
    const from = new Map(crowd.roomTies.map((tie) => [tie.id, tie.from]));
    const expected = crowd.roomTies.filter((tie) => drawn.includes(tie.from));
    const toRooms = placed.ties.filter(({ id }) => from.has(id));
    expect(toRooms.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test('who is asked for comes before all others, on the side that all are on', () => {
    const asked = everybody.slice(-2).concat(everybody[40] ?? []);
    const next = placeNetwork(crowd, size, EN, new Set(asked.map((id) => `actor:${id}`)));
    expect(people(next).map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
    for (const { id, x } of people(next)) {
      const before = people(placed).find((one) => one.id === id);
      if (before) expect(x, id).toBe(before.x);
    }
  });

  test('who is chosen comes before all others asked for, where those are too many', () => {
    const chosen = everybody.filter((id) => !drawn.includes(id)).slice(-2);
    const marks = (ids: readonly string[]) => new Set(ids.map((id) => `actor:${id}`));
    const next = placeNetwork(crowd, size, EN, marks(everybody), marks(chosen));
    expect(people(next).map(({ id }) => id)).toEqual(expect.arrayContaining(chosen));
    expect(people(next)).toHaveLength(drawn.length);
  });
});

test('rooms stand in the order of time', () => {
  const placed = placeNetwork(network, { width: 915, height: 790 }, EN);
  const inOrder = placed.rooms.toSorted((a, b) => a.box.y - b.box.y).map((room) => room.id);
  expect(inOrder).toEqual(['geneva', 'abu-dhabi', 'florida', 'moscow']);
});

test('a story with two people, one room and no sides is placed too', () => {
  const [one, two] = story.actors;
  const [venue] = story.venues;
  const [tie] = story.ties;
  if (!one || !two || !venue || !tie) throw new Error('the story is empty');
  const { side: _one, ...lone } = one;
  const { side: _two, ...pair } = two;
  const small: Story = {
    ...story,
    sides: [],
    actors: [lone, pair],
    venues: [venue],
    ties: [{ ...tie, from: one.id, to: venue.id, kind: 'attends' }],
  };
  const placed = placeNetwork(selectNetwork(small), { width: 600, height: 400 }, EN);
  expect(people(placed).map((actor) => actor.id)).toEqual([one.id, two.id]);
  expect(placed.ties).toHaveLength(1);
});

describe.each(['2025-11-19', '2025-11-21'])('without a room, on %s,', (day) => {
  const early = selectNetwork(selectAsOf(story, day));

  test.each(SIZES)('everybody stands at the top, none over another, at $width×$height', (size) => {
    expect(early.rooms).toEqual([]);
    const placed = placeNetwork(early, size, EN);
    expect(placed.elsewhereTop).toBe(0);
    const all = people(placed).map(({ hit }) => hit);
    expect(all).toHaveLength(early.elsewhere.flatMap(({ actors }) => actors).length);
    for (const [at, one] of all.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(size.width + 8);
      expect(one.y + one.height).toBeLessThan(340);
      for (const other of all.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('ties have their places, and run through no name in a wide drawing', () => {
    for (const size of SIZES) {
      expect(JSON.stringify(placeNetwork(early, size, EN)), `${size.width}`).not.toMatch(
        /NaN|null/,
      );
    }
    const placed = placeNetwork(early, { width: 862, height: 700 }, EN);
    expect(early.actorTies).not.toEqual([]);
    for (const tie of early.actorTies) expect(metBy(placed, tie), tie.id).toEqual([]);
  });
});

test('gives a date alone where a word for what is due has no room beside it', () => {
  const dateIn = (due: string, width: number) =>
    placeNetwork(
      network,
      { width, height: 440 },
      { months: EN.months, charts: { due: (day) => `${due} ${day}` } },
    ).rooms.find(({ id }) => id === 'moscow')?.date;
  expect(dateIn('due', 288)).toMatch(/^due 2 /);
  expect(dateIn('announced for', 288)).toMatch(/^2 /);
});

test.each([
  [EN, 'due 2 Dec'],
  [UK, 'очік. 2 гру'],
  [RU, 'ожид. 2 дек'],
])('a phone has room for the word of what is due in every language', (words, date) => {
  const { rooms } = placeNetwork(network, { width: 358, height: 440 }, words);
  expect(rooms.find(({ id }) => id === 'moscow')?.date).toBe(date);
});

test.each([
  [915, '9 Aug 1905', '10–12 Jun 1906', '1905–1906'],
  [358, '9 Aug 1905', 'Jun 1906', '1905–1906'],
])(
  'rooms of several years say theirs in %i pixels, with as much more as fits',
  (width, ...said) => {
    const when = (edtf: string) => ({ edtf, words: 'x' });
    const [one, two, three] = story.venues;
    if (!one || !two || !three) throw new Error('No rooms');
    const longer: Story = {
      ...story,
      meta: { ...story.meta, dates: { ...story.meta.dates, from: '1905-06-08' } },
      venues: [
        { ...one, when: when('1905-08-09') },
        { ...two, when: when('1906-06-10/1906-06-12') },
        { ...three, when: when('1905-08-10/1906-09-05') },
      ],
    };
    const { rooms } = placeNetwork(selectNetwork(longer), { width, height: 600 }, EN);
    const dates = new Map(rooms.map(({ id, date }) => [id, date]));
    expect([one, two, three].map(({ id }) => dates.get(id))).toEqual(said);
  },
);

describe.each([...SIZES, { width: 358, height: 700 }, { width: 358, height: 1100 }])(
  'names of any length at $width×$height',
  (size) => {
    const name = 'Standing Interregional Commission of Harbours and Locks';
    const long: Story = {
      ...story,
      sides: story.sides.map((side) => ({ ...side, name })),
      actors: story.actors.map((actor, at) =>
        at % 2
          ? { ...actor, name, short: 'Port Council of Nether Tideham' }
          : { ...actor, name, short: name.replaceAll(' ', '') },
      ),
    };
    const { groups, rooms } = placeNetwork(selectNetwork(long), size, EN);
    const lines = groups.flatMap((group) => [
      { text: group.name, x: group.x, y: group.y, anchor: group.anchor, size: 12 },
      ...group.actors.flatMap(({ label, second, labelX: x, labelY: y, anchor }) => [
        { text: label, x, y, anchor, size: size.width < 560 ? 12 : 14 },
        ...(second
          ? [{ text: second.text, x, y: y + 15, anchor, size: size.width < 560 ? 12 : 11.5 }]
          : []),
      ]),
    ]);
    const boxes = lines.map(({ text, x, y, anchor, size: type }) => {
      const width = textWidth(text, type, 600);
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
      return { text, x: left, y: y - 9, width, height: 10 };
    });

    test('stand in the drawing and clear of rooms', () => {
      for (const box of boxes) {
        expect(box.x, box.text).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, box.text).toBeLessThanOrEqual(size.width);
        const over = rooms.filter(
          (room) => box.x < room.box.x + room.box.width && room.box.x < box.x + box.width,
        );
        expect(
          over.map(({ id }) => id),
          box.text,
        ).toEqual([]);
      }
    });

    test('stand clear of one another', () => {
      const met = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (two) =>
              Math.abs(one.y - two.y) < 10 &&
              one.x < two.x + two.width &&
              two.x < one.x + one.width,
          )
          .map((two) => `${one.text}, ${two.text}`),
      );
      expect(met).toEqual([]);
    });
  },
);
