// Two beside each other: what is compared has a link of its own, at the day that is shown.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Compare } from '../../../src/page/explore/Compare.tsx';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const DAY = '2025-11-29';

test('the link of a comparison leads to the same two on the same day', async () => {
  const user = userEvent.setup();
  const copied = vi.fn().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: copied },
    configurable: true,
  });
  const known = selectAsOf(story, DAY);
  const { rerender } = render(<Compare story={story} known={known} asked="side:us,actor:umerov" />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const address = new URL(copied.mock.lastCall?.[0] ?? '');
  expect(address.searchParams.get('compare')).toBe('side:us,actor:umerov');
  expect(address.searchParams.get('asOf')).toBe(DAY);
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
  rerender(<Compare story={story} known={known} asked="side:us,actor:yermak" />);
  expect(screen.queryByText('Copied.')).not.toBeInTheDocument();
});

test.each([null, 'side:us', 'side:us,side:us', 'side:mars,side:us'])(
  'where no two are compared (%s) there is nothing to link to',
  (asked) => {
    render(<Compare story={story} known={story} asked={asked} />);
    expect(screen.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
  },
);
