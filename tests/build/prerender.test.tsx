// The page as the build draws it: each step whole, before or without any script.
import { expect, test } from 'vitest';
import { renderPage } from '../../src/build/prerender.tsx';
import { indexStory } from '../../src/story/indexStory.ts';
import { topicCells } from '../../src/story/selectStatements.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const page = new DOMParser().parseFromString(renderPage(story), 'text/html');
const steps = story.sections.flatMap((section) => section.steps);
const words = (element: Element | null | undefined) => element?.textContent ?? '';

test.each(steps.map((step) => [step.id, step] as const))(
  '%s has its heading, words, still, description and sources',
  (id, step) => {
    const place = page.getElementById(id);
    expect(words(place?.querySelector('h3')).replaceAll('\u00a0', ' ')).toBe(step.title);
    expect(place?.querySelectorAll('p').length).toBeGreaterThanOrEqual(step.text.length);
    expect(place?.querySelectorAll('.still :is(svg, blockquote)').length).toBeGreaterThan(0);
    const described = [...(place?.querySelectorAll('.unseen') ?? [])].map(words);
    expect(described).toContain(`Picture: ${step.alt}`);
    expect(place?.querySelectorAll('.citations cite a')).toHaveLength(step.sources.length);
  },
);

const sideBySide = steps.filter((step) => step.view.chart === 'statements');

test.each(sideBySide.map((step) => [step.id, step] as const))(
  '%s has the words of each side on each of its topics, and who said them',
  (id, { view }) => {
    const topics = [...(page.getElementById(id)?.querySelectorAll('.still section') ?? [])];
    const rows = topicCells(story, view, new Set(view.topics));
    expect(topics.map((topic) => words(topic.querySelector('h4')))).toEqual(
      rows.map(({ topic }) => topic.name),
    );
    for (const [at, { cells }] of rows.entries()) {
      const sides = [...(topics[at]?.querySelectorAll('.side-by-side > div') ?? [])];
      expect(sides.map((side) => words(side.querySelector('h5')))).toEqual(
        cells.map(({ name }) => name),
      );
      for (const [column, { statements }] of cells.entries()) {
        const side = sides[column];
        const said = [...(side?.querySelectorAll('li') ?? [])];
        expect(said).toHaveLength(Math.min(statements.length, 2));
        for (const [row, item] of said.entries()) {
          const { quote, gist, speaker } = statements[row] ?? {};
          expect(words(item)).toContain(quote ?? gist);
          const name = item.querySelector('a');
          expect(words(name)).toBe(indexStory(story).actor.get(speaker ?? '')?.name);
          expect(page.querySelector(name?.getAttribute('href') ?? '')).not.toBeNull();
        }
        const left = statements.length - said.length;
        if (left > 0) expect(words(side)).toContain(`${left} more`);
        if (statements.length === 0) expect(words(side)).toContain('No statement under this topic');
      }
    }
  },
);

test('every statement stands with who said it', () => {
  const items = [...page.querySelectorAll<HTMLElement>('.unrolled [data-statement]')];
  for (const { id, speaker, quote, gist } of story.statements) {
    const item = items.find(({ dataset }) => dataset.statement === id);
    expect(words(item)).toContain(quote ?? gist);
    const name = indexStory(story).actor.get(speaker)?.name;
    expect(words(item?.closest('section')?.querySelector('h4'))).toBe(name);
  }
});
