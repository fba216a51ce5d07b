// The timeline as a reader meets it: people, rooms, statements and events as buttons.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  type ChartActions,
  ChartActionsContext,
  IDLE,
} from '../../src/charts/parts/ChartActions.tsx';
import { FoundSizeContext } from '../../src/charts/parts/useSize.ts';
import { describeTimeline } from '../../src/charts/timeline/describeTimeline.ts';
import { TimelineChart } from '../../src/charts/timeline/TimelineChart.tsx';
import { placeTimeline } from '../../src/layout/placeTimeline.ts';
import type { View } from '../../src/story/schema.ts';
import { selectTimeline } from '../../src/story/selectTimeline.ts';
import { EN } from '../../src/words/en.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const VIEW: View = { chart: 'timeline', lit: [] };

function show(view: View, some: Partial<ChartActions> = {}) {
  const actions = { ...IDLE, preview: vi.fn(), select: vi.fn(), ...some };
  const { container } = render(
    <ChartActionsContext value={actions}>
      <TimelineChart story={story} view={view} />
    </ChartActionsContext>,
  );
  return { actions, container };
}

const PHONE = { width: 358, height: 466 };
const TABLET = { width: 736, height: 574 };
const LOW_PHONE = { width: 288, height: 344 };

/** Who is drawn for a view in so much room, and the words on how many are not. */
function drawnIn(size: typeof PHONE, view: View, some?: Partial<ChartActions>) {
  const { container, unmount } = render(
    <ChartActionsContext value={{ ...IDLE, ...some }}>
      <FoundSizeContext value={size}>
        <TimelineChart story={story} view={view} />
      </FoundSizeContext>
    </ChartActionsContext>,
  );
  const names = [...container.querySelectorAll('svg .name')].map(
    (name) => name.getAttribute('data-for') ?? '',
  );
  const words = [...container.querySelectorAll('svg text')].map((text) => text.textContent);
  unmount();
  return { names, words: words.join(' ') };
}

const STEPS = story.sections
  .flatMap(({ steps }) => steps)
  .filter(({ view }) => view.chart === 'timeline');

const person = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'People' })).getByRole('button', { name });

describe('TimelineChart', () => {
  it('shows people, rooms, statements and events as buttons with full names', () => {
    show(VIEW);
    expect(person(/^Marco Rubio\./)).toHaveAttribute('data-mark', 'actor:rubio');
    expect(person(/^Marco Rubio\./)).toHaveAttribute('data-actor', 'rubio');
    const moscow = screen.getByRole('button', { name: /^Moscow, due 2 December 2025\. Scheduled/ });
    expect(moscow).toHaveAttribute('data-mark', 'venue:moscow');
    expect(moscow).toHaveAttribute('data-certainty', 'scheduled');
    const said = within(screen.getByRole('list', { name: 'Statements' })).getAllByRole('button');
    expect(said[0]).toHaveAccessibleName(/November 2025: .+ (Confirmed|Reported)\.$/);
    expect(screen.getByRole('button', { name: /^Geneva talks, 23 November 2025/ })).toHaveAttribute(
      'data-mark',
      'event:geneva-talks',
    );
  });

  it('opens what is clicked', async () => {
    const { actions } = show(VIEW);
    await userEvent.click(person(/^Rustem Umerov\./));
    expect(actions.select).toHaveBeenCalledWith('actor:umerov', person(/^Rustem Umerov\./));
  });

  it('draws each way into a room with the certainty of its tie', () => {
    const { container } = show(VIEW);
    const tie = story.ties.find((row) => row.from === 'witkoff' && row.to === 'moscow');
    const drawn = container.querySelector(`[data-for="tie:${tie?.id}"]`);
    expect(drawn).toHaveAttribute('data-certainty', 'scheduled');
    expect(drawn?.querySelector('.line')).toHaveAttribute('data-certainty', 'scheduled');
  });

  it('lights what the view names and mutes the rest', () => {
    show({ ...VIEW, lit: ['actor:rubio'] });
    expect(person(/^Marco Rubio\./)).toHaveAttribute('data-emphasis', 'active');
    expect(person(/^Rustem Umerov\./)).toHaveAttribute('data-emphasis', 'muted');
  });

  it('lets the reader’s focus take the light, with the rooms and words of that person', () => {
    show({ ...VIEW, lit: ['actor:rubio'] }, { focus: 'actor:umerov' });
    expect(person(/^Rustem Umerov\./)).toHaveAttribute('data-emphasis', 'active');
    expect(person(/Putin\./)).toHaveAttribute('data-emphasis', 'muted');
    expect(screen.getByRole('button', { name: /^Florida, 30 November/ })).toHaveAttribute(
      'data-emphasis',
      'active',
    );
  });

  it('has no buttons for marks that the view does not show', () => {
    show({ ...VIEW, show: ['actor:rubio', 'venue:florida'] });
    expect(
      within(screen.getByRole('list', { name: 'People' })).getAllByRole('button'),
    ).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Rustem Umerov/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Geneva, / })).not.toBeInTheDocument();
  });

  it('draws without style attributes and hides the drawing from screen readers', () => {
    const { container } = show(VIEW);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelectorAll('svg [style]')).toHaveLength(0);
  });

  it('says where the known ends', () => {
    const { container } = show(VIEW);
    expect(container.querySelector('.rule-label')).toHaveTextContent('1 Dec: known up to here');
  });
});

