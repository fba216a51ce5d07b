// What a page would survive is refused where a story is checked and built.
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse.ts';
import type { Section, Story } from '../../src/story/schema.ts';
import { soundStory } from '../../src/story/soundStory.ts';
import { changedText, realStory } from '../fixtures/stories.ts';

/** Faults of the real story after a change, each without its line. */
function faultsAfter(change: (story: Story) => void): string[] {
  const parsed = parseStory(changedText(change));
  return parsed.ok
    ? []
    : parsed.faults.map(
        ({ path, expected, found }) => `${path}: expected ${expected}; found ${found}`,
      );
}

const sectionOf = ({ sections }: Story, kind: Section['kind']): Section => {
  const found = sections.find((section) => section.kind === kind);
  if (!found) throw new Error(`The real story has no section of the kind ${kind}.`);
  return found;
};

describe('a day that no calendar has', () => {
  test('is refused as the date of a source', () => {
    expect(
      faultsAfter((story) => {
        Object.assign(story.sources[0] ?? {}, { date: '2026-02-30' });
      }),
    ).toContain('sources[0].date: expected a day of the calendar; found "2026-02-30"');
  });

  test('is refused as the day of the last change', () => {
    expect(
      faultsAfter((story) => {
        story.meta.dates.modified = '2026-02-30T18:00:00Z';
      }),
    ).toEqual([
      'meta.dates.modified: expected a day of the calendar; found "2026-02-30T18:00:00Z"',
    ]);
  });
});

test('a page shows a story that only a build refuses', () => {
  const story = realStory();
  story.meta.dates.modified = '2026-02-30T18:00:00Z';
  expect(soundStory(story)).toMatchObject({ ok: true });
});

describe('what a paragraph would print raw', () => {
  test.each([
    [
      'a link to an address',
      'See [our page](https://a.b/c).',
      'links to marks of this file only, none of them in emphasis; found "[our page](https://a.b/c)"',
    ],
    [
      'a link in emphasis',
      'It was *[Marco Rubio](actor:rubio)* who said so.',
      'links to marks of this file only, none of them in emphasis; found "[Marco Rubio](actor:rubio)"',
    ],
    [
      'bold words',
      'It was **not** agreed.',
      'emphasis as *words*, as the page reads no other; found "**not**"',
    ],
    [
      'an entity of HTML',
      'Research &amp; more.',
      'each character as itself, as the page reads no HTML; found "&amp;"',
    ],
  ])('%s is refused in a step and in an intro', (_name, paragraph, words) => {
    const faults = faultsAfter((story) => {
      const [step] = sectionOf(story, 'scrolly').steps;
      step?.text.push(paragraph);
      sectionOf(story, 'flow').intro?.push(paragraph);
    });
    expect(faults).toEqual([
      expect.stringMatching(/^sections\[1\]\.steps\[0\]\.text\[\d\]: /),
      expect.stringMatching(/^sections\[6\]\.intro\[\d\]: /),
    ]);
    for (const fault of faults) expect(fault).toContain(`: expected ${words}`);
  });

  test('is neither a name, emphasis, a bracket nor an ampersand', () => {
    expect(
      faultsAfter((story) => {
        sectionOf(story, 'scrolly').steps[0]?.text.push(
          'As [Marco Rubio](actor:rubio) *said* [in Geneva] (he spoke) on R&D; 2 * 3.',
        );
      }),
    ).toEqual([]);
  });
});
