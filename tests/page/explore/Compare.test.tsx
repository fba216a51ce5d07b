// Two beside each other: what is compared has a link of its own, at the day that is shown.
import { render, screen, within } from '@testing-library/react';
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

test('on an earlier day the lists offer who was known by then, and keep who is chosen', () => {
  const known = selectAsOf(story, '2025-11-25');
  render(<Compare story={story} known={known} asked="actor:leavitt,side:ukraine" />);
  const valuesOf = (name: string) =>
    [...screen.getByRole<HTMLSelectElement>('combobox', { name }).options].map(
      ({ value }) => value,
    );
  const [first, second] = [valuesOf('One'), valuesOf('The other')];
  expect(second).toContain('side:ukraine');
  expect(second).toContain('actor:umerov');
  expect(second).not.toContain('actor:leavitt');
  expect(second).not.toContain('actor:skibitskyi');
  expect(first).toEqual([...second, 'actor:leavitt']);
  expect(screen.getByRole('combobox', { name: 'One' })).toHaveValue('actor:leavitt');
});

test.each([null, 'side:us', 'side:mars,side:us'])(
  'where no two are compared (%s) there is nothing to link to',
  (asked) => {
    render(<Compare story={story} known={story} asked={asked} />);
    expect(screen.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
  },
);

test('who was not known by a day is said to be so, not to share no room', () => {
  const known = selectAsOf(story, '2025-11-22');
  render(<Compare story={story} known={known} asked="actor:rubio,actor:umerov" />);
  const said = /^The sources known on 22 November 2025 do not name Marco Rubio yet\.$/;
  expect(screen.getByText(said)).toBeVisible();
  expect(screen.queryByText(/in no room together|Only Rustem/)).toBeNull();
});

test('who stands in one place cannot be chosen in the other, as nobody is compared with themselves', () => {
  render(<Compare story={story} known={story} asked="side:us,actor:putin" />);
  const taken = (label: string) =>
    within(screen.getByRole('combobox', { name: label }))
      .getAllByRole('option')
      .filter((option) => option.matches(':disabled'))
      .map((option) => option.getAttribute('value'));
  const members = story.actors.filter(({ side }) => side === 'us').map(({ id }) => `actor:${id}`);
  expect(taken('One')).toEqual(['side:russia', 'actor:putin']);
  expect(taken('The other').sort()).toEqual(['side:us', ...members].sort());
});
