import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadChart } from '../../src/charts/loadChart.ts';
import { EgoPlace } from '../../src/page/EgoPlace.tsx';
import { realStory } from '../fixtures/stories.ts';

vi.mock('../../src/charts/loadChart.ts');
const load = vi.mocked(loadChart);
const story = realStory();
const Chart = () => <p>the picture</p>;

beforeEach(() => {
  load.mockReset();
});

test('the height is kept before the picture is here and does not change with it', async () => {
  load.mockResolvedValue(Chart);
  const { container } = render(<EgoPlace story={story} actor="witkoff" />);
  const place = container.querySelector('section');
  const height = place?.style.height;
  expect(height).toBe('192px');
  expect(await screen.findByText('the picture')).toBeVisible();
  expect(container.querySelector('section')).toBe(place);
  expect(place?.style.height).toBe(height);
});

test('where its code cannot be had there is no picture, and no room for one', async () => {
  load.mockRejectedValue(new Error('gone'));
  const { container } = render(<EgoPlace story={story} actor="witkoff" />);
  await waitFor(() => expect(container).toBeEmptyDOMElement());
});

test('an actor without ties has no picture', async () => {
  load.mockResolvedValue(Chart);
  const { container } = render(<EgoPlace story={story} actor="vance" />);
  await waitFor(() => expect(load).toHaveBeenCalled());
  expect(container).toBeEmptyDOMElement();
});
