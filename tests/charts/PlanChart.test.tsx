// The plan as a reader meets it: points, hollow squares, reports and counts as buttons.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { domAnimation, LazyMotion } from 'framer-motion';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { drawCard } from '../../src/build/pictures.ts';
import { type ChartActions, ChartActionsContext } from '../../src/charts/parts/ChartActions.tsx';
import { FoundSizeContext } from '../../src/charts/parts/useSize.ts';
import { describePlan } from '../../src/charts/plan/describePlan.ts';
import { PlanChart } from '../../src/charts/plan/PlanChart.tsx';
import { PlanCover } from '../../src/charts/plan/PlanCover.tsx';
import type { Story, View } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const TOPICS: View = { chart: 'plan', scene: 'topics', lit: [] };
const REVISED: View = { ...TOPICS, scene: 'revised' };
const COUNTS: View = { ...TOPICS, scene: 'counts' };

function actions(some: Partial<ChartActions> = {}): ChartActions {
  return {
    focus: null,
    openActor: null,
    isStill: false,
    preview: vi.fn(),
    select: vi.fn(),
    ...some,
  };
}

function show(view: View, context = actions(), of: Story = story) {
  const page = (children: ReactNode) => (
    <LazyMotion features={domAnimation}>
      <ChartActionsContext value={context}>{children}</ChartActionsContext>
    </LazyMotion>
  );
  const { rerender } = render(page(<PlanChart story={of} view={view} />));
  return { context, turn: (next: View) => rerender(page(<PlanChart story={of} view={next} />)) };
}

const point = (number: number) =>
  screen.getByRole('button', { name: new RegExp(`^Point ${number}:`) });

