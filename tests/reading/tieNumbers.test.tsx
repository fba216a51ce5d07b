// A number in a heading or a date stands in one line with the word that it goes with.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Conflicts } from '../../src/page/explore/Conflicts.tsx';
import { DateWords } from '../../src/reading/DateWords.tsx';
import { StepText } from '../../src/reading/StepText.tsx';
import { tieNumbers } from '../../src/reading/tieNumbers.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
/** Words with what holds them together made visible. */
const shown = (words: string | null | undefined) => words?.replaceAll('\u00a0', '~');

test('a day keeps its month and year, a count what it counts, a point its number', () => {
  expect(shown(tieNumbers('Geneva, 23 November 2025'))).toBe('Geneva, 23~November~2025');
  expect(shown(tieNumbers('Point 6, of the 28 points'))).toBe('Point~6, of the~28~points');
  expect(shown(tieNumbers('Женева, 23 листопада'))).toBe('Женева, 23~листопада');
  expect(shown(tieNumbers('Who met where, and when'))).toBe('Who met where, and when');
});

test('headings of steps and dates are printed so', () => {
  const step = story.sections
    .flatMap(({ steps }) => steps)
    .find(({ title }) => /\d \p{L}/u.test(title));
  if (!step) throw new Error('No step is called after a day.');
  render(<StepText story={story} step={step} />);
  expect(screen.getByRole('heading').textContent).toBe(tieNumbers(step.title));
  const { container } = render(<DateWords edtf="2025-11-23/24" words="23–24 November 2025" />);
  expect(shown(container.textContent)).toBe('23–24~November~2025');
});

test('a day is held together without other spaces than those that readers may copy', () => {
  render(<DateWords edtf="2025-11-23" words="23 November 2025" />);
  expect(screen.getByText('23 November 2025')).toHaveClass('together');
  expect(shown(screen.getByText('23 November 2025').textContent)).toBe('23 November 2025');
});

test('so are the questions on which accounts conflict', () => {
  render(<Conflicts story={story} />);
  const questions = screen.getAllByRole('heading', { level: 4 });
  expect(questions.length).toBeGreaterThan(0);
  for (const { textContent } of questions) expect(textContent).not.toMatch(/\d November/);
});
