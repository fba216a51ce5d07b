// The comma after a name that is pressed stands at its last word, also where the name has several lines.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { StatementsChart } from '../../src/charts/statements/StatementsChart.tsx';
import { ShownList } from '../../src/embed/ShownList.tsx';
import { Compare } from '../../src/page/explore/Compare.tsx';
import { FoundRow } from '../../src/page/explore/FoundRow.tsx';
import { ActorPanel } from '../../src/reading/ActorPanel.tsx';
import { Prose } from '../../src/reading/Prose.tsx';
import { indexStory } from '../../src/story/indexStory.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const actor = indexStory(story).actor.get('kushner');

/** Names of which the line may end before the punctuation after them. */
function torn(container: Element): readonly string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts.flatMap((text, at) => {
    const link = texts[at - 1]?.parentElement?.closest('.mark-link, .speaker');
    const isTorn = link && !link.contains(text) && /^[,.;:’]/.test(text.textContent ?? '');
    return isTorn ? [`${link.textContent}${text.textContent}`] : [];
  });
}

test.each<[where: string, what: ReactNode]>([
  ['the list of what is found', <FoundRow key="" story={story} mark="statement:us02" />],
  ['a comparison', <Compare key="" story={story} known={story} asked="side:us,side:ukraine" />],
  [
    'the chart of statements',
    <StatementsChart key="" story={story} view={{ chart: 'statements', lit: [] }} />,
  ],
  [
    'the prose of a step',
    <Prose key="" story={story} text={`[Kushner](actor:kushner), [Kushner](actor:kushner)’s.`} />,
  ],
  [
    'the panel of an actor',
    actor && <ActorPanel key="" story={story} actor={actor} modal={false} onClose={() => {}} />,
  ],
  [
    'the list of an embed',
    <ShownList
      key=""
      story={story}
      chart="timeline"
      table={selectTable(story, { chart: 'timeline', lit: [] })}
    />,
  ],
])('in %s', (_, what) => {
  const { container } = render(what);
  const links = container.querySelectorAll('.mark-link, .speaker');
  expect(links.length).toBeGreaterThan(0);
  expect(torn(container)).toEqual([]);
});
