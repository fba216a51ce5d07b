// Squares, words and reports of the plan: inside the box, apart from each other, the same each time.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/layout/glyph.ts';
import { placeCover } from '../../src/layout/placeCover.ts';
import type { PlacedPlan } from '../../src/layout/placedPlan.ts';
import { placePlan } from '../../src/layout/placePlan.ts';
import { type PlacedText, textWidth } from '../../src/layout/textLines.ts';
import type { Scene, Story, View } from '../../src/story/schema.ts';
import { selectPlan } from '../../src/story/selectPlan.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const styles = readFileSync('src/charts/plan/plan.css', 'utf8');
const SIZES = [
  [915, 800],
  [600, 680],
  [700, 480],
  [358, 440],
  [320, 400],
  [1100, 900],
  [358, 358],
  [343, 360],
  [328, 404],
  [328, 344],
  [288, 344],
  [487, 655],
  [440, 600],
] as const;
const BASE: View = { chart: 'plan', lit: [] };
const PRINTED = new Set(story.plan.points.filter((p) => p.printed).map((p) => p.id));
const steps = story.sections.flatMap((section) => section.steps);
const reported = steps.flatMap(({ view }) => (view.reports ? [view.reports] : []));

const place = (scene: Scene, size: readonly [number, number], reports?: string[], of = story) =>
  placePlan(selectPlan(of, { ...BASE, ...(reports && { reports }) }, EN), scene, PRINTED, {
    width: size[0],
    height: size[1],
  });

function textBox(line: PlacedText): Box {
  const note = line.note ? 10 + textWidth(line.note, 12) : 0;
  const width = textWidth(line.text, line.size, line.kind === 'strong' ? 600 : 400) + note;
  const x = line.anchor === 'end' ? line.x - width : line.x;
  return { x, y: line.y - line.size * 0.74, width, height: line.size * 0.9 };
}

const squares = (placed: PlacedPlan): Box[] => [
  ...placed.points.map(({ x, y, side }) => ({ x, y, width: side, height: side })),
  ...placed.later,
];
const words = (placed: PlacedPlan) =>
  [...placed.texts, ...placed.reports.flatMap(({ texts }) => texts)].map(textBox);
/** The line that says how many reports are not drawn. */
const note = ({ left }: PlacedPlan): Box[] =>
  left ? [{ x: 0, y: left.y - 9, width: textWidth('9 more not drawn here', 12), height: 11 }] : [];

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.1 &&
  b.x < a.x + a.width - 0.1 &&
  a.y < b.y + b.height - 0.1 &&
  b.y < a.y + a.height - 0.1;

const clashes = (boxes: readonly Box[]) =>
  boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (meets(a, b) ? [[a, b]] : [])));

const outside = (boxes: readonly Box[], [width, height]: readonly [number, number]) =>
  boxes.filter(
    ({ x, y, width: w, height: h }) =>
      ![x, y, w, h].every(Number.isFinite) ||
      x < -0.1 ||
      y < -0.5 ||
      x + w > width + 0.1 ||
      y + h > height + 0.1,
  );

describe.each(SIZES)('placePlan at %i by %i', (...size) => {
  it('leaves no square of a version alone in a row on a phone', () => {
    const { later } = place('revised', [334, 480]);
    const rows = [...new Set(later.map(({ y }) => y))];
    const inRow = rows.map((y) => later.filter((box) => box.y === y).length);
    expect(inRow).toEqual([7, 7, 5]);
  });

  it.each(['topics', 'revised'] as const)('keeps all of %s inside and apart', (scene) => {
    const placed = place(scene, size);
    const boxes = [...squares(placed), ...words(placed)];
    expect(outside(boxes, size)).toEqual([]);
    expect(clashes(boxes)).toEqual([]);
    expect(placed.points).toHaveLength(story.plan.points.length);
  });

  it.each(reported)('finds room for the reports of a step: %s', (...reports) => {
    const placed = place('revised', size, reports);
    const boxes = [...squares(placed), ...words(placed)];
    expect(outside(boxes, size)).toEqual([]);
    expect(clashes(boxes)).toEqual([]);
    expect(placed.reports.map(({ id }) => id)).toEqual(reports);
    expect(placed.left).toBeUndefined();
    const low = placed.reports.filter(({ box }) => box.height < 24);
    expect(low).toEqual([]);
  });

  it('gives every point a target of at least 24 px that overlaps no other', () => {
    for (const placed of [place('topics', size), place('revised', size)]) {
      const hits = placed.points.map(({ hit }) => hit);
      expect(hits.filter((hit) => hit.width < 24 || hit.height < 24)).toEqual([]);
      expect(clashes(hits)).toEqual([]);
    }
  });
});

