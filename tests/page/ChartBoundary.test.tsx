import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ChartBoundary } from '../../src/page/ChartBoundary.tsx';
import { PageBoundary } from '../../src/page/PageBoundary.tsx';
import { realStory } from '../fixtures/stories.ts';

function Fragile({ broken }: { broken: () => boolean }) {
  if (broken()) throw new Error('no drawing');
  return <p>The drawing</p>;
}

test('a fault in a chart is told in words, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  render(
    <>
      <p>The words beside it</p>
      <ChartBoundary title="People and rooms" resetKey={1}>
        <Fragile broken={() => isBroken} />
      </ChartBoundary>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('People and rooms) could not be drawn');
  expect(screen.getByText('The words beside it')).toBeInTheDocument();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The drawing')).toBeInTheDocument();
});

test('the next step tries the chart anew', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const draw = (step: number) => (
    <ChartBoundary title="People and rooms" resetKey={step}>
      <Fragile broken={() => isBroken} />
    </ChartBoundary>
  );
  const { rerender } = render(draw(1));
  isBroken = false;
  rerender(draw(2));
  expect(screen.getByText('The drawing')).toBeInTheDocument();
});

test('a fault in the page itself still leaves all its words', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const story = realStory();
  render(
    <PageBoundary story={story}>
      <Fragile broken={() => true} />
    </PageBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('could not be drawn');
  for (const step of story.sections.flatMap((section) => section.steps)) {
    expect(screen.getByRole('heading', { name: step.title, level: 3 })).toBeInTheDocument();
  }
});
