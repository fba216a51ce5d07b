// The statements chart in a sentence or two, from the same story and view as the chart.
import { emphasise } from '../../story/emphasis.ts';
import { indexStory } from '../../story/indexStory.ts';
import { joinWords } from '../../story/planWords.ts';
import type { Story, View } from '../../story/schema.ts';
import { spokenTopics, startTopics, topicCells } from '../../story/selectStatements.ts';

/** Why a view without a statement has none. */
const noneShown = ({ statements: { length } }: Story) =>
  length > 0 ? `Of ${length} on the record none is shown` : 'Nothing is on the record';

/** Says on which topics how many statements of which sides stand, and whose are in the light; topics as the reader has chosen. */
export function describeStatements(
  story: Story,
  view: View,
  chosen: ReadonlySet<string> = new Set(startTopics(story, view)),
): string {
  const rows = topicCells(story, view, chosen);
  const emphasis = emphasise(story, view);
  const topics = rows.map(({ topic, cells }) => {
    const sides = cells
      .map(({ name, statements: { length }, left }) =>
        left > 0 ? `${name} ${length} of ${length + left}` : `${name} ${length}`,
      )
      .join(', ');
    return `${topic.name}: ${sides}`;
  });
  if (topics.length === 0) {
    const why = spokenTopics(story, view).length > 0 ? 'No topic is chosen' : noneShown(story);
    return `What each side said, by topic. ${why}.`;
  }
  const lit = rows
    .flatMap(({ cells }) => cells.flatMap(({ statements }) => statements))
    .filter((said) => emphasis(`statement:${said.id}`) === 'active');
  const speakers = new Set(
    lit.flatMap((said) => indexStory(story).actor.get(said.speaker)?.name ?? []),
  );
  const light = lit.length > 0 ? ` Highlighted: words of ${joinWords([...speakers])}.` : '';
  return `Statements by topic and side. ${topics.join('. ')}.${light}`;
}
