import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { describeNetwork } from '../../src/charts/network/describeNetwork.ts';
import { NetworkChart } from '../../src/charts/network/NetworkChart.tsx';
import { ChartActionsContext, IDLE } from '../../src/charts/parts/ChartActions.tsx';
import { FoundSizeContext } from '../../src/charts/parts/useSize.ts';
import type { View } from '../../src/story/schema.ts';
import { selectNetwork } from '../../src/story/selectNetwork.ts';
import { realStory } from '../fixtures/stories.ts';
import { wideStory } from '../fixtures/wideStory.ts';

const story = realStory();
const everything: View = { chart: 'network', lit: [] };

test('every actor is a button named with name, role and rooms', () => {
  render(<NetworkChart story={story} view={everything} />);
  for (const actor of story.actors) {
    expect(screen.getAllByRole('button', { name: new RegExp(`^${actor.name}\\.`) })).toHaveLength(
      1,
    );
  }
  expect(
    screen.getByRole('button', { name: /^Jared Kushner.*Geneva, reported.*Moscow, reported/ }),
  ).toBeInTheDocument();
});

test('actors stand in lists named after their sides', () => {
  render(<NetworkChart story={story} view={everything} />);
  const [inRooms] = screen.getAllByRole('list', { name: 'Ukraine' });
  if (!inRooms) throw new Error('no list');
  expect(within(inRooms).getByRole('button', { name: /^Rustem Umerov\./ })).toBeInTheDocument();
});

test('pressing an actor asks for the panel; passing over one previews it', async () => {
  const select = vi.fn();
  const preview = vi.fn();
  render(
    <ChartActionsContext value={{ focus: null, openActor: null, isStill: false, select, preview }}>
      <NetworkChart story={story} view={everything} />
    </ChartActionsContext>,
  );
  const button = screen.getByRole('button', { name: /^Rustem Umerov\./ });
  await userEvent.click(button);
  expect(select).toHaveBeenCalledWith('actor:umerov', button);
  expect(preview).toHaveBeenCalledWith('actor:umerov');
});

test('ties between people are drawn only where they are asked for', () => {
  const { container, rerender } = render(<NetworkChart story={story} view={everything} />);
  expect(container.querySelector('[data-mark="tie:umerov-meets-witkoff"]')).toBeNull();
  rerender(
    <NetworkChart story={story} view={{ chart: 'network', lit: ['tie:umerov-meets-witkoff'] }} />,
  );
  expect(container.querySelector('[data-mark="tie:umerov-meets-witkoff"]')).not.toBeNull();
});

test('hidden marks have no control', () => {
  const view: View = { chart: 'network', show: ['actor:rubio', 'venue:florida'], lit: [] };
  render(<NetworkChart story={story} view={view} />);
  expect(screen.getByRole('button', { name: /^Marco Rubio\./ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Rustem Umerov\./ })).toBeNull();
});

test('a hidden mark cannot be seen, and can again once it is shown', () => {
  const some: View = { chart: 'network', show: ['actor:rubio', 'venue:florida'], lit: [] };
  const { container, rerender } = render(<NetworkChart story={story} view={some} />);
  const picture = (id: string) => container.querySelector(`[data-for="actor:${id}"]`);
  expect(picture('umerov')).toHaveAttribute('opacity', '0');
  expect(picture('rubio')).not.toHaveAttribute('opacity');
  rerender(<NetworkChart story={story} view={everything} />);
  expect(picture('umerov')).not.toHaveAttribute('opacity');
});

test('the network of one actor has its rooms, those it is tied to, and all its ties as buttons', () => {
  const view: View = { chart: 'network', lit: [], ego: 'witkoff' };
  render(<NetworkChart story={story} view={view} />);
  const marks = screen.getAllByRole('button').map((one) => one.getAttribute('data-mark'));
  expect(marks.filter((mark) => !mark?.startsWith('tie:'))).toEqual([
    'venue:geneva',
    'venue:florida',
    'venue:moscow',
    'actor:trump',
    'actor:umerov',
    'actor:witkoff',
  ]);
  expect(marks).toHaveLength(6 + 5);
  expect(screen.getByRole('button', { name: /^Geneva.*People: .*confirmed, / })).toBeVisible();
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(
    /^Rooms in order of time: Geneva.*Moscow.*People: United States 1, Ukraine 1, United States 1/,
  );
});

