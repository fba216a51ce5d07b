// The cover says how long the story is, where it has steps to read.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CoverSection } from '../../../src/page/sections/CoverSection.tsx';
import type { Story } from '../../../src/story/schema.ts';
import { realStory } from '../../fixtures/stories.ts';

const real = realStory();

function drawCover(story: Story) {
  const [section] = story.sections;
  if (section) render(<CoverSection story={story} section={section} />);
  return screen.getByRole('link', { name: /Scroll to read/ });
}

test('the number of steps and of minutes stands by the way down', () => {
  expect(drawCover(real)).toHaveTextContent(/\d+ steps, about \d+ minutes/);
});

test('a story without steps says neither, nor that a picture changes', () => {
  const sections = real.sections.filter(({ kind }) => kind === 'cover' || kind === 'explore');
  expect(drawCover({ ...real, sections })).toHaveTextContent(/^Scroll to read ↓$/);
});
