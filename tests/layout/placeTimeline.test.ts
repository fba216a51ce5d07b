// The timeline's geometry: everything inside, nothing on top of anything, whatever the size.
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/layout/glyph.ts';
import { round } from '../../src/layout/glyph.ts';
import { type PlacedTimeline, placeTimeline } from '../../src/layout/placeTimeline.ts';
import { textWidth } from '../../src/layout/textLines.ts';
import { bandAfter } from '../../src/layout/timelineBand.ts';
import { listDays } from '../../src/story/listDays.ts';
import type { Story, View } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectTimeline } from '../../src/story/selectTimeline.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const VIEW: View = { chart: 'timeline', lit: [] };
const SIZES = [
  [1100, 800],
  [915, 800],
  [700, 480],
  [600, 680],
  [559, 500],
  [358, 440],
  [320, 560],
] as const;

const place = (width: number, height: number, of: Story = story, view = VIEW): PlacedTimeline =>
  placeTimeline(selectTimeline(of, view), { width, height }, EN);

const SLACK = 0.5;
const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > SLACK &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > SLACK;

function collisions(boxes: readonly { readonly id: string; readonly box: Box }[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((two) => (overlap(one.box, two.box) ? `${one.id} ${two.id}` : [])),
  );
}

const inside = (box: Box, width: number, height: number) =>
  box.x >= -SLACK &&
  box.y >= -SLACK &&
  box.x + box.width <= width + SLACK &&
  box.y + box.height <= height + SLACK;

/** Pixels of the as-of rule along time. */
const ruleOf = ({ rule, transposed }: PlacedTimeline) =>
  Number(rule.d.slice(1).split(/[,L]/)[transposed ? 1 : 0]);

/** The words of the rule and the labels of days, so many pixels high. */
function wordsOnRule({ rule: { label } }: PlacedTimeline, height: number) {
  const width = textWidth(label.text, 12, 600);
  return { x: label.anchor === 'end' ? label.x - width : label.x, y: label.y - 9, width, height };
}
const daysOf = ({ days }: PlacedTimeline, height: number) =>
  days.map(({ label: { text, x, y } }) => ({
    id: text,
    box: { x, y: y - 9, width: textWidth(text, 12), height },
  }));

const dotsOf = (placed: PlacedTimeline) =>
  placed.statements.map(({ id, bounds }) => ({ id, box: bounds }));

describe.each([...SIZES, [768, 520], [568, 520]] as const)(
  'placeTimeline in %i by %i',
  (width, height) => {
    const placed = place(width, height);

    it('writes its small words clear of one another', () => {
      const lines = placed.notes.map(({ text, x, y }) => ({
        id: text,
        box: { x, y: y - 10, width: textWidth(text, 12), height: 12 },
      }));
      expect(collisions(lines)).toEqual([]);
    });

    it('keeps dots, rooms, events and names inside the drawing, all of them finite', () => {
      const boxes = [
        ...placed.statements.map((dot) => dot.bounds),
        ...placed.events.map((event) => event.bounds),
        ...placed.rooms.map((room) => room.box),
        ...placed.names.map((name) => name.hit),
      ];
      expect(boxes.filter((box) => !inside(box, width, height))).toEqual([]);
      expect(JSON.stringify(placed)).not.toMatch(/NaN|null|Infinity/);
    });

    it('lays no dot over another dot or over a room, and no room over a room', () => {
      const rooms = placed.rooms.map(({ id, box }) => ({ id, box }));
      expect(collisions([...dotsOf(placed), ...rooms])).toEqual([]);
    });

    it('lays no target of a name over another, and no event over an event', () => {
      expect(collisions(placed.names.map(({ id, hit }) => ({ id, box: hit })))).toEqual([]);
      expect(collisions(placed.events.map(({ id, hit }) => ({ id, box: hit })))).toEqual([]);
    });

    it('lays no room’s name over another, over a box, or over the label of the as-of rule', () => {
      const rule = placed.rule.label;
      const wide = textWidth(rule.text, 12, 600);
      const labels = placed.rooms.map(({ id, label }) => {
        const long = textWidth(label.text, 14, 600);
        return { id, box: { x: label.x - long / 2, y: label.y - 12, width: long, height: 12 } };
      });
      const boxes = placed.rooms.map(({ id, box }) => ({ id: `box ${id}`, box }));
      const left = rule.anchor === 'end' ? rule.x - wide : rule.x;
      const ruled = { id: 'rule', box: { x: left, y: rule.y - 9, width: wide, height: 9 } };
      expect(collisions([...labels, ...boxes, ruled])).toEqual([]);
    });

    it('draws every room, and says how many threads it leaves out', () => {
      expect(placed.rooms).toHaveLength(story.venues.length);
      const all = selectTimeline(story, VIEW).groups.flatMap((group) => group.threads);
      expect(placed.names.length + placed.left).toBe(all.length);
      const words = placed.notes.map((note) => note.text).join(' ');
      expect(words.includes(`${placed.left} more`)).toBe(placed.left > 0);
    });
  },
);

