// A choice lights and mutes; where marks stand is not asked again.
import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MapChart } from '../../src/charts/map/MapChart.tsx';
import { NetworkChart } from '../../src/charts/network/NetworkChart.tsx';
import { TimelineChart } from '../../src/charts/timeline/TimelineChart.tsx';
import { placeMap } from '../../src/layout/placeMap.ts';
import { placeTimeline } from '../../src/layout/placeTimeline.ts';
import { chosenView } from '../../src/page/explore/chosenViews.ts';
import { type Choice, NO_CHOICE } from '../../src/story/choice.ts';
import type { View } from '../../src/story/schema.ts';
import { selectChosen } from '../../src/story/selectChosen.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { realStory } from '../fixtures/stories.ts';

vi.mock(import('../../src/layout/placeMap.ts'), async (load) => {
  const real = await load();
  return { ...real, placeMap: vi.fn(real.placeMap) };
});
vi.mock(import('../../src/layout/placeTimeline.ts'), async (load) => {
  const real = await load();
  return { ...real, placeTimeline: vi.fn(real.placeTimeline) };
});

const story = realStory();

test.each([
  ['map', MapChart, placeMap, 'venue:geneva', 'venue:moscow'],
  ['timeline', TimelineChart, placeTimeline, 'actor:rubio', 'actor:putin'],
] as const)(
  'a choice on the %s lights its marks and places nothing anew',
  (chart, Chart, place, lit, muted) => {
    const whole: View = { chart, lit: [] };
    const { container, rerender } = render(<Chart story={story} view={whole} />);
    const emphasis = (mark: string) =>
      container.querySelector(`[data-mark="${mark}"]`)?.getAttribute('data-emphasis');
    expect(emphasis(lit)).toBe('normal');
    const before = vi.mocked(place).mock.calls.length;
    rerender(<Chart story={story} view={{ ...whole, chosen: new Set([lit]) }} />);
    expect(emphasis(lit)).toBe('active');
    expect(emphasis(muted)).toBe('muted');
    expect(vi.mocked(place).mock.calls.length).toBe(before);
  },
);

test.each<Partial<Choice>>([
  { side: 'us' },
  { venue: 'geneva' },
  { certainty: 'confirmed' },
  { actor: 'rubio' },
  { actor: 'zelenskyy', certainty: 'confirmed' },
])('under %j the table of the network has the ties that are drawn, and no others', (part) => {
  const chosen = selectChosen(story, { ...NO_CHOICE, ...part });
  const view = chosenView(story, 'network', chosen, 'topics');
  const { container } = render(<NetworkChart story={story} view={view} />);
  const drawn = [...container.querySelectorAll('.ties [data-for]')].map((tie) =>
    tie.getAttribute('data-for'),
  );
  const { rows } = selectTable(story, view);
  const listed = rows.flatMap(({ ref }) => (ref?.startsWith('tie:') ? ref : []));
  expect(listed.toSorted()).toEqual(drawn.toSorted());
});
