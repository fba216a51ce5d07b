// A chart that comes while a reader scrolls: a part of it a frame, so that none of them holds up the scroll.
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NetworkChart } from '../../src/charts/network/NetworkChart.tsx';
import { PacedContext } from '../../src/charts/parts/useParts.ts';
import { StatementsChart } from '../../src/charts/statements/StatementsChart.tsx';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

const nextFrame = () => act(async () => vi.advanceTimersToNextFrame());

it('comes as its place, its drawing and its buttons, where its place keeps its size', async () => {
  render(
    <PacedContext value={true}>
      <NetworkChart story={story} view={{ chart: 'network', lit: [] }} />
    </PacedContext>,
  );
  const chart = screen.getByRole('figure');
  expect(chart).toHaveAccessibleDescription(/room/);
  expect(chart.querySelector('svg')).toBeNull();
  expect(chart).not.toHaveAttribute('data-chart');
  await nextFrame();
  expect(chart.querySelector('svg')).not.toBeNull();
  expect(chart).toHaveAttribute('data-chart', 'network');
  expect(screen.queryAllByRole('button')).toEqual([]);
  await nextFrame();
  expect(screen.getAllByRole('button', { name: /^Marco Rubio/ })).not.toEqual([]);
});

it('comes at once where it has a height of its own, which would change', () => {
  render(
    <PacedContext value={true}>
      <StatementsChart story={story} view={{ chart: 'statements', lit: [] }} />
    </PacedContext>,
  );
  expect(screen.getAllByRole('blockquote').length).toBeGreaterThan(10);
});

it('comes at once where nobody scrolls, as in an embed', () => {
  render(<NetworkChart story={story} view={{ chart: 'network', lit: [] }} />);
  expect(screen.getAllByRole('button', { name: /^Marco Rubio/ })).not.toEqual([]);
});
