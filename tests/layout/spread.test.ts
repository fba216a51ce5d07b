// Words set wider than the page's own type: all of them inside the drawing and apart, whatever the size.
import { describe, expect, it } from 'vitest';
import type { DrawingSize } from '../../src/layout/drawingSize.ts';
import type { Box } from '../../src/layout/glyph.ts';
import { placeCounts } from '../../src/layout/placeCounts.ts';
import { placeMap } from '../../src/layout/placeMap.ts';
import { placePlan } from '../../src/layout/placePlan.ts';
import { placeTimeline } from '../../src/layout/placeTimeline.ts';
import { textWidth, type Weight } from '../../src/layout/textLines.ts';
import type { View } from '../../src/story/schema.ts';
import { selectPlaces } from '../../src/story/selectPlaces.ts';
import { planScene, selectPlan } from '../../src/story/selectPlan.ts';
import { selectTimeline } from '../../src/story/selectTimeline.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

/** What WCAG 1.4.12 asks for: 0.12 em between letters and 0.16 em more between words. */
const SPREAD = 1.29;
const story = realStory();
const steps = story.sections.flatMap((section) => section.steps);
const SIZES = [
  [861, 768],
  [736, 574],
  [600, 680],
  [358, 466],
  [328, 404],
  [288, 344],
] as const;

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight: Weight;
  readonly turned?: boolean;
}

/** The words that are drawn under a view, each as large as it is drawn. */
function wordsOf(view: View, size: DrawingSize): readonly Word[] {
  if (view.chart === 'map') {
    const { venues, caption, small } = placeMap(
      selectPlaces(story, view),
      [],
      size,
      EN.charts,
      2025,
    );
    const [name, date] = small ? [15, 12] : [18, 13];
    return [
      ...venues.flatMap(({ label }): Word[] => [
        { ...label, text: label.name, y: label.nameY, size: name, weight: 600 },
        { ...label, text: label.date, y: label.dateY, size: date, weight: 400 },
      ]),
      ...caption.map((line): Word => ({ ...line, anchor: 'start', size: 12, weight: 400 })),
    ];
  }
  if (view.chart === 'timeline') {
    const placed = placeTimeline(selectTimeline(story, { ...view, lit: [] }), size, EN);
    const small = [...placed.notes, ...placed.days.map(({ label }) => label)];
    const strong = [...placed.headings.map(({ label }) => label), placed.rule.label];
    return [
      ...small.map((line): Word => ({ ...line, size: 12, weight: 400 })),
      ...strong.map((line): Word => ({ ...line, size: 12, weight: 600 })),
      ...placed.rooms.map(({ label }): Word => ({ ...label, size: 14, weight: 600 })),
      ...placed.names.map(
        ({ label }): Word => ({ ...label, size: placed.transposed ? 12 : 13, weight: 600 }),
      ),
    ];
  }
  const plan = selectPlan(story, view, EN);
  const scene = planScene(story, view);
  const lit = new Set(plan.points.map(({ id }) => id));
  const { texts, reports } = placePlan(plan, scene, lit, size);
  const lines =
    scene === 'counts'
      ? placeCounts(plan.counts, size).flatMap((count) => count.texts)
      : [...texts, ...reports.flatMap((report) => report.texts)];
  return lines.flatMap((line): Word[] => {
    const word: Word = { ...line, weight: line.kind === 'strong' ? 600 : 400 };
    const after = line.x + 10 + textWidth(line.text, line.size * (size.spread ?? 1), 600);
    const note = line.note ?? '';
    return note ? [word, { ...word, text: note, x: after, size: 12, weight: 400 }] : [word];
  });
}

function boxOf({ text, x, y, size, anchor, weight, turned }: Word, spread: number): Box {
  const long = textWidth(text, size * spread, weight);
  const [up, tall] = [size * 0.74, size * 0.9];
  if (turned) return { x: x - up, y: y - long, width: tall, height: long };
  return {
    x: x - { start: 0, middle: long / 2, end: long }[anchor],
    y: y - up,
    width: long,
    height: tall,
  };
}

const SLACK = 0.5;
const isOutside = (box: Box, { width, height }: DrawingSize) =>
  box.x < -SLACK ||
  box.y < -SLACK ||
  box.x + box.width > width + SLACK ||
  box.y + box.height > height + SLACK;
const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > SLACK &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > SLACK;

const drawn = steps.filter(({ view }) => ['map', 'timeline', 'plan'].includes(view.chart));

describe.each(SIZES)('words set wider in %i by %i', (width, height) => {
  const size = { width, height, spread: SPREAD };

  it.each(drawn)('stay inside and apart in $id', ({ view }) => {
    const boxes = wordsOf(view, size).map((word) => ({
      text: word.text,
      box: boxOf(word, SPREAD),
    }));
    expect(boxes.length).toBeGreaterThan(2);
    expect(boxes.filter(({ box }) => isOutside(box, size))).toEqual([]);
    const clashes = boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((two) => (meet(one.box, two.box) ? [[one, two]] : [])),
    );
    expect(clashes).toEqual([]);
  });
});

describe('the spread', () => {
  const texts = (view: View, size: DrawingSize) => wordsOf(view, size).map(({ text }) => text);
  const said = (view: View, size: DrawingSize) => texts(view, size).join(' ');

  it.each(drawn)('changes nothing where it is 1, in $id', ({ view }) => {
    for (const [width, height] of SIZES) {
      const size = { width, height };
      expect(wordsOf(view, { ...size, spread: 1 })).toEqual(wordsOf(view, size));
    }
  });

  it.each(drawn)('loses no words in a large drawing of $id', ({ view }) => {
    const size = { width: 861, height: 768 };
    const words = (text: string) => text.split(/\s+/).sort();
    expect(words(said(view, { ...size, spread: SPREAD }))).toEqual(words(said(view, size)));
  });

  it.each(drawn)('keeps every report, room, side and topic in a small one of $id', ({ view }) => {
    const size = { width: 358, height: 466 };
    const wider = texts(view, { ...size, spread: SPREAD });
    const rooms = story.venues.map(({ short }) => short);
    const names = [...rooms, ...[...story.sides, ...story.topics].map(({ name }) => name)];
    const reporters = selectPlan(story, view, EN).reports.map(({ by }) => by);
    const kept = [...names, ...reporters].filter((name) => texts(view, size).includes(name));
    expect(kept.filter((name) => !wider.includes(name))).toEqual([]);
  });
});