describe('placeTimeline', () => {
  it.each([
    ['names are short', { ...VIEW, show: ['actor:trump', 'actor:rubio', 'actor:putin'] }],
    ['names are long', VIEW],
  ] as const)('keeps its small words off each other where %s', (_, view) => {
    for (const height of [180, 240, 480, 620]) {
      const { notes, days, rule } = place(784, height, story, {
        ...view,
        show: [...(view.show ?? [])],
      });
      const boxes = [...notes, ...days.map(({ label }) => label), rule.label].map((label) => {
        const wide = textWidth(label.text, 12, label === rule.label ? 600 : 400);
        const left = { start: 0, middle: wide / 2, end: wide }[label.anchor];
        return {
          id: label.text,
          box: { x: label.x - left, y: label.y - 9, width: wide, height: 11 },
        };
      });
      expect(collisions(boxes)).toEqual([]);
      expect(boxes.filter(({ box }) => !inside(box, 784, height))).toEqual([]);
    }
  });

  it('draws those who are asked for before others where there is no room for all', () => {
    const timeline = selectTimeline(story, VIEW);
    const russia = timeline.groups
      .flatMap(({ threads }) => threads)
      .filter(({ actor }) => actor.side === 'russia')
      .map(({ id }) => id);
    const size = { width: 342, height: 540 };
    const drawn = (asked?: ReadonlySet<string>) =>
      placeTimeline(timeline, size, EN, asked).names.map(({ id }) => id);
    expect(drawn()).not.toEqual(expect.arrayContaining(russia));
    expect(drawn(new Set(russia.map((id) => `actor:${id}`)))).toEqual(
      expect.arrayContaining(russia),
    );
  });

  it('draws no room of whose people none is drawn, as if nothing were known of it', () => {
    const timeline = selectTimeline(story, VIEW);
    const asked = new Set(['actor:trump', 'actor:zelenskyy', 'actor:putin']);
    const roomsOf = (marks: ReadonlySet<string>) =>
      placeTimeline(timeline, { width: 700, height: 300 }, EN, marks, true).rooms.map(
        ({ id }) => id,
      );
    const tied = story.ties
      .filter(({ from, kind }) => asked.has(`actor:${from}`) && kind === 'attends')
      .map(({ to }) => to);
    expect(timeline.rooms.length).toBeGreaterThan(tied.length);
    expect(roomsOf(asked)).toEqual(tied);
    expect(roomsOf(new Set([...asked, 'venue:geneva']))).toContain('geneva');
  });

  it('draws no room empty of whose people some are known, whatever is asked for or shown', () => {
    const all: readonly View[] = [
      VIEW,
      ...story.sections.flatMap(({ steps }) => steps.map(({ view }) => view)),
      ...story.venues.map(({ id }) => ({ ...VIEW, lit: [`venue:${id}` as const] })),
      { ...VIEW, show: ['actor:putin', 'actor:trump'], lit: ['venue:geneva'] },
    ];
    const views = all.filter(({ chart }) => chart === 'timeline');
    const inside = story.ties.filter(({ kind }) => kind === 'attends');
    const peopled = new Set(inside.map(({ to }) => to));
    const empty = views.flatMap((view) =>
      [...SIZES, [342, 384] as const].flatMap(([width, height]) =>
        [true, false].flatMap((isSparse) => {
          const of = selectTimeline(story, view);
          const placed = placeTimeline(of, { width, height }, EN, new Set(view.lit), isSparse);
          const entered = new Set(
            placed.ties.map(({ id }) => inside.find((tie) => tie.id === id)?.to),
          );
          return placed.rooms
            .filter(({ id }) => peopled.has(id) && !entered.has(id))
            .map(({ id }) => `${id} in ${width} by ${height}, ${view.lit.join(' ')}`);
        }),
      ),
    );
    expect(empty).toEqual([]);
  });

  it.each(SIZES)(
    'leads who met others beside a room past its box, in %i by %i',
    (width, height) => {
      const placed = place(width, height);
      const box = placed.rooms.find(({ id }) => id === 'geneva')?.box ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      const isThrough = ({ hit }: { hit: Box }) =>
        inside({ ...hit, x: hit.x - box.x, y: hit.y - box.y }, box.width, box.height);
      const ways = story.ties.flatMap(({ id, kind, to }) => {
        const tie = to === 'geneva' && placed.ties.find((one) => one.id === id);
        return tie ? { id, isThrough: isThrough(tie), isIn: kind === 'attends' } : [];
      });
      expect(ways.some(({ isIn }) => isIn)).toBe(true);
      expect(ways.filter((way) => way.isThrough !== way.isIn)).toEqual([]);
    },
  );

  it.each([1, 2, 6])(
    'leads %i who met beside a room of which nobody is known past its box',
    (met) => {
      const beside = story.ties.filter(({ to, kind }) => to === 'geneva' && kind === 'meets');
      const others = story.ties.filter(({ to }) => to !== 'geneva');
      const ties = [...others, ...beside.slice(0, met)];
      const { rooms, ties: drawn } = place(915, 800, { ...story, ties });
      const { box } = rooms.find(({ id }) => id === 'geneva') ?? {};
      if (!box) throw new Error('No room');
      const past = drawn.filter(({ id }) => beside.some((tie) => tie.id === id));
      expect(past).toHaveLength(met);
      for (const { hit } of past) {
        const middle = hit.y + hit.height / 2;
        expect(middle < box.y || middle > box.y + box.height).toBe(true);
      }
    },
  );

  it('draws a room of which nobody is known', () => {
    const ties = story.ties.filter(({ to }) => to !== 'geneva');
    const { rooms } = place(342, 384, { ...story, ties });
    expect(rooms.map(({ id }) => id)).toContain('geneva');
  });

  it.each(story.venues)('draws the room of a step on it, $id, with its people', ({ id }) => {
    const asked = new Set(['actor:macron', `venue:${id}`]);
    for (const isSparse of [true, false]) {
      const size = { width: 342, height: 384 };
      const placed = placeTimeline(selectTimeline(story, VIEW), size, EN, asked, isSparse);
      expect(placed.rooms.map((room) => room.id)).toContain(id);
    }
  });

  it.each([
    [
      'Geneva',
      ['rubio', 'witkoff', 'kushner', 'driscoll', 'umerov', 'yermak', 'budanov', 'powell'],
    ],
    ['nothing', []],
  ])('draws one of each side in each room of a phone that is about %s', (_, people) => {
    const timeline = selectTimeline(story, VIEW);
    const asked = new Set(people.map((id) => `actor:${id}`));
    const { names, rooms } = placeTimeline(timeline, { width: 358, height: 470 }, EN, asked);
    const drawn = new Set(names.map(({ id }) => id));
    for (const { id, label, left } of rooms) {
      const into = timeline.groups.map(({ threads }) =>
        threads.filter(({ ties }) => ties.some(({ to, kind }) => to === id && kind === 'attends')),
      );
      for (const threads of into.filter(({ length }) => length > 0)) {
        expect(threads.filter((thread) => drawn.has(thread.id)).length).toBeGreaterThan(0);
      }
      expect(left).toBe(into.flat().filter((thread) => !drawn.has(thread.id)).length);
      expect(label.text.includes('+')).toBe(left > 0);
      if (left > 0) expect(label.text).toMatch(new RegExp(` \\+${left}$`));
    }
  });

  it('names a room without the number of those left out where only the name has room', () => {
    const { rooms } = place(280, 460, selectAsOf(story, '2025-11-29'));
    const moscow = rooms.find(({ id }) => id === 'moscow');
    expect(moscow?.left).toBeGreaterThan(0);
    expect(moscow?.label.text).toBe('Moscow');
  });

  it.each([
    [829, 992],
    [668, 544],
    [600, 600],
    [358, 470],
    [288, 301],
  ])(
    'names every room that it draws, on every day and in every step, in %i by %i',
    (width, height) => {
      const nameless = ({ rooms }: PlacedTimeline) =>
        rooms.filter(({ label }) => label.text === '');
      for (const day of listDays(story)) {
        expect(nameless(place(width, height, selectAsOf(story, day))), day).toEqual([]);
      }
      const steps = story.sections.flatMap((section) => section.steps);
      for (const { id, view } of steps.filter((step) => step.view.chart === 'timeline')) {
        const timeline = selectTimeline(story, { ...VIEW, show: [...(view.show ?? [])] });
        for (const isSparse of [true, false]) {
          const placed = placeTimeline(
            timeline,
            { width, height },
            EN,
            new Set(view.lit),
            isSparse,
          );
          expect(nameless(placed), id).toEqual([]);
        }
      }
    },
  );

  const stepsOnPhones = [
    [288, 301],
    [288, 344],
    [328, 344],
    [358, 466],
  ].flatMap(([width = 0, height = 0]) =>
    story.sections
      .flatMap(({ steps }) => steps)
      .filter(({ view }) => view.chart === 'timeline')
      .map(({ id, view: { show = [], lit } }) => {
        const timeline = selectTimeline(story, { ...VIEW, show: [...show] });
        const placed = placeTimeline(timeline, { width, height }, EN, new Set(lit));
        return { id, width, height, lit, timeline, placed };
      }),
  );

  it.each(stepsOnPhones)(
    'writes no room’s name into dots in the step $id, in $width by $height',
    ({ placed }) => {
      const labels = placed.rooms.map(({ id, label: { text, x, y } }) => {
        const long = textWidth(text, 14, 600);
        return { id, box: { x: x - long / 2, y: y - 12, width: long, height: 12 } };
      });
      const met = labels.filter(({ box }) => dotsOf(placed).some((dot) => overlap(dot.box, box)));
      expect(met).toEqual([]);
    },
  );

  it.each(stepsOnPhones)(
    'draws a line of each side in the light in the step $id, in $width by $height',
    ({ lit, timeline, placed }) => {
      const drawn = new Set(placed.names.map(({ id }) => id));
      for (const { name, threads } of timeline.groups) {
        const ids = threads.flatMap(({ id }) => (lit.includes(`actor:${id}`) ? [id] : []));
        expect(ids.length === 0 || ids.some((id) => drawn.has(id)), name).toBe(true);
      }
    },
  );

  it('draws whose being there is better known before others who were as often in a room', () => {
    for (let width = 240; width <= 400; width += 10) {
      const { names } = place(width, 430);
      const drawn = names.map(({ id }) => id);
      if (drawn.includes('kushner')) expect(drawn).toContain('witkoff');
    }
  });

  it('draws no room without a line where there is room for nobody of it', () => {
    const { rooms, names } = place(320, 230);
    const ties = story.ties.filter(({ kind }) => kind === 'attends');
    const drawn = new Set(names.map(({ id }) => id));
    for (const { id } of rooms) {
      expect(ties.filter(({ from, to }) => to === id && drawn.has(from)).length).toBeGreaterThan(0);
    }
  });

  it('draws only those asked for where it is to be sparse, and counts the others', () => {
    const timeline = selectTimeline(story, VIEW);
    const size = { width: 600, height: 600 };
    const all = timeline.groups.flatMap(({ threads }) => threads).length;
    const asked = new Set(['actor:trump', 'actor:zelenskyy']);
    const { names, notes, left } = placeTimeline(timeline, size, EN, asked, true);
    expect(names.map(({ id }) => id)).toEqual(['trump', 'zelenskyy']);
    expect(left).toBe(all - 2);
    expect(notes.map(({ text }) => text)).toContain(`${all - 2} more not drawn here`);
    const rooms = new Set(['venue:geneva']);
    expect(placeTimeline(timeline, size, EN, rooms, true)).toEqual(
      placeTimeline(timeline, size, EN),
    );
  });

  it.each(listDays(story))('lays no room’s name over a box on %s on a phone', (day) => {
    const placed = place(342, 540, selectAsOf(story, day));
    const labels = placed.rooms.map(({ id, label }) => {
      const long = textWidth(label.text, 14, 600);
      return { id, box: { x: label.x - long / 2, y: label.y - 12, width: long, height: 12 } };
    });
    expect(collisions([...labels, ...placed.rooms.map(({ box }) => ({ id: 'box', box }))])).toEqual(
      [],
    );
  });

  it('gives the same places for the same story, whatever the order of its rows', () => {
    const turned: Story = {
      ...story,
      actors: [...story.actors].reverse(),
      ties: [...story.ties].reverse(),
      statements: [...story.statements].reverse(),
      events: [...story.events].reverse(),
      venues: [...story.venues].reverse(),
    };
    expect(place(915, 800, turned)).toEqual(place(915, 800));
    expect(place(358, 440, turned)).toEqual(place(358, 440));
  });

  it('has events and each person’s statements by date, whether of a day or of several', () => {
    const when = { edtf: '2025-11-24/2025-11-26', words: '24–26 November' };
    const [said] = story.statements;
    const later = said && { ...said, id: 'later', when: { edtf: '2025-11-27', words: '27' } };
    const vague = said && { ...said, id: 'vague', when };
    if (!later || !vague) throw new Error('The story has no statements');
    const timeline = selectTimeline({ ...story, statements: [later, vague] }, VIEW);
    for (const size of [
      { width: 915, height: 800 },
      { width: 358, height: 466 },
    ]) {
      const placed = placeTimeline(timeline, size, EN);
      expect(placed.events.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
      expect(placed.statements.map(({ id }) => id)).toEqual(['vague', 'later']);
    }
  });

  it('leaves its input as it was', () => {
    const timeline = selectTimeline(story, VIEW);
    const before = structuredClone(timeline);
    placeTimeline(timeline, { width: 915, height: 800 }, EN);
    expect(timeline).toEqual(before);
  });

  it('keeps those with most ties and statements where there is no room for all', () => {
    const names = place(358, 440).names.map((name) => name.id);
    expect(names).toEqual(expect.arrayContaining(['trump', 'zelenskyy', 'rubio', 'umerov']));
  });

  it('keeps those whom the view names first, where it names them', () => {
    const show = [...story.actors].reverse().map((actor) => `actor:${actor.id}` as const);
    const timeline = selectTimeline(story, { ...VIEW, show });
    const placed = placeTimeline(timeline, { width: 358, height: 440 }, EN);
    const drawn = placed.names.map((name) => name.id);
    expect(placed.left).toBeGreaterThan(0);
    expect(drawn).toContain('starmer');
    expect(drawn).not.toContain('rubio');
  });

  it('draws all threads where there is room', () => {
    expect(place(1100, 1200).left).toBe(0);
  });

  it('runs time down the page under 560 pixels', () => {
    const room = (placed: PlacedTimeline, id: string) =>
      placed.rooms.find((one) => one.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const [wide, narrow] = [place(915, 800), place(358, 440)];
    expect(room(wide, 'florida').x).toBeGreaterThan(room(wide, 'geneva').x);
    expect(room(narrow, 'florida').y).toBeGreaterThan(room(narrow, 'geneva').y);
  });

  it('leads a heading that the edge pushes over another side’s columns to its own', () => {
    const placed = place(342, 500);
    const led = placed.headings.filter(({ lead }) => lead);
    expect(led.map(({ label }) => label.text)).toEqual(['Europe']);
    const first = placed.names.find(({ rank }) => rank === led[0]?.rank);
    expect(led[0]?.lead).toMatch(new RegExp(`^M${round(first?.glyph.x ?? 0)},`));
    expect(place(915, 800).headings.filter(({ lead }) => lead)).toEqual([]);
  });

  it.each([
    [861, 768],
    [736, 720],
    [600, 680],
  ])('leaves half a row of air before the heading of a side, in %i by %i', (w, h) => {
    const { names, headings } = place(w, h);
    for (const { label, rank } of headings.slice(1)) {
      const own = names.filter((name) => name.rank === rank).map(({ glyph }) => glyph.y);
      const above = names.map(({ glyph }) => glyph.y).filter((y) => y < (own[0] ?? 0));
      const [before, after] = [label.y - 4 - Math.max(...above), (own[0] ?? 0) - label.y + 4];
      if (above.length > 0) expect(before, label.text).toBeGreaterThan(after + 5);
    }
  });

  it('names the sides on one line of a phone, those before making way for those after', () => {
    const asked = new Set(
      ['witkoff', 'kushner', 'putin', 'russian-officials', 'umerov', 'zelenskyy'].map(
        (id) => `actor:${id}`,
      ),
    );
    const timeline = selectTimeline(story, VIEW);
    const { headings } = placeTimeline(timeline, { width: 358, height: 466 }, EN, asked);
    expect(headings).toHaveLength(4);
    expect(new Set(headings.map(({ label }) => label.y)).size).toBe(1);
    const boxes = headings.map(({ label: { text, x, y } }) => ({
      id: text,
      box: { x, y: y - 9, width: textWidth(text, 12, 600) + 6, height: 9 },
    }));
    expect(collisions(boxes)).toEqual([]);
  });

  it('draws no line where somebody is not, but under what is said from a room', () => {
    const placed = place(915, 800);
    const trackOf = (id: string) => placed.threads.find((one) => one.id === id)?.track;
    expect(trackOf('trump')).toBe('');
    expect(trackOf('kushner')).toBe('');
    const { box } = placed.rooms.find(({ id }) => id === 'florida') ?? { box: undefined };
    const ends = [...(trackOf('umerov') ?? '').matchAll(/[ML]([\d.]+),/g)].map(([, x]) =>
      Number(x),
    );
    expect(ends.slice(-2)[0]).toBeLessThan(box?.x ?? 0);
    expect(ends.at(-1)).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0));
    expect(ends.at(-1)).toBeLessThan(ruleOf(placed));
  });

  it('gives a room with more people a larger box', () => {
    const { rooms } = place(915, 800);
    const height = (id: string) => rooms.find((room) => room.id === id)?.box.height ?? 0;
    expect(height('florida')).toBeGreaterThan(height('geneva'));
    expect(height('geneva')).toBeGreaterThan(height('moscow'));
  });

  it('puts the band between the neighbouring sides with most room ties', () => {
    const { groups } = selectTimeline(story, VIEW);
    expect(groups[bandAfter(groups)]?.name).toBe('United States');
    const { names, rooms } = place(915, 800);
    const y = (id: string) => names.find((name) => name.id === id)?.glyph.y ?? 0;
    for (const { box } of rooms) {
      expect(box.y).toBeGreaterThan(y('kushner'));
      expect(box.y + box.height).toBeLessThan(y('umerov'));
    }
  });

  it('ends threads at the as-of rule unless something is due', () => {
    const placed = place(915, 800);
    const rule = Number(placed.rule.d.slice(1).split(',')[0]);
    const ends = placed.threads.flatMap(({ d }) =>
      [...d.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x)),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(rule);
    const moscow = placed.rooms.find((room) => room.id === 'moscow');
    expect(moscow?.box.x).toBeGreaterThan(rule);
  });

  const DUE = ['2025-12-01', '2025-11-30', '2025-11-29'].map((day) => selectAsOf(story, day));

  it.each(SIZES)(
    'leaves days of room between the rule and a room that is due, in %i by %i',
    (w, h) => {
      for (const of of DUE) {
        const placed = place(w, h, of);
        const [across, along] = placed.transposed ? (['x', 'y'] as const) : (['y', 'x'] as const);
        const geneva = placed.rooms.find(({ id }) => id === 'geneva')?.box;
        const long = placed.transposed ? geneva?.height : geneva?.width;
        for (const { box } of placed.rooms.filter(({ box }) => box[along] > ruleOf(placed))) {
          expect(box[along] - ruleOf(placed)).toBeGreaterThan(1.8 * (long ?? 0));
          expect(box[across]).toBeGreaterThan(0);
        }
      }
      expect(place(w, h).rooms.filter(({ id }) => id === 'moscow')).toHaveLength(1);
    },
  );

  it('labels the first day after the rule where the lines have room before it', () => {
    expect(
      place(861, 768)
        .days.map(({ label }) => label.text)
        .slice(-2),
    ).toEqual(['1 Dec', '2 Dec']);
  });

  it.each([...SIZES, [861, 768], [900, 640]] as const)(
    'keeps names of rooms off the as-of rule and off the lines to what is due, in %i by %i',
    (w, h) => {
      for (const of of DUE) {
        const placed = place(w, h, of);
        const rule = ruleOf(placed);
        for (const { id, box, label } of placed.rooms) {
          const half = textWidth(label.text, 14, 600) / 2;
          const [low, high] = placed.transposed
            ? [label.y - 11, label.y + 2]
            : [label.x - half, label.x + half];
          expect(low > rule || high < rule, id).toBe(true);
          if (!placed.transposed && box.x > rule) expect(low).toBeGreaterThan(box.x - 12);
        }
      }
    },
  );

  it.each([
    [358, 466],
    [342, 540],
    [320, 560],
    [288, 344],
  ])('writes the label of the rule directly under it on a phone of %i by %i', (w, h) => {
    for (const day of listDays(story)) {
      const placed = place(w, h, selectAsOf(story, day));
      const { label, d } = placed.rule;
      expect(label.y - ruleOf(placed), day).toBeLessThan(16);
      expect(d, day).not.toMatch(/M.*M/);
      const box = wordsOnRule(placed, 10);
      const events = placed.events.map(({ id, bounds }) => ({ id, box: bounds }));
      const met = [...daysOf(placed, 9), ...events].filter((one) => overlap(one.box, box));
      expect(met, day).toEqual([]);
    }
  });

  it('writes the label of the rule at the end that no line to what is due leaves', () => {
    const asked = new Set(['rubio', 'witkoff', 'kushner'].map((id) => `actor:${id}`));
    const timeline = selectTimeline(story, VIEW);
    const { rule } = placeTimeline(timeline, { width: 358, height: 466 }, EN, asked, true);
    expect(rule.label.anchor).toBe('end');
  });

  it('draws an interval as a bar over its days and an undated mark after the calendar', () => {
    const [first] = story.events;
    const [said] = story.statements;
    if (!first || !said) throw new Error('The story has no events or statements');
    const { when: _, ...undated } = first;
    const changed: Story = {
      ...story,
      events: [...story.events, { ...undated, id: 'undated' }],
      statements: [
        ...story.statements,
        { ...said, id: 'vague', when: { edtf: '2025-11-24/2025-11-26', words: '24–26 November' } },
      ],
    };
    const placed = place(1100, 1200, changed);
    const lastDay = placed.days.at(-1)?.label.x ?? 0;
    const event = placed.events.find((one) => one.id === 'undated');
    expect(event?.bounds.x).toBeGreaterThan(lastDay);
    expect(placed.notes.map((note) => note.text)).toContain('Date not established');
    const bar = placed.statements.find((dot) => dot.id === 'vague')?.bounds;
    expect(bar?.width).toBeGreaterThan(100);
    expect(collisions(dotsOf(placed))).toEqual([]);
  });

  it('stands on a story without rooms, and on one without anything to show', () => {
    expect(place(915, 800, { ...story, ties: [], venues: [] }).rooms).toEqual([]);
    const bare = place(358, 440, { ...story, ties: [], venues: [], statements: [], events: [] });
    expect(bare.names).toEqual([]);
    expect(JSON.stringify(bare)).not.toMatch(/NaN|Infinity/);
  });

  it('keeps two rooms on one day apart', () => {
    const [geneva] = story.venues.filter((venue) => venue.id === 'geneva');
    if (!geneva) throw new Error('No Geneva in the story');
    const twin: Story = { ...story, venues: [...story.venues, { ...geneva, id: 'twin' }] };
    for (const [width, height] of SIZES) {
      const { rooms } = place(width, height, twin);
      expect(rooms).toHaveLength(story.venues.length + 1);
      expect(collisions(rooms)).toEqual([]);
    }
  });
});

