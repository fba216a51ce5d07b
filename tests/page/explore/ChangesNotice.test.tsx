// An old link is told in a sentence what has changed since it was made.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChangesNotice } from '../../../src/page/explore/ChangesNotice.tsx';
import type { Story } from '../../../src/story/schema.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const changed = (corrections: Story['meta']['corrections']): Story => ({
  ...story,
  meta: {
    ...story.meta,
    corrections,
    dates: { ...story.meta.dates, modified: '2025-12-03T08:00:00Z' },
  },
});

test('a link to this very edition is told nothing', () => {
  const { container } = render(<ChangesNotice story={story} since="2025-12-01" />);
  expect(container).toBeEmptyDOMElement();
});

test('corrections and what was published since are counted, and corrections read out', () => {
  const fixed = changed([{ date: '2025-12-03', text: 'A day was wrong.', mark: 'statement:us02' }]);
  render(<ChangesNotice story={fixed} since="2025-11-28" />);
  expect(screen.getByRole('status')).toHaveTextContent(
    /^Since 28 November 2025 this story has changed: 1 correction; \d+ statements, .* added since\./,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent('3 December 2025: A day was wrong.');
});

test('an edit that corrects and adds nothing is said to be one', () => {
  const edited = changed([]);
  const sources = edited.sources.map((source) => ({ ...source, date: '2025-11-19' }));
  render(<ChangesNotice story={{ ...edited, sources }} since="2025-12-01" />);
  expect(screen.getByRole('status')).toHaveTextContent('edited on 3 December 2025; nothing in it');
});

test('the reader can dismiss it, and another link is told anew', async () => {
  const { rerender } = render(<ChangesNotice story={story} since="2025-11-28" />);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  rerender(<ChangesNotice story={story} since="2025-11-24" />);
  expect(screen.getByRole('status')).toHaveTextContent('Since 24 November 2025');
});
