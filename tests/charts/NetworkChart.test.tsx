import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NetworkChart } from '../../src/charts/network/NetworkChart.tsx';
import { ChartActionsContext } from '../../src/charts/parts/ChartActions.tsx';
import type { View } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

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
    /^Rooms in order of time: Geneva.*Moscow.*People: 1 of United States, 1 of Ukraine, 1 of United States/,
  );
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