describe('placePlan', () => {
  it('draws as many hollow squares as the undisclosed version is counted for', () => {
    expect(place('revised', [915, 800]).later).toHaveLength(19);
    expect(place('topics', [915, 800]).later).toHaveLength(0);
  });

  it('names the topics where a narrow drawing is high enough for a row of each', () => {
    const said = (size: readonly [number, number]) =>
      place('topics', size).texts.map(({ text }) => text);
    expect(said([487, 655])).toContain('Territory');
    expect(said([487, 330])).not.toContain('Territory');
    expect(said([358, 655])).not.toContain('Territory');
    for (const width of [440, 460, 488, 520, 559]) {
      expect(said([width, 655]).filter((words) => words.includes('…'))).toEqual([]);
    }
  });

  it('shows the claims of reports where there is room and names their points in any case', () => {
    const said = (size: readonly [number, number]) =>
      place('revised', size, ['rev-abc', 'rev-bloomberg'])
        .reports.flatMap(({ texts }) => texts.map(({ text }) => text))
        .join(' ');
    expect(said([915, 800])).toContain('Reported that the new draft dropped');
    expect(said([915, 800])).toContain('Points 6 and 26 by content; the report gives no number.');
    expect(said([358, 440])).toContain('points 6 and 26');
  });

  it.each(reported)('leaves no third of a high drawing empty below reports: %s', (...reports) => {
    const [width, height] = [915, 800];
    const placed = place('revised', [width, height], reports);
    const ends = placed.reports.map(({ box }) => box.y + box.height);
    expect(Math.max(...ends)).toBeGreaterThan((height * 2) / 3);
    const alone = place('revised', [width, height]);
    expect(placed.points[0]?.side).toBe(alone.points[0]?.side);
    const sizes = placed.reports.flatMap(({ texts }) => texts.map(({ size }) => size));
    expect(sizes.filter((size) => !styles.includes(`text[data-size="${size}"]`))).toEqual([]);
  });

  it('leaves out the last reports rather than letting them run over the frame', () => {
    const all = story.plan.reports.map(({ id }) => id);
    const placed = place('revised', [358, 440], all);
    expect(placed.reports.length).toBeLessThan(all.length);
    expect(placed.reports.map(({ id }) => id)).toEqual(all.slice(0, placed.reports.length));
    expect(outside(words(placed), [358, 440])).toEqual([]);
  });

  it('draws every report or counts it as not drawn, whatever the size', () => {
    const all = story.plan.reports.map(({ id }) => id);
    for (const reports of [...reported, all]) {
      for (const width of [240, 288, 330, 358, 480, 559, 560, 720, 900]) {
        for (const height of [320, 360, 420, 480, 640]) {
          const placed = place('revised', [width, height], reports);
          const what = `${reports} in ${width} by ${height}`;
          expect(placed.reports.length + (placed.left?.count ?? 0), what).toBe(reports.length);
          expect(placed.left?.count, what).not.toBe(0);
          const boxes = [...squares(placed), ...words(placed), ...note(placed)];
          expect(outside(boxes, [width, height]), what).toEqual([]);
          expect(clashes(boxes), what).toEqual([]);
        }
      }
    }
  });

  it('keeps the squares where they are from one list of reports to another', () => {
    for (const [width, height] of SIZES) {
      const [one, ...others] = reported.map((reports) =>
        squares(place('revised', [width, height], reports)),
      );
      for (const other of others) expect(other).toEqual(one);
    }
  });

  it('shows printed words only of points in the light, and moves no square for them', () => {
    const plan = selectPlan(story, BASE, EN);
    const size = { width: 915, height: 800 };
    const lit = placePlan(plan, 'topics', new Set(['6']), size);
    const dark = placePlan(plan, 'topics', new Set(), size);
    const quotes = (placed: PlacedPlan) => placed.texts.filter(({ text }) => text.includes('“'));
    expect(quotes(lit).map(({ text }) => text)).toEqual(['article: “scale down its armed forces”']);
    expect(quotes(dark)).toEqual([]);
    expect(lit.points).toEqual(dark.points);
  });

  it('places the same from rows in any order, and leaves its input as it was', () => {
    const turned: Story = {
      ...story,
      plan: { ...story.plan, points: [...story.plan.points].reverse() },
    };
    const before = JSON.stringify(turned);
    for (const scene of ['topics', 'revised', 'counts'] as const) {
      expect(place(scene, [600, 680], undefined, turned)).toEqual(place(scene, [600, 680]));
    }
    expect(JSON.stringify(turned)).toBe(before);
  });

  it('places a plan of another size, and one with nothing in it', () => {
    const small: Story = {
      ...story,
      plan: { ...story.plan, points: story.plan.points.slice(0, 5) },
    };
    expect(outside(squares(place('topics', [358, 440], undefined, small)), [358, 440])).toEqual([]);
    const none: Story = { ...story, plan: { points: [], versions: [], reports: [], counts: [] } };
    expect(place('topics', [915, 800], undefined, none).points).toEqual([]);
    expect(place('revised', [358, 440], undefined, none).later).toEqual([]);
  });
});

describe('placeCover', () => {
  it.each([1250, 600, 350, 320])('keeps squares of at least 14 px inside %i px', (width) => {
    const { blocks } = placeCover([28, 19], width);
    expect(blocks.map(({ squares: all }) => all.length)).toEqual([28, 19]);
    for (const { squares: all, height } of blocks) {
      expect(outside(all, [width, height])).toEqual([]);
      expect(clashes(all)).toEqual([]);
      expect(Math.min(...all.map((box) => box.width))).toBeGreaterThanOrEqual(14);
    }
  });
});

describe.each([
  [358, 440],
  [328, 344],
  [288, 344],
  [600, 680],
] as const)('a version with a long name at %i by %i', (...size) => {
  const name = 'Second sheet of May with the three lines that nobody printed';
  const long: Story = {
    ...story,
    plan: { ...story.plan, versions: story.plan.versions.map((row) => ({ ...row, name })) },
  };

  it.each([
    ['topics', undefined],
    ['revised', undefined],
    ['revised', reported[0]],
  ] as const)('is told whole, with its count, inside the drawing of %s', (scene, reports) => {
    const placed = place(scene, size, reports && [...reports], long);
    expect(outside(words(placed), size)).toEqual([]);
    expect(clashes([...words(placed), ...squares(placed)])).toEqual([]);
    const said = placed.texts.map(({ text }) => text).join(' ');
    if (scene === 'revised' || size[0] < 440) expect(said).toContain(`${name}: 28 points`);
  });
});