describe.each([PHONE, TABLET, LOW_PHONE])('TimelineChart in $width by $height', (size) => {
  it.each(STEPS)('draws those whom $id is about before all others', ({ view }) => {
    const about = view.lit.filter((ref) => ref.startsWith('actor:'));
    const { names, words } = drawnIn(size, view);
    const lit = names.filter((name) => about.some((ref) => ref === name));
    expect(lit).toHaveLength(Math.min(about.length, names.length));
    expect(words).toContain(`${(view.show?.length ?? 0) - names.length} more`);
  });

  it.each(STEPS)('moves no row of $id for what the reader has in focus', ({ view }) => {
    const { names } = drawnIn(size, view);
    for (const focus of ['actor:lourtie', 'actor:trump', 'venue:geneva'] as const) {
      expect(drawnIn(size, view, { focus }).names).toEqual(names);
    }
  });
});

describe('a timeline with room for all', () => {
  it('has the same rows from step to step', () => {
    const size = { width: 861, height: 768 };
    const [first, ...others] = STEPS.map(({ view }) => drawnIn(size, view).names);
    expect(first).toHaveLength(STEPS[0]?.view.show?.length ?? 0);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('describeTimeline', () => {
  it('names the days, the rooms in order and who is in the light', () => {
    const words = describeTimeline(story, { ...VIEW, lit: ['actor:rubio'] });
    expect(words).toMatch(/from 18 Nov to 2 Dec/);
    expect(words).toMatch(/Geneva.+Abu Dhabi.+Florida.+Moscow, due 2 December 2025 \(scheduled\)/);
    expect(words).toMatch(/Known up to 1 Dec\. Highlighted: Marco Rubio\.$/);
  });

  it('names the rooms and events in the light beside the people, and counts the statements', () => {
    const view: View = {
      ...VIEW,
      lit: ['statement:ua08', 'event:geneva-talks', 'actor:rubio', 'venue:geneva'],
    };
    const words = describeTimeline(story, view);
    expect(words).toMatch(/Highlighted: Geneva, Geneva talks, Marco Rubio, statements: 1\.$/);
  });

  it('tells of no room that is not drawn', () => {
    const view: View = { ...VIEW, show: ['actor:trump', 'venue:geneva'], lit: ['venue:geneva'] };
    const timeline = selectTimeline(story, view);
    const placed = placeTimeline(timeline, { width: 915, height: 800 }, EN);
    expect(placed.rooms).toEqual([]);
    expect(describeTimeline(story, view, timeline, EN, placed)).not.toContain('Geneva');
  });

  it('tells what is drawn where there is no room for all, and how much is not', () => {
    const view: View = { ...VIEW, lit: ['actor:bonne', 'actor:lourtie'] };
    const timeline = selectTimeline(story, view);
    const placed = placeTimeline(timeline, PHONE, EN);
    const words = describeTimeline(story, view, timeline, EN, placed);
    const counts = [...(words.split('.')[0] ?? '').matchAll(/[a-z] (\d+)\b(?! Nov| Dec)/g)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(placed.names.length);
    expect(words).toContain(` ${placed.left} more not drawn here. `);
    const left = placed.rooms.find(({ id }) => id === 'florida')?.left ?? 0;
    expect(left).toBeGreaterThan(0);
    expect(words).toContain(`Florida, 30 November 2025 (confirmed; ${left} more not drawn here)`);
    expect(words).toContain('Statements on their lines: ');
    expect(words).not.toContain('Lourtie');
  });
});
