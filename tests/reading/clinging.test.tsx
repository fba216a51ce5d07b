// A narrow window breaks no line between a name that is pressed and the comma after it.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { ShownList } from '../../src/embed/ShownList.tsx';
import { Compare } from '../../src/page/explore/Compare.tsx';
import { FoundRow } from '../../src/page/explore/FoundRow.tsx';
import { ActorPanel } from '../../src/reading/ActorPanel.tsx';
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
    const link = texts[at - 1]?.parentElement?.closest('.mark-link');
    const isTied = link?.closest('.together')?.contains(text);
    const isTorn = link && !isTied && /^[,.;:]/.test(text.textContent ?? '');
    return isTorn ? [`${link.textContent}${text.textContent}`] : [];
  });
}

test.each<[where: string, what: ReactNode]>([
  ['the list of what is found', <FoundRow key="" story={story} mark="statement:us02" />],
  ['a comparison', <Compare key="" story={story} known={story} asked="side:us,side:ukraine" />],
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
  const links = container.querySelectorAll('.mark-link');
  expect(links.length).toBeGreaterThan(0);
  expect(torn(container)).toEqual([]);
});
