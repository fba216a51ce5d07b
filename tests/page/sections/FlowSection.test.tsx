// A step that stands in the page says what it is called and who says so, as one beside a stage does.
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FlowSection } from '../../../src/page/sections/FlowSection.tsx';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
/** The chart's code takes its time on a busy machine. */
const WAIT = { timeout: 20_000 };

test('each step has its title as a heading above its picture, and its sources below its words', async () => {
  const section = story.sections.find(({ kind }) => kind === 'flow');
  if (!section) throw new Error('no such section');
  render(<FlowSection story={story} section={section} />);
  for (const step of section.steps) {
    const place = document.getElementById(step.id);
    if (!place) throw new Error(step.id);
    const title = within(place).getByRole('heading', { level: 3, name: step.title });
    expect(place.firstElementChild).toBe(title);
    for (const id of step.sources) {
      const source = story.sources.find((one) => one.id === id);
      const [link] = [...place.querySelectorAll('.flow-text .citations a')];
      expect(link).toHaveTextContent(source?.publisher ?? '');
      expect(link).toHaveAttribute('href', source?.url);
    }
  }
  const topics = await screen.findAllByRole('heading', { level: 4 }, WAIT);
  expect(story.topics.map(({ name }) => name)).toContain(topics[0]?.textContent);
}, 30_000);