describe('a calendar of several years', () => {
  const over = (from: string, to: string): Story => ({
    ...story,
    meta: { ...story.meta, dates: { ...story.meta.dates, from, to } },
  });
  const WIDTHS = [
    [1100, 800],
    [700, 480],
    [358, 440],
    [320, 560],
  ] as const;

  it.each(WIDTHS)('labels months or years, clear of one another, in %i by %i', (width, height) => {
    for (const from of ['2025-01-01', '2024-11-18', '2023-11-18', '2015-01-01', '1905-06-08']) {
      const { days, rooms } = place(width, height, over(from, '2025-12-31'));
      expect(days.length, from).toBeGreaterThan(1);
      expect(rooms.length).toBeGreaterThan(1);
      const boxes = days.map(({ label }) => {
        const wide = textWidth(label.text, 12);
        const left = label.anchor === 'middle' ? wide / 2 : 0;
        return {
          id: label.text,
          box: { x: label.x - left, y: label.y - 9, width: wide, height: 11 },
        };
      });
      expect(collisions(boxes), from).toEqual([]);
      expect(boxes.filter(({ box }) => !inside(box, width, height))).toEqual([]);
    }
  });

  it('says months of two years and a half, years of a century, and days of a turn of the year', () => {
    const labels = (from: string, to = '2025-12-31') =>
      place(1100, 800, over(from, to)).days.map(({ label }) => label.text);
    expect(labels('1905-06-08')[0]).toMatch(/^19\d0$/);
    for (const text of labels('2023-06-18')) expect(text).toMatch(/^[A-Z][a-z]{2} 202[345]$/);
    for (const text of labels('2025-11-18', '2026-02-28'))
      expect(text).toMatch(/^\d+ [A-Z][a-z]{2} 202[56]$/);
  });

  it.each([
    [358, 440],
    [342, 384],
    [320, 560],
  ])('labels no day on the as-of rule or in its words, in %i by %i', (width, height) => {
    const starts = [
      '2025-11-18',
      '2025-11-01',
      '2025-10-20',
      '2025-09-01',
      '2025-06-01',
      '2024-01-01',
    ];
    for (const from of starts) {
      for (const day of [...listDays(story), '2025-12-05']) {
        const known = selectAsOf(over(from, '2025-12-06'), day);
        const placed = place(width, height, known);
        const rule = { x: 0, y: ruleOf(placed) - 1, width, height: 2 };
        const ruled = [rule, wordsOnRule(placed, 12)];
        const met = daysOf(placed, 12).filter(({ box }) => ruled.some((one) => overlap(one, box)));
        expect(met, `${from}, ${day}`).toEqual([]);
        expect(daysOf(placed, 12).length).toBeGreaterThan(1);
      }
    }
  });

  it.each([
    [358, 440],
    [320, 560],
    [288, 480],
  ])('writes no room’s name into the words of the rule, in %i by %i', (width, height) => {
    for (const from of ['2025-11-18', '2025-10-20', '2025-09-01', '2025-06-01']) {
      for (const day of listDays(story)) {
        const { rule, rooms } = place(width, height, selectAsOf(over(from, '2025-12-02'), day));
        const wide = textWidth(rule.label.text, 12, 600);
        const left = rule.label.anchor === 'end' ? rule.label.x - wide : rule.label.x;
        const ruled = { x: left, y: rule.label.y - 9, width: wide, height: 9 };
        const met = rooms.filter(({ label: { text, x, y } }) => {
          const long = textWidth(text, 14, 600);
          return overlap({ x: x - long / 2, y: y - 10, width: long, height: 10 }, ruled);
        });
        expect(
          met.map(({ id }) => id),
          `${from}, ${day}`,
        ).toEqual([]);
      }
    }
  });

  it.each(WIDTHS)(
    'draws dots of a year as large as their row lets them, in %i by %i',
    (...size) => {
      const long = over('2025-01-10', '2026-01-09');
      const [said] = story.statements;
      if (!said) throw new Error('Nothing said');
      const ofRubio = ['2025-02-02', '2025-06-12', '2025-06-30', '2025-11-19'];
      const ofOthers = story.actors.slice(5, 12).map(({ id }, at) => ({
        speaker: id,
        edtf: `2025-06-${10 + 3 * at}`,
      }));
      const all = [...ofRubio.map((edtf) => ({ speaker: 'rubio', edtf })), ...ofOthers];
      const statements = all.map(({ speaker, edtf }, at) => ({
        ...said,
        id: `${at}`,
        speaker,
        when: { edtf, words: edtf },
      }));
      const placed = place(...size, { ...long, events: [], venues: [], ties: [], statements });
      expect(dotsOf(placed)).toHaveLength(all.length);
      expect(collisions(dotsOf(placed))).toEqual([]);
      expect(collisions(placed.statements.map(({ id, hit }) => ({ id, box: hit })))).toEqual([]);
      for (const { bounds } of placed.statements) expect(bounds.width).toBe(9);
    },
  );

  it('writes no room’s name over an event where it has another place', () => {
    for (const to of ['2025-12-02', '2025-12-31']) {
      const { rooms, events } = place(320, 560, selectAsOf(over('2025-10-20', to), '2025-11-30'));
      const names = rooms.map(({ id, label: { text, x, y } }) => {
        const long = textWidth(text, 14, 600);
        return { id, box: { x: x - long / 2, y: y - 10, width: long, height: 10 } };
      });
      const met = names.filter(({ box }) => events.some(({ bounds }) => overlap(box, bounds)));
      expect(
        met.map(({ id }) => id),
        to,
      ).toEqual([]);
    }
  });

  it('says the year of the as-of day', () => {
    const { rule } = place(1100, 800, over('2024-11-18', '2025-12-31'));
    expect(rule.label.text).toContain('1 Dec 2025');
  });
});

