// What is in focus is said as it was known on the day that is shown.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { now } from '../../../src/page/address.ts';
import { FoundSummary, InFocus } from '../../../src/page/explore/FoundSummary.tsx';
import { LiveRegion } from '../../../src/reading/LiveRegion.tsx';
import { type Choice, NO_CHOICE } from '../../../src/story/choice.ts';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { selectChosen } from '../../../src/story/selectChosen.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();

function show(day: string) {
  const known = selectAsOf(story, day);
  const chosen = selectChosen(known, NO_CHOICE);
  render(
    <>
      <FoundSummary story={story} known={known} chosen={chosen} />
      <InFocus story={story} known={known} lit="venue:moscow" />
    </>,
  );
  return document.querySelector('.explore-focus');
}

test.each([
  ['2025-12-01', 'due 2 December 2025', '1 December 2025'],
  ['2025-11-25', 'due; no day given', '25 November 2025'],
])('on %s a room in focus is %s', (day, when, dayWords) => {
  expect(show(day)).toHaveTextContent(`Moscow, ${when}`);
  expect(screen.getByText(/Nothing is chosen/)).toHaveTextContent(`known on ${dayWords} is shown`);
});

test('what was not known yet is not told, but that it was not, with the way to let go of it', async () => {
  const focus = show('2025-11-22');
  expect(focus).toHaveTextContent(
    /^What is in focus was not known by 22 November 2025\. Clear focus$/,
  );
  history.replaceState(null, '', '?lit=venue:moscow');
  await userEvent.click(screen.getByRole('button', { name: 'Clear focus' }));
  expect(now()).not.toContain('lit=');
});

test('whose panel is open is named without a second way to close it', () => {
  render(<InFocus story={story} known={story} lit="actor:witkoff" />);
  expect(document.querySelector('.explore-focus')).toHaveTextContent(/^In focus: Steve Witkoff$/);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a new choice is said, but not by the sentence that has the focus and the region that speaks alike', async () => {
  const page = (choice: Choice) => (
    <div className="bench">
      <FoundSummary story={story} known={story} chosen={selectChosen(story, choice)} />
      <LiveRegion />
    </div>
  );
  const side = story.sides[0]?.id ?? null;
  const { rerender } = render(page(NO_CHOICE));
  rerender(page({ ...NO_CHOICE, side }));
  expect(screen.getByRole('status')).toHaveTextContent(/\d/);
  const before = screen.getByRole('status').textContent;
  await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  rerender(page(NO_CHOICE));
  expect(screen.getByText(/Nothing is chosen/).closest('p')).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent(before ?? '');
});
