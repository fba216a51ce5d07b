// The statements chart in a sentence or two, from the same story and view as the chart.
import { emphasise } from '../../story/emphasis.ts';
import { indexStory } from '../../story/indexStory.ts';
import { joinWords } from '../../story/planWords.ts';
import type { Story, View } from '../../story/schema.ts';
import { startTopics, topicCells } from '../../story/selectStatements.ts';

/** Says on which topics how many statements of which sides stand, and whose are in the light; topics as the reader has chosen. */
export function describeStatements(
  story: Story,
  view: View,
  chosen: ReadonlySet<string> = new Set(startTopics(story, view)),
): string {
  const rows = topicCells(story, view, chosen);
  const emphasis = emphasise(story, view);
  const topics = rows.map(({ topic, cells }) => {
    const sides = cells.map(({ name, statements }) => `${name} ${statements.length}`).join(', ');
    return `${topic.name}: ${sides}`;
  });
  if (topics.length === 0) return 'What each side said, by topic. No topic is chosen.';
  const lit = rows
    .flatMap(({ cells }) => cells.flatMap(({ statements }) => statements))
    .filter((said) => emphasis(`statement:${said.id}`) === 'active');
  const speakers = new Set(
    lit.flatMap((said) => indexStory(story).actor.get(said.speaker)?.name ?? []),
  );
  const light = lit.length > 0 ? ` Highlighted: words of ${joinWords([...speakers])}.` : '';
  return `Statements by topic and side. ${topics.join('. ')}.${light}`;
}
