// How the plan gets from one scene to the next: what moves, together with what, and what waits.
import { render } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { afterEach, expect, it, vi } from 'vitest';
import { ChartActionsContext } from '../../src/charts/parts/ChartActions.tsx';
import { FoundSizeContext } from '../../src/charts/parts/useSize.ts';
import { PlanChart } from '../../src/charts/plan/PlanChart.tsx';
import type { View } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const NINETEEN: View = { chart: 'plan', scene: 'revised', lit: ['version:ft-19'] };
const DROPPED: View = { ...NINETEEN, lit: ['point:6'], reports: ['rev-abc', 'rev-bloomberg'] };
const COUNTS: View = { chart: 'plan', scene: 'counts', lit: [] };
const SIZES = [
  { width: 900, height: 640 },
  { width: 520, height: 560 },
  { width: 350, height: 440 },
];

interface Move {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

const moves = new Map<Element, Move>();

const place = (transform: unknown): readonly [number, number] => {
  const [x = Number.NaN, y = Number.NaN] =
    String(transform)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return [x, y];
};

/** Notes what is asked to move: without a screen nothing does. */
function noteMoves() {
  Element.prototype.animate = function (this: Element, frames, timing) {
    const { transform } = frames as unknown as { transform: readonly string[] };
    const { delay = 0, duration = 0 } = timing as { delay?: number; duration?: number };
    moves.set(this, {
      from: place(transform[0]),
      to: place(transform.at(-1)),
      start: delay,
      end: delay + duration,
    });
    return { finished: Promise.resolve(), cancel: vi.fn(), play: vi.fn() } as unknown as Animation;
  };
}

afterEach(() => {
  moves.clear();
  Reflect.deleteProperty(Element.prototype, 'animate');
});

function show(view: View, size = SIZES[0]) {
  const page = (of: View) => (
    <LazyMotion features={domAnimation}>
      <FoundSizeContext value={size ?? null}>
        <ChartActionsContext
          value={{
            focus: null,
            openActor: null,
            isStill: false,
            preview: vi.fn(),
            select: vi.fn(),
          }}
        >
          <PlanChart story={story} view={of} />
        </ChartActionsContext>
      </FoundSizeContext>
    </LazyMotion>
  );
  const { rerender, container } = render(page(view));
  return { container, turn: (next: View) => rerender(page(next)) };
}

/** Where a shape stands at a moment, with the groups that it is in. */
function standing(shape: Element, at: number): { x: number; y: number; side: number } {
  const [x0 = 0, y0 = 0] = place(shape.getAttribute('d'));
  const side = Number(shape.getAttribute('d')?.match(/[hH](-?[\d.]+)/)?.[1] ?? 0);
  let [x, y] = [x0, y0];
  for (let group = shape.parentElement; group; group = group.parentElement) {
    const move = moves.get(group);
    const [left, top] = place(group.style.transform);
    if (move) {
      const share = Math.min(1, Math.max(0, (at - move.start) / (move.end - move.start)));
      x += move.from[0] + (move.to[0] - move.from[0]) * share;
      y += move.from[1] + (move.to[1] - move.from[1]) * share;
    } else if (left) {
      x += left;
      y += top;
    }
  }
  return { x, y, side };
}

it.each(
  SIZES.flatMap((size) => [
    { size, way: 'there', views: [NINETEEN, DROPPED] as const },
    { size, way: 'back', views: [DROPPED, NINETEEN] as const },
  ]),
)('has no numbered square in a hollow one on the way $way, $size.width wide', ({ size, views }) => {
  const { container, turn } = show(views[0], size);
  noteMoves();
  turn(views[1]);
  const bodies = (of: string) => [...container.querySelectorAll(`${of} .shape-body`)];
  const points = bodies('.point');
  const boxes = bodies('.draft');
  expect(points).toHaveLength(28);
  expect(boxes).toHaveLength(19);
  const end = Math.max(...[...moves.values()].map((move) => move.end));
  for (let at = 0; at <= end; at += end / 10) {
    const foot = Math.max(
      ...points.map((point) => standing(point, at)).map(({ y, side }) => y + side),
    );
    expect(Math.min(...boxes.map((box) => standing(box, at).y))).toBeGreaterThan(foot);
  }
  expect(end).toBeGreaterThan(300);
  expect(end).toBeLessThanOrEqual(600);
});

it('lets the points fade where they were when their counts come, and moves nothing for that', () => {
  const { container, turn } = show(DROPPED);
  const picture = container.querySelector('.point')?.closest('.fades');
  const before = picture?.innerHTML.replaceAll(/ data-emphasis="\w+"/g, '');
  expect(before).toContain('ABC News');
  noteMoves();
  turn(COUNTS);
  expect(moves.size).toBe(0);
  expect(picture).toHaveAttribute('opacity', '0');
  expect(picture?.innerHTML.replaceAll(/ data-emphasis="\w+"/g, '')).toBe(before);
  expect(container.querySelector('.count')?.closest('.late')).toHaveAttribute('opacity', '1');
  turn(DROPPED);
  expect(moves.size).toBe(0);
  expect(picture).toHaveAttribute('opacity', '1');
});

it('draws no points for counts that nothing went before', () => {
  const { container } = show(COUNTS);
  expect(container.querySelectorAll('.count')).toHaveLength(story.plan.counts.length);
  expect(container.querySelector('.point')).toBeNull();
});

it('keeps a number in the middle of its square while that grows', () => {
  const { container } = show(NINETEEN);
  for (const point of container.querySelectorAll('.point')) {
    const [x, y] = place(point.querySelector('.shape-body')?.getAttribute('d'));
    expect(x).toBeLessThan(-10);
    expect(y).toBe(x);
    expect(point.querySelector('text')?.getAttribute('x')).toBeNull();
  }
});