test('the network of another actor keeps nothing of the one before', () => {
  const complaints = vi.spyOn(console, 'error');
  const of = (ego: string): View => ({ chart: 'network', lit: [], ego });
  const { container, rerender } = render(<NetworkChart story={story} view={of('yermak')} />);
  rerender(<NetworkChart story={story} view={of('kyiv-gov')} />);
  const headings = () => [...container.querySelectorAll('text.heading')].map((h) => h.textContent);
  const after = headings();
  rerender(<NetworkChart key="anew" story={story} view={of('kyiv-gov')} />);
  expect(after).toEqual(headings());
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

test('the chart describes itself in a sentence from the story and the view', () => {
  render(
    <NetworkChart
      story={story}
      view={{ chart: 'network', lit: ['actor:rubio', 'venue:florida'] }}
    />,
  );
  expect(screen.getByRole('figure', { name: 'People and rooms' })).toHaveAccessibleDescription(
    /Rooms in order of time: Geneva, 23 November 2025.*Highlighted: Marco Rubio in Florida \(confirmed\)/,
  );
});

describe('a view of some people', () => {
  const some: View = {
    chart: 'network',
    show: ['actor:rubio', 'actor:umerov', 'actor:trump', 'venue:florida'],
    lit: ['venue:florida'],
  };
  const draw = (view: View, width: number, height: number) => {
    const { container } = render(
      <FoundSizeContext value={{ width, height }}>
        <NetworkChart story={story} view={view} />
      </FoundSizeContext>,
    );
    const texts = [...container.querySelectorAll('svg text')];
    const headings = texts.filter((text) => text.classList.contains('heading'));
    return { headings: headings.map((one) => one.textContent), container };
  };

  test('has headings over those alone, in the columns and in the strip', () => {
    const { headings, container } = draw(some, 1100, 900);
    expect(headings).toEqual(['United States', 'Ukraine', 'United States']);
    expect(container.querySelector('svg')).toHaveTextContent('In none of these rooms');
  });

  test('counts those alone of whom it has no room to draw', () => {
    const away = ['vance', 'zelenskyy', 'peskov', 'macron', 'kallas'].map(
      (id) => `actor:${id}` as const,
    );
    const { container } = draw({ ...some, show: [...(some.show ?? []), ...away] }, 358, 400);
    expect(container.querySelector('svg')).toHaveTextContent('6 in none of these rooms');
    const { container: inside } = draw(
      { ...some, show: ['actor:rubio', 'venue:florida'] },
      358,
      520,
    );
    expect(inside.querySelector('svg')).not.toHaveTextContent('none of these rooms');
  });

  test('says in its description how many are not drawn, as it writes below', () => {
    const toldOf = (width: number, height: number, view = everything) => {
      const { container } = draw(view, width, height);
      const note = [...container.querySelectorAll('svg text.quiet')].at(-1)?.textContent;
      const told = container.querySelector('figure > p')?.textContent;
      return { note, told };
    };
    const { note, told } = toldOf(358, 466);
    expect(note).toBe('17 in none of these rooms, not drawn here');
    expect(told).toMatch(new RegExp(`Not in the room: Europe 6\\. ${note}\\.$`));
    expect(toldOf(288, 301).told).toContain(' 20 more not drawn here.');
    expect(toldOf(1100, 900).told).not.toContain('not drawn');
    expect(toldOf(358, 400, { ...some, lit: [] }).told).not.toContain('not drawn');
  });

  test('is described with those alone', () => {
    expect(describeNetwork(story, some)).toBe(
      'Rooms in order of time: Florida, 30 November 2025. People and bodies at them: United States 1, Ukraine 1.',
    );
  });
});

test.each(['trump', 'vance', 'zelenskyy', 'macron', 'peskov'])(
  '%s is drawn on a phone when chosen, though not all they are tied to have room',
  (id) => {
    const lit = story.ties.flatMap(({ from, to }) =>
      [from, to].includes(id) ? [`actor:${from}` as const, `actor:${to}` as const] : [],
    );
    const view: View = { chart: 'network', lit, chosen: new Set([`actor:${id}`]) };
    const { container } = render(
      <FoundSizeContext value={{ width: 358, height: 576 }}>
        <NetworkChart story={story} view={view} />
      </FoundSizeContext>,
    );
    expect(container.querySelectorAll(`svg [data-for="actor:${id}"]`)).toHaveLength(1);
  },
);

test('somebody drawn for one choice keeps the focus when another draws somebody else of that side', () => {
  const [one, two] =
    selectNetwork(story).elsewhere.find(({ actors }) => actors.length > 1)?.actors ?? [];
  const chart = (...ids: (string | undefined)[]) => (
    <FoundSizeContext value={{ width: 358, height: 520 }}>
      <NetworkChart
        story={story}
        view={{ ...everything, chosen: new Set(ids.map((id) => `actor:${id}` as const)) }}
      />
    </FoundSizeContext>
  );
  const { container, rerender } = render(chart(one?.id));
  const control = (id = '') =>
    container.querySelector<HTMLElement>(`button[data-mark="actor:${id}"]`);
  expect(control(two?.id)).toBeNull();
  control(one?.id)?.focus();
  rerender(chart(one?.id, two?.id));
  expect(control(two?.id)).not.toBeNull();
  expect(control(one?.id)).toHaveFocus();
});

describe('three hundred people', () => {
  const wide = wideStory({ actors: 300, ties: 1000, statements: 0 });
  const draw = (view: View) => {
    const { container } = render(
      <FoundSizeContext value={{ width: 861, height: 672 }}>
        <NetworkChart story={wide} view={view} />
      </FoundSizeContext>,
    );
    const words = container.querySelector('svg')?.textContent ?? '';
    const drawn = container.querySelectorAll('svg [data-mark^="actor:"], svg [data-for^="actor:"]');
    return { words, drawn: [...drawn].map((one) => one.getAttribute('data-for')) };
  };

  test('are counted as far as they are not drawn, with those chosen among the drawn', () => {
    const before = draw(everything);
    expect(before.words).toContain(`${300 - before.drawn.length} more not drawn here`);
    const hidden = wide.actors.findLast(({ id }) => !before.drawn.includes(`actor:${id}`));
    const mark = `actor:${hidden?.id}` as const;
    for (const view of [
      { ...everything, chosen: new Set([mark]) },
      { ...everything, lit: [mark] },
      { ...everything, show: [mark] },
    ]) {
      expect(draw(view).drawn).toContain(mark);
    }
  });
});

test('without rooms it is said that none is known, and nothing of people in them', () => {
  const roomless = { ...story, venues: [], ties: [] };
  expect(describeNetwork(roomless, everything)).toBe('No room is known.');
});

test('where the mark in focus is not drawn, the light of the view stays', () => {
  const draw = (focus: 'actor:vance' | 'actor:witkoff') => (
    <FoundSizeContext value={{ width: 358, height: 520 }}>
      <ChartActionsContext value={{ ...IDLE, focus }}>
        <NetworkChart story={story} view={{ chart: 'network', lit: ['venue:florida'] }} />
      </ChartActionsContext>
    </FoundSizeContext>
  );
  const { container, rerender } = render(draw('actor:vance'));
  const level = (mark: string) =>
    container.querySelector(`[data-mark="${mark}"]`)?.getAttribute('data-emphasis');
  expect(level('actor:vance')).toBeUndefined();
  expect([level('venue:florida'), level('actor:witkoff')]).toEqual(['active', 'muted']);
  rerender(draw('actor:witkoff'));
  expect(level('actor:witkoff')).toBe('active');
});

test('two sides of one name are drawn as two, in rooms and elsewhere', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const sides = story.sides.map((side) => ({ ...side, name: 'Government' }));
  render(<NetworkChart story={{ ...story, sides }} view={everything} />);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
