// What is said aloud is marked with the language it is in.
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { announce } from '../../src/reading/announce.ts';
import { LiveRegion } from '../../src/reading/LiveRegion.tsx';
import { UK } from '../../src/words/uk.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';

test('the interface speaks in its own language, and the title after it in that of the story', () => {
  render(
    <WordsContext value={speak(UK, 'en')}>
      <LiveRegion />
    </WordsContext>,
  );
  act(() => announce((_, { reading }) => `${reading.step(2, 4)}: `, 'Who met where'));
  expect(screen.getByRole('status')).toHaveTextContent(`${UK.reading.step(2, 4)}: Who met where`);
  expect(screen.getByText('Who met where').closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('status').firstElementChild).toHaveAttribute('lang', 'uk');
});

test('the same words can be said again', () => {
  render(<LiveRegion />);
  act(() => announce(() => 'Copied.'));
  const first = screen.getByText('Copied.');
  act(() => announce(() => 'Copied.'));
  expect(screen.getByText('Copied.')).not.toBe(first);
});
