// The map as a reader meets it: places in the order of the talks, as buttons.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { domAnimation, LazyMotion } from 'framer-motion';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { describeMap } from '../../src/charts/map/describeMap.ts';
import { MapChart } from '../../src/charts/map/MapChart.tsx';
import { type ChartActions, ChartActionsContext } from '../../src/charts/parts/ChartActions.tsx';
import type { View } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const VIEW: View = { chart: 'map', lit: [] };

function show(view: View, some: Partial<ChartActions> = {}, shown = story) {
  const actions = {
    focus: null,
    openActor: null,
    isStill: false,
    preview: vi.fn(),
    select: vi.fn(),
    ...some,
  };
  const { container } = render(
    <LazyMotion features={domAnimation}>
      <ChartActionsContext value={actions}>
        <MapChart story={shown} view={view} />
      </ChartActionsContext>
    </LazyMotion>,
  );
  return { actions, container };
}

describe('MapChart', () => {
  it('lists the places in the order of the talks, each with its date and certainty', () => {
    show(VIEW);
    const marks = screen.getAllByRole('button').map((button) => button.dataset.mark);
    expect(marks).toEqual(['venue:geneva', 'venue:abu-dhabi', 'venue:florida', 'venue:moscow']);
    expect(
      screen.getByRole('button', {
        name: 'Moscow, Russia, due 2 December 2025. Place: Not specified beyond Moscow. Scheduled.',
      }),
    ).toHaveAttribute('data-certainty', 'scheduled');
  });

  it('opens the note of a place that is clicked', async () => {
    const { actions } = show(VIEW);
    const geneva = screen.getByRole('button', { name: /^Geneva/ });
    await userEvent.click(geneva);
    expect(actions.select).toHaveBeenCalledWith('venue:geneva', geneva);
  });

  it('draws the route to a place with the certainty of that place', () => {
    const { container } = show(VIEW);
    const route = container.querySelector('.route[data-for="venue:moscow"] .line');
    expect(route).toHaveAttribute('data-certainty', 'scheduled');
  });

  it('draws no arrowhead on the way to a place that is undisclosed, as it draws no line', () => {
    const venues = story.venues.map((venue) =>
      venue.id === 'moscow' ? { ...venue, certainty: 'undisclosed' as const } : venue,
    );
    const { container } = show(VIEW, {}, { ...story, venues });
    expect(container.querySelector('.route[data-for="venue:florida"] .arrow')).not.toBeNull();
    expect(container.querySelector('.route[data-for="venue:moscow"] .arrow')).toBeNull();
  });

  it('lights the route between two places only where both are in the light', () => {
    const isMuted = (lit: View['lit']) =>
      show({ ...VIEW, lit })
        .container.querySelector('.route[data-for="venue:abu-dhabi"] .line')
        ?.closest('[data-emphasis="muted"]') !== null;
    expect(isMuted(['venue:abu-dhabi'])).toBe(true);
    expect(isMuted(['venue:geneva'])).toBe(true);
    expect(isMuted(['venue:geneva', 'venue:abu-dhabi'])).toBe(false);
  });

  it('shows only the places of the view, and mutes those not in the light', () => {
    show({ ...VIEW, show: ['venue:geneva', 'venue:florida'], lit: ['venue:florida'] });
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(screen.getByRole('button', { name: /^Geneva/ })).toHaveAttribute(
      'data-emphasis',
      'muted',
    );
    expect(screen.queryByRole('button', { name: /^Moscow/ })).not.toBeInTheDocument();
  });

  it('says that no borders are drawn', () => {
    show(VIEW);
    expect(screen.getAllByText(/no borders/).length).toBeGreaterThan(0);
  });

  it('prerenders its drawing without style attributes', () => {
    const html = renderToStaticMarkup(<MapChart story={story} view={VIEW} />);
    const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(html) ?? [];
    expect(svg.length).toBeGreaterThan(1000);
    expect(svg).not.toMatch(/ style=/);
  });
});

describe('describeMap', () => {
  it('names the places in order and how exactly they are placed', () => {
    expect(describeMap(story, { ...VIEW, lit: ['venue:moscow'] })).toMatch(
      /order of the talks: Geneva, 23 November 2025 \(confirmed\); Abu Dhabi.+city level\. Highlighted: Moscow\.$/,
    );
  });
});