describe('a calendar of years', () => {
  const [venue] = story.venues;
  const [tie] = story.ties;
  if (!venue || !tie) throw new Error('Nothing to copy');
  const people = ['rubio', 'witkoff', 'yermak', 'umerov', 'putin', 'ushakov'];
  const dated = (edtf: string): Story => ({
    ...story,
    meta: {
      ...story.meta,
      asOf: '2023-10-15',
      dates: { ...story.meta.dates, from: '2016-01-01', to: '2024-12-31' },
    },
    venues: [{ ...venue, id: 'office', when: { edtf, words: edtf } }],
    ties: people.map((from) => ({ ...tie, id: from, kind: 'attends', from, to: 'office' })),
    statements: [],
    events: [],
  });
  const years = dated('2019~');

  /** Points of the ways into the room and out of it, along time and across it. */
  const wayOf = (outside: string, transposed: boolean) =>
    [...outside.matchAll(/M([^MLC]+)C([^MLC]+)/g)].flatMap(([, from = '', to = '']) => {
      const [a, b, c, d] = [from, ...to.split(' ')].map((pair) => pair.split(',').map(Number));
      const at = (s: number, axis: 0 | 1) =>
        [a, b, c, d].reduce(
          (sum, one, n) =>
            sum + (one?.[axis] ?? 0) * ([1, 3, 3, 1][n] ?? 0) * s ** n * (1 - s) ** (3 - n),
          0,
        );
      const [t, r] = transposed ? ([1, 0] as const) : ([0, 1] as const);
      return Array.from({ length: 101 }, (_, n) => ({ t: at(n / 100, t), r: at(n / 100, r) }));
    });

  it.each(SIZES)('hides no way into a room by another in %i by %i', (width, height) => {
    const placed = place(width, height, years);
    expect(placed.ties).toHaveLength(people.length);
    const ways = placed.ties.map(({ outside }) => wayOf(outside, placed.transposed));
    for (const [at, one] of ways.entries()) {
      for (const other of ways.slice(at + 1)) {
        const apart = one.flatMap((p) => other.map((q) => Math.hypot(p.t - q.t, p.r - q.r)));
        expect(Math.min(...apart)).toBeGreaterThan(3);
      }
    }
  });

  it.each(SIZES)('gives a room no firm ends where its date has none in %i by %i', (...size) => {
    const outline = (edtf: string) => place(...size, dated(edtf)).rooms[0]?.d;
    for (const vague of ['2019~', '2019', '2019-03', '2019-03-01?', '2019-03-01/']) {
      expect(outline(vague)).toMatch(/^M([^L]+L){5}[^L]+Z$/);
    }
    expect(outline('2019-03-01/2019-12-01')).toMatch(/^M[^L]+h[^L]+v[^L]+Z$/);
  });
});

