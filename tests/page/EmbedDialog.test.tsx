// What is copied to embed a chart shows the day that the reader sees, and says of which day the files are.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { EmbedDialog } from '../../src/page/EmbedDialog.tsx';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { realStory } from '../fixtures/stories.ts';

HTMLDialogElement.prototype.showModal ??= HTMLDialogElement.prototype.show;

const story = realStory();
const DAY = '2025-11-22';

const open = (day: string) =>
  render(
    <EmbedDialog
      story={selectAsOf(story, day)}
      view={DEFAULT_VIEWS.network}
      step={undefined}
      lastDay={story.meta.asOf}
      onClose={() => undefined}
    />,
  );
const copied = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);
const frame = () => screen.getByTitle<HTMLIFrameElement>(/A lot of moving parts|Moving Parts/);

test('a chart of an earlier day is embedded as on that day, and leads back to it', () => {
  open(DAY);
  const [figure = '', framed = '', address = ''] = copied();
  expect(new URL(address).search).toBe(`?asOf=${DAY}`);
  expect(frame().src).toBe(address);
  for (const code of [figure, framed]) {
    expect(code).toContain(`"${address}"`);
    expect(code).toMatch(new RegExp(`<a href="[^"]*/\\?asOf=${DAY}#explore">`));
  }
  expect(screen.getByText(/^Picture and data:/).parentElement).toHaveTextContent(
    'As known on 1 December 2025.',
  );
});

test('a chart of the story’s own day names none, so that it follows the story', () => {
  open(story.meta.asOf);
  for (const code of copied()) expect(code).not.toContain('asOf');
  expect(screen.getByText(/^Picture and data:/).parentElement).not.toHaveTextContent('As known');
});
