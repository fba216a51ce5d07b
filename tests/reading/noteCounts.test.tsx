// The note of a version says of each of its counts who gave it, how well it is known and by which sources.
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Note } from '../../src/reading/Note.tsx';
import type { Story } from '../../src/story/schema.ts';
import { EN } from '../../src/words/en.ts';
import { RU } from '../../src/words/ru.ts';
import { UK } from '../../src/words/uk.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import { realStory } from '../fixtures/stories.ts';

const real = realStory();
const [one] = real.plan.counts;
if (!one) throw new Error('No counts');
const count = { version: 'ft-19', unit: 'points' as const, sources: ['nh'] };
const story: Story = {
  ...real,
  plan: {
    ...real.plan,
    counts: [
      one,
      { ...count, words: '19', low: 19, high: 19, by: 'Ministry', certainty: 'reported' },
      {
        ...count,
        words: '18 or 20',
        low: 18,
        high: 20,
        by: 'Gazette',
        certainty: 'disputed',
        note: 'It gives no list.',
      },
    ],
  },
};

test.each([EN, UK, RU])('a version’s counts are told one by one in $tag', (words) => {
  render(
    <WordsContext value={speak(words, 'en')}>
      <Note
        story={story}
        subject="version:ft-19"
        beside={document.body}
        onClose={() => undefined}
      />
    </WordsContext>,
  );
  const { certainties, charts } = words;
  expect(screen.getByRole('heading', { name: charts.lists.counts })).toBeVisible();
  const item = (by: string) => {
    const found = screen.getByText(by, { exact: false }).closest('li');
    if (!found) throw new Error(`No count by ${by}`);
    return found;
  };
  expect(item('Ministry')).toHaveTextContent(certainties.reported.label);
  expect(item('Gazette')).toHaveTextContent('18 or 20 points. Gazette');
  expect(item('Ministry')).toHaveTextContent(`19 ${charts.unit(19, 'points')}. Ministry`);
  expect(item('Gazette')).toHaveTextContent(certainties.disputed.label);
  expect(item('Gazette')).toHaveTextContent('It gives no list.');
  expect(within(item('Gazette')).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(/^http/),
  );
  expect(screen.queryByText(one.by, { exact: false })).toBeNull();
});
