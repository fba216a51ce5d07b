// The competing counts: one measure for all, ranges and open bounds told apart, nothing overlapping.
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/layout/glyph.ts';
import { placeCounts } from '../../src/layout/placeCounts.ts';
import { textWidth } from '../../src/layout/textLines.ts';
import { selectPlan } from '../../src/story/selectPlan.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const { counts } = selectPlan(story, { chart: 'plan', lit: [] }, EN);
const SIZES = [
  [915, 800],
  [600, 680],
  [700, 480],
  [358, 440],
  [320, 400],
] as const;

const place = ([width, height]: readonly [number, number]) =>
  placeCounts(counts, { width, height });
const row = (version: string) => {
  const found = place([915, 800]).find((count) => count.version === version);
  if (!found) throw new Error(`No row of ${version}`);
  return found;
};

describe.each(SIZES)('placeCounts at %i by %i', (...size) => {
  it('keeps squares and words inside, and words apart from squares and each other', () => {
    for (const count of place(size)) {
      const words = count.texts.map((line): Box => {
        const width = textWidth(line.text, line.size, line.kind === 'strong' ? 600 : 400);
        const x = line.anchor === 'end' ? line.x - width : line.x;
        return { x, y: line.y - line.size * 0.74, width, height: line.size * 0.9 };
      });
      const squares = [...count.squares, ...count.maybe];
      const all = [...words, ...squares];
      for (const box of all) {
        expect(Object.values(box).every(Number.isFinite)).toBe(true);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(size[0]);
        expect(box.y + box.height).toBeLessThanOrEqual(size[1]);
      }
      const clashes = words.flatMap((a, at) =>
        [...words.slice(at + 1), ...squares].filter(
          (b) =>
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height,
        ),
      );
      expect(clashes).toEqual([]);
    }
  });

  it('gives each account a target over its whole row, none over another', () => {
    const hits = place(size).map(({ hit }) => hit);
    hits.forEach((hit, at) => {
      expect(hit.height).toBeGreaterThanOrEqual(24);
      const next = hits[at + 1];
      if (next) expect(hit.y + hit.height).toBeLessThanOrEqual(next.y + 0.1);
    });
  });
});

describe('placeCounts', () => {
  it('draws the accounts in the order of the story', () => {
    expect(place([915, 800]).map(({ version }) => version)).toEqual(
      story.plan.counts.map(({ version }) => version),
    );
  });

  it('sets the squares of a range apart that are counted perhaps', () => {
    expect(row('geneva-text').squares).toHaveLength(26);
    expect(row('geneva-text').maybe).toHaveLength(2);
    expect(row('first-draft').maybe).toHaveLength(0);
  });

  it('draws an open bar, and no square, for a count that is an upper bound only', () => {
    const fewer = row('zelenskyy-fewer');
    expect(fewer.squares).toEqual([]);
    expect(fewer.maybe).toEqual([]);
    expect(fewer.open?.bar).toMatch(/^M/);
    expect(row('trump-22').open).toBeUndefined();
  });

  it('lets an open bar thin out long before its bound, as it would else read as a number', () => {
    const { bar = '', fading = '' } = row('zelenskyy-fewer').open ?? {};
    const ends = (d: string) => [...d.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
    const bound = Math.max(...ends(fading));
    expect(Math.max(...ends(bar))).toBeLessThan((Math.min(...ends(bar)) + 2 * bound) / 3);
    expect(Math.min(...ends(fading))).toBe(Math.max(...ends(bar)));
  });

  it.each(SIZES)('sets beside the words on certainty their sign, at %i by %i', (...size) => {
    for (const { sign, certainty, texts, squares, maybe } of place(size)) {
      expect(sign === undefined).toBe(certainty === 'confirmed');
      if (!sign) continue;
      expect(sign.x).toBeGreaterThanOrEqual(0);
      for (const line of texts) {
        const width = textWidth(line.text, line.size, line.kind === 'strong' ? 600 : 400);
        const x = line.anchor === 'end' ? line.x - width : line.x;
        const isBeside = line.y > sign.y && line.y - line.size < sign.y + sign.height - 3;
        if (isBeside) expect(sign.x + sign.width < x || sign.x > x + width).toBe(true);
      }
      for (const box of [...squares, ...maybe]) {
        expect(sign.x + sign.width < box.x || sign.y + sign.height < box.y).toBe(true);
      }
    }
  });

  it('draws a bound on components as wide as components are drawn', () => {
    const [count] = counts;
    if (!count) throw new Error('No counts');
    const bound = { ...count, key: 'bound', version: 'bound', unit: 'components', low: 0 } as const;
    const [points, open] = placeCounts([count, { ...bound, high: 3 }], { width: 915, height: 800 });
    const end = Number(/H([\d.]+)M/.exec(open?.open?.fading ?? '')?.[1]);
    const last = points?.squares.at(-1);
    expect(end).toBeGreaterThanOrEqual((last?.x ?? 0) + (last?.width ?? 0));
  });

  it.each(SIZES)(
    'says at %i by %i of each count how well it is known, but if confirmed',
    (...size) => {
      for (const count of counts) {
        const { texts = [] } = place(size).find(({ key }) => key === count.key) ?? {};
        const isSaid = texts.some(({ text }) =>
          text.includes(EN.certainties[count.certainty].label),
        );
        expect(isSaid, count.by).toBe(count.certainty !== 'confirmed');
      }
    },
  );

  it('says how well a count is known before its day, where there is room for one of them', () => {
    const [count] = counts;
    if (!count) throw new Error('No counts');
    const long = { ...count, when: '28 November – 1 December', known: 'Disputed' };
    const [row] = placeCounts([long], { width: 200, height: 200 });
    expect(row?.texts[0]?.text).toBe('Disputed');
  });

  it.each([...SIZES, [358, 358], [343, 360], [328, 344], [288, 344], [288, 301]] as const)(
    'prints what somebody said at %i by %i in whole or not at all, and always who',
    (...size) => {
      for (const { key, by } of counts) {
        const { texts = [] } = place(size).find((one) => one.key === key) ?? {};
        const printed = texts.map(({ text }) => text).join(' ');
        const [who = ''] = by.split(':');
        expect(printed).toContain(who);
        expect(printed.includes('“'), printed).toBe(by.includes('“') && printed.includes(by));
      }
    },
  );

  it('draws components as wide boxes over the whole measure', () => {
    const four = row('putin-four').squares;
    const points = row('first-draft').squares;
    expect(four).toHaveLength(4);
    const end = (boxes: readonly Box[]) => (boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0);
    expect(end(four)).toBeCloseTo(end(points), 0);
  });

  it('sets all squares of points to one measure', () => {
    const sides = place([915, 800])
      .filter(({ version }) => version !== 'putin-four')
      .flatMap(({ squares }) => squares.map(({ width }) => width));
    expect(new Set(sides).size).toBe(1);
  });

  it('places the same each time, leaves its input as it was, and takes no counts', () => {
    const before = JSON.stringify(counts);
    expect(place([600, 680])).toEqual(place([600, 680]));
    expect(JSON.stringify(counts)).toBe(before);
    expect(placeCounts([], { width: 358, height: 440 })).toEqual([]);
  });
});