describe('PlanChart', () => {
  it('shows every point as a button that says its number, its summary and its certainty', () => {
    show(TOPICS);
    expect(screen.getAllByRole('button', { name: /^Point \d+:/ })).toHaveLength(28);
    expect(point(6)).toHaveAccessibleName(
      'Point 6: Ukraine’s armed forces would be capped at 600,000 personnel. Article: “scale down its armed forces”. Confirmed.',
    );
    expect(point(6)).toHaveAttribute('data-mark', 'point:6');
    expect(point(6)).toHaveAttribute('data-certainty', 'confirmed');
  });

  it('ends what it says of a point once, also where that ends in dots or in words quoted', () => {
    const ends = ['They left it open…', 'Trump called it “a concept.”'];
    const points = story.plan.points.map((one, at) => ({
      ...one,
      summary: ends[at] ?? one.summary,
    }));
    show(TOPICS, actions(), { ...story, plan: { ...story.plan, points } });
    expect(point(1)).toHaveAccessibleName(/^Point 1: They left it open… \S/);
    expect(point(2)).toHaveAccessibleName(/^Point 2: Trump called it “a concept\.” \S/);
  });

  it.each([
    [880, 700],
    [358, 466],
  ])('says the topics that it draws, and no others, in %i by %i', (width, height) => {
    const { container } = render(
      <LazyMotion features={domAnimation}>
        <FoundSizeContext value={{ width, height }}>
          <PlanChart story={story} view={TOPICS} />
        </FoundSizeContext>
      </LazyMotion>,
    );
    const isDrawn = width === 880;
    const lists = screen.getAllByRole('list').map((list) => ({
      name: list.getAttribute('aria-label'),
      marks: [...list.querySelectorAll('button')].map((one) => one.getAttribute('data-mark')),
    }));
    const marks = story.plan.points.map(({ id }) => `point:${id}`);
    if (isDrawn) {
      for (const { name, marks } of lists) {
        const topic = story.topics.find((one) => one.name === name);
        const own = story.plan.points.filter((one) => one.topic === topic?.id);
        expect(marks).toEqual(own.map(({ id }) => `point:${id}`));
      }
      expect(lists.flatMap((list) => list.marks).sort()).toEqual(marks.sort());
    } else expect(lists).toEqual([{ name: 'First draft: 28 points', marks }]);
    const told = container.querySelector('figure > p')?.textContent ?? '';
    expect(told.includes('in 14 topics')).toBe(isDrawn);
    expect(container.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
  });

  it('opens the note of a point that is clicked', async () => {
    const { context } = show(TOPICS);
    await userEvent.click(point(21));
    expect(context.select).toHaveBeenCalledWith('point:21', point(21));
  });

  it('prints the article’s words in quotation marks beside points in the light, and no others', () => {
    show({ ...TOPICS, lit: ['point:6'] });
    expect(screen.getByText('article: “scale down its armed forces”')).toBeInTheDocument();
    expect(screen.queryByText('article: “cede the entire Donbas region”')).not.toBeInTheDocument();
    expect(point(6)).toHaveAttribute('data-emphasis', 'active');
    expect(point(7)).toHaveAttribute('data-emphasis', 'muted');
  });

  it('lets the reader’s focus take over the light', () => {
    show({ ...TOPICS, lit: ['point:6'] }, actions({ focus: 'point:7' }));
    expect(point(7)).toHaveAttribute('data-emphasis', 'active');
    expect(point(6)).toHaveAttribute('data-emphasis', 'muted');
  });

  it('has no buttons for points that the view leaves out', () => {
    show({ ...TOPICS, show: ['point:1', 'point:2'] });
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it('shows the undisclosed draft as one button, without numbers', async () => {
    const { context } = show(REVISED);
    const draft = screen.getByRole('button', {
      name: 'Reported draft: 19 points. 24 November 2025. Its text is undisclosed.',
    });
    expect(draft).toHaveAttribute('data-mark', 'version:ft-19');
    expect(draft).toHaveAttribute('data-certainty', 'undisclosed');
    const drawn = document.querySelector('[data-for="version:ft-19"]');
    expect(drawn?.querySelectorAll('.shape')).toHaveLength(19);
    expect(drawn?.querySelector('text')).toBeNull();
    await userEvent.click(draft);
    expect(context.select).toHaveBeenCalledWith('version:ft-19', draft);
  });

  it('keeps the same squares from scene to scene', () => {
    const { turn } = show(TOPICS);
    const before = document.querySelector('[data-for="point:6"]');
    turn(REVISED);
    turn(COUNTS);
    expect(document.querySelector('[data-for="point:6"]')).toBe(before);
    expect(screen.queryByRole('button', { name: /^Point/ })).not.toBeInTheDocument();
  });

  it('lists reports of change with the points they touch by content, as buttons and not as marks', async () => {
    const { context } = show({ ...REVISED, lit: [], reports: ['rev-abc', 'rev-ft19'] });
    const list = screen.getByRole('list', { name: 'Reports of change' });
    expect(list.children).toHaveLength(2);
    const report = screen.getByRole('button', { name: /^ABC News/ });
    expect(report).toHaveAccessibleName(
      /24 November 2025.*Reported.*Points 6 and 26 by content; the report gives no number\.$/,
    );
    expect(report).not.toHaveAttribute('data-mark');
    await userEvent.click(report);
    expect(context.select).toHaveBeenCalledWith('report:rev-abc', report);
  });

  it.each(story.sections.flatMap(({ steps }) => steps).filter(({ view }) => view.reports))(
    'names beside the reports of $id just the points in the light',
    ({ view }) => {
      show(view);
      const told = screen.getAllByRole('button', { name: /by content/ });
      const named = told.flatMap(({ textContent }) =>
        [...(/Points? ([^.]*) by content/.exec(textContent)?.[1]?.matchAll(/\d+/g) ?? [])].map(
          Number,
        ),
      );
      const lit = view.lit.map((ref) => Number(ref.replace('point:', '')));
      expect([...new Set(named)].sort((a, b) => a - b)).toEqual(lit);
    },
  );

  it('counts the reports it has no room for in the picture and in its description', () => {
    const reports = story.plan.reports.map(({ id }) => id);
    const { container } = render(
      <LazyMotion features={domAnimation}>
        <FoundSizeContext value={{ width: 288, height: 344 }}>
          <PlanChart story={story} view={{ ...REVISED, reports }} />
        </FoundSizeContext>
      </LazyMotion>,
    );
    const left = reports.length - container.querySelectorAll('g.report').length;
    expect(left).toBeGreaterThan(0);
    expect(screen.getByText(`${left} more not drawn here`)).toBeInTheDocument();
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(
      new RegExp(`${reports.length} reports of change below them, ${left} of them not drawn`),
    );
  });

  it('shows one row an account of the count, in the story’s order', () => {
    show(COUNTS);
    const rows = screen.getAllByRole('button');
    expect(rows.map((row) => row.getAttribute('data-mark'))).toEqual(
      story.plan.counts.map((count) => `version:${count.version}`),
    );
    expect(rows[1]).toHaveAccessibleName(
      '23 Nov. Marco Rubio: “28 points or 26 points”. 28 or 26 points. Disputed.',
    );
    expect(rows[5]).toHaveAccessibleName(/4 components\. Disputed\.$/);
  });

  it('says that nothing is on the record where the story has no points', () => {
    show(TOPICS, actions(), {
      ...story,
      plan: { points: [], versions: [], reports: [], counts: [] },
    });
    expect(screen.getByText('Nothing to show here')).toBeInTheDocument();
  });

  it('is described in a sentence by scene', () => {
    expect(describePlan(story, { ...TOPICS, lit: ['point:6', 'point:7'] })).toBe(
      'First draft: 28 points, as numbered squares in 14 topics. Highlighted: points 6 and 7.',
    );
    const [point] = story.plan.points;
    if (!point) throw new Error('No points');
    const lone = { ...story, plan: { ...story.plan, points: [point] } };
    expect(describePlan(lone, TOPICS)).toMatch(/, as a numbered square in 1 topic\.$/);
    expect(describePlan(story, REVISED)).toContain(
      'Reported draft: 19 points, as hollow squares. Its text is undisclosed.',
    );
    expect(describePlan(story, COUNTS)).toContain('Marco Rubio, 28 or 26;');
    expect(describePlan(story, COUNTS)).not.toContain('Highlighted');
    const chosen = new Set(['version:trump-22', 'version:putin-four']);
    expect(describePlan(story, { ...COUNTS, chosen })).toMatch(
      / Highlighted: Donald Trump; Vladimir Putin\.$/,
    );
  });
});

it('says of a plan without points or counts that there is nothing, and counts no squares', () => {
  const empty = { ...story, plan: { points: [], versions: [], counts: [], reports: [] } };
  for (const view of [TOPICS, REVISED, COUNTS]) {
    expect(describePlan(empty, view)).toBe('Nothing to show here.');
  }
  const [first] = story.plan.versions;
  if (!first) throw new Error('No versions');
  const unseen = { ...empty, plan: { ...story.plan, points: [], versions: [first] } };
  expect(describePlan(unseen, TOPICS)).toBe('First draft: 28 points. 0 points are on this page.');
});

describe('PlanCover', () => {
  it('is one picture with a sentence generated from the story, and has no controls', () => {
    render(<PlanCover story={story} />);
    expect(
      screen.getByRole('img', {
        name: '28 points in the first draft. Three are named in the article this page follows. Reported draft: 19 points. Its text is undisclosed.',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    const forms = [...document.querySelectorAll('.plan-cover-form')];
    expect(forms).toHaveLength(2);
    for (const form of forms) {
      expect(form.querySelectorAll('.named')).toHaveLength(3);
      expect(form.querySelectorAll('[data-certainty="undisclosed"]')).toHaveLength(19);
    }
    expect(document.querySelector('[data-mark], [style]')).toBeNull();
  });

  const labelOf = (of: Story) => {
    const { container, unmount } = render(<PlanCover story={of} />);
    const label = container.querySelector('[role="img"]')?.getAttribute('aria-label');
    unmount();
    return label;
  };
  const { primarySource: _, ...unled } = story.meta;

  it('names no article where the story follows none', () => {
    expect(labelOf({ ...story, meta: unled })).toBe(
      '28 points in the first draft. Reported draft: 19 points. Its text is undisclosed.',
    );
  });

  it('says nothing of points where there are none, and is not there where there is no draft either', () => {
    const pointless = { ...story, plan: { ...story.plan, points: [] } };
    expect(labelOf(pointless)).toBe('Reported draft: 19 points. Its text is undisclosed.');
    const empty = { points: [], versions: [], counts: [], reports: [] };
    expect(labelOf({ ...story, plan: empty })).toBeUndefined();
  });

  it('says how many points there are where their version is counted otherwise', () => {
    const points = story.plan.points.slice(0, 5);
    const some = { ...story, meta: unled, plan: { ...story.plan, points } };
    expect(labelOf(some)).toMatch(/^First draft: 28 points\. 5 points are on this page\. Reported/);
    expect(describePlan(some, TOPICS)).toMatch(
      /^First draft: 28 points\. 5 points are on this page, as numbered squares in/,
    );
    expect(drawCard(some, { paper: '#fff', ink: '#000' })).toContain('5 points are on this page');
    const one = { ...some, plan: { ...some.plan, points: points.slice(0, 1) } };
    expect(labelOf(one)).toContain('1 point is on this page.');
  });
});

it.each(['actor:trump', 'version:ft-19'] as const)(
  '%s in focus, lit in another scene, takes neither light nor words from the points of the view',
  (focus) => {
    show({ ...TOPICS, lit: ['point:6'] }, actions({ focus }));
    const level = (id: string) =>
      document.querySelector(`[data-mark="point:${id}"]`)?.getAttribute('data-emphasis');
    expect([level('6'), level('7')]).toEqual(['active', 'muted']);
    expect(document.querySelector('svg')).toHaveTextContent('scale down its armed forces');
  },
);

it('what the focus lights in this scene is lit, and the rest is not', () => {
  show({ ...COUNTS, lit: ['point:6'] }, actions({ focus: 'actor:trump' }));
  const lit = [...document.querySelectorAll('[data-mark][data-emphasis="active"]')];
  expect(lit.map((mark) => mark.getAttribute('data-mark'))).toEqual(['version:trump-22']);
});
