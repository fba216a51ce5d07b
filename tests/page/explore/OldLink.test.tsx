// What an old link is told at once is told in one language, the reader's.
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { OldLink } from '../../../src/page/explore/OldLink.tsx';
import { LiveRegion } from '../../../src/reading/LiveRegion.tsx';
import { UK_WORKBENCH } from '../../../src/words/ukWorkbench.ts';
import { realStory } from '../../fixtures/stories.ts';

afterEach(() => history.replaceState(null, '', '/'));

test('what the story could not answer is said once, in the language of the interface', async () => {
  history.replaceState(null, '', '/?lang=uk');
  const said: (string | null)[] = [];
  render(<LiveRegion />);
  const region = screen.getByRole('status');
  const watch = new MutationObserver(() => said.push(region.textContent));
  watch.observe(region, { subtree: true, childList: true, characterData: true });
  render(<OldLink story={realStory()} since={null} dropped={['side']} />);
  await act(async () => {
    await import('../../../src/words/ukWorkbench.ts');
  });
  const sentence = UK_WORKBENCH.dropped(UK_WORKBENCH.parts.side.toLowerCase());
  await expect.poll(() => region.textContent).toBe(sentence);
  watch.disconnect();
  expect(new Set(said)).toEqual(new Set([sentence]));
});