describe.each([...SIZES, [860, 768]] as const)(
  'names of any length in %i by %i',
  (width, height) => {
    const name = 'Standing Interregional Commission of Harbours and Locks';
    const short = name.replaceAll(' ', '');
    const long: Story = {
      ...story,
      sides: story.sides.map((side) => ({ ...side, name })),
      actors: story.actors.map((actor) => ({ ...actor, name, short })),
    };
    const placed = place(width, height, long);
    const usual = place(width, height);

    it('leave the calendar two thirds of its length', () => {
      const length = ({ days, transposed }: PlacedTimeline) => {
        const along = days.map(({ label }) => (transposed ? label.y : label.x));
        return Math.max(...along) - Math.min(...along);
      };
      expect(length(placed)).toBeGreaterThan(length(usual) * 0.6);
    });

    it('stand in their room', () => {
      for (const { label, hit } of placed.names) {
        const long = textWidth(label.text, placed.transposed ? 12 : 13, 600);
        expect(long).toBeLessThanOrEqual(placed.transposed ? hit.height : hit.width);
      }
      for (const { label } of placed.headings) {
        expect(label.x).toBeGreaterThanOrEqual(placed.transposed ? 30 : 0);
        expect(label.x + textWidth(label.text, 12, 600)).toBeLessThanOrEqual(width);
      }
    });
  },
);

describe.each(SIZES)('rooms on days side by side in %i by %i', (width, height) => {
  const close: Story = {
    ...story,
    venues: story.venues.map((venue, at) => {
      const edtf = `2025-11-${22 + at}/2025-11-${23 + at}`;
      return { ...venue, short: 'Conference Hall', when: { ...venue.when, edtf } };
    }),
  };
  const { rooms } = place(width, height, close);

  it('have names that meet no other name and no box, or none', () => {
    const names = rooms.flatMap(({ id, label: { text, x, y } }) => {
      const wide = textWidth(text, 14, 600);
      return text ? [{ id, box: { x: x - wide / 2, y: y - 10, width: wide, height: 12 } }] : [];
    });
    expect(names.length).toBeGreaterThan(0);
    expect(
      collisions([...names, ...rooms.map(({ id, box }) => ({ id: `${id} box`, box }))]).filter(
        (met) => !/box .*box/.test(met),
      ),
    ).toEqual([]);
  });
});
