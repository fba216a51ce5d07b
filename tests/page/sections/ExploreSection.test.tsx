// Where the workbench cannot be had the page says only that, and goes on waiting once it is asked for again.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { loadCode } from '../../../src/page/loadCode.ts';
import { ExploreSection } from '../../../src/page/sections/ExploreSection.tsx';
import { realStory } from '../../fixtures/stories.ts';

vi.mock('../../../src/page/loadCode.ts', async (original) => ({
  ...(await original<typeof import('../../../src/page/loadCode.ts')>()),
  loadCode: vi.fn(),
}));

const story = realStory();
const WAITING = 'Charts are loading.';

test('a workbench that failed is not said to be loading', async () => {
  const section = story.sections.find(({ kind }) => kind === 'explore');
  if (!section) throw new Error('no such section');
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: unknown[]) => void) {
        setTimeout(() => tell([{ isIntersecting: true }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.mocked(loadCode).mockRejectedValueOnce(new Error('gone'));
  vi.mocked(loadCode).mockReturnValueOnce(new Promise(() => undefined));
  render(<ExploreSection story={story} section={section} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be drawn');
  expect(screen.queryByText(WAITING)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(WAITING)).toBeInTheDocument();
});

test('two sides of one name are two lists of everybody', () => {
  const section = story.sections.find(({ kind }) => kind === 'explore');
  if (!section) throw new Error('no such section');
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.mocked(loadCode).mockReturnValueOnce(new Promise(() => undefined));
  const sides = story.sides.map((side) => ({ ...side, name: 'Government' }));
  render(<ExploreSection story={{ ...story, sides }} section={section} />);
  expect(screen.getAllByRole('heading', { name: 'Government' })).toHaveLength(sides.length);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
