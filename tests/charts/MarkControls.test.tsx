// One stop of the Tab key a chart; inside, arrows lead on, and brackets lead along ties.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NetworkChart } from '../../src/charts/network/NetworkChart.tsx';
import { ChartActionsContext } from '../../src/charts/parts/ChartActions.tsx';
import { tiesOf } from '../../src/story/indexStory.ts';
import type { View } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const VIEW: View = { chart: 'network', lit: [] };

function show(view: View = VIEW) {
  const preview = vi.fn();
  const actions = {
    focus: null,
    openActor: null,
    isStill: false,
    select: vi.fn(),
    preview,
  };
  const page = (shown: View) => (
    <ChartActionsContext value={actions}>
      <button type="button">before</button>
      <NetworkChart story={story} view={shown} />
      <input aria-label="elsewhere" />
    </ChartActionsContext>
  );
  const { rerender } = render(page(view));
  return { preview, turn: (next: View) => rerender(page(next)) };
}

const focused = () => document.activeElement?.getAttribute('data-mark');
const stops = () => document.querySelectorAll('[data-chart] button[tabindex="0"]');

test('Tab enters the chart once, leaves it by the next press, and comes back to the same mark', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'before' }));
  await userEvent.tab();
  expect(focused()).toBe('venue:geneva');
  await userEvent.keyboard('{End}');
  const last = focused();
  expect(last).toMatch(/^actor:/);
  await userEvent.tab();
  expect(screen.getByLabelText('elsewhere')).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(focused()).toBe(last);
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe('venue:geneva');
});

test('there is one stop still where the mark that was it has gone', async () => {
  const { turn } = show();
  screen.getByRole('button', { name: /^Rustem Umerov\./ }).focus();
  expect(stops()).toHaveLength(1);
  turn({ ...VIEW, show: ['actor:rubio', 'venue:florida'] });
  expect(stops()).toHaveLength(1);
});

test('brackets walk along all drawn ties of a mark, both ways round, and keep it in the light', async () => {
  const { preview } = show();
  const rubio = tiesOf(story, 'rubio').filter((tie) => tie.kind === 'attends');
  screen.getByRole('button', { name: /^Marco Rubio\./ }).focus();
  const met: string[] = [];
  for (const _ of rubio) {
    await userEvent.keyboard(']');
    met.push(focused() ?? '');
  }
  expect([...met].sort()).toEqual(rubio.map((tie) => `tie:${tie.id}`).sort());
  expect(preview).toHaveBeenLastCalledWith('actor:rubio');
  await userEvent.keyboard(']');
  expect(focused()).toBe(met[0]);
  await userEvent.keyboard('[[');
  expect(focused()).toBe(met.at(-1));
});

test('a tie is named by both its ends and how well it is known', () => {
  show();
  expect(screen.getByRole('button', { name: 'Marco Rubio – Florida, confirmed' })).toHaveAttribute(
    'data-mark',
    'tie:rubio-florida',
  );
});

test('keys with modifiers, and keys typed elsewhere, are left alone', async () => {
  show();
  const field = screen.getByLabelText('elsewhere');
  await userEvent.click(field);
  await userEvent.keyboard('a]b[[');
  expect(field).toHaveValue('a]b[');
  const first = document.querySelector<HTMLElement>('[data-mark="venue:geneva"]');
  first?.focus();
  await userEvent.keyboard('{Control>}]{End}{/Control}{Meta>}]{/Meta}{Alt>}{End}{/Alt}');
  expect(first).toHaveFocus();
});
