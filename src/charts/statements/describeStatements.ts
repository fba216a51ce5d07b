// The statements chart in a sentence or two, from the same story and view as the chart.
import { emphasise } from '../../story/emphasis.ts';
import { indexStory } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { spokenTopics, startTopics, topicCells } from '../../story/selectStatements.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';

/** Says on which topics how many statements of which sides stand, and whose are in the light; `rows`: of the topics that the reader has chosen. */
export function describeStatements(
  story: Story,
  view: View,
  words = DEFAULT_WORDS,
  rows = topicCells(story, view, new Set(startTopics(story, view)), words.charts.others),
): string {
  const { told } = words.charts;
  const emphasis = emphasise(story, view);
  const topics = rows.map(({ topic, cells }) => {
    const sides = cells
      .map(
        ({ name, statements: { length }, left }) =>
          `${name} ${left > 0 ? told.partOf(length, length + left) : length}`,
      )
      .join(', ');
    return `${topic.name}: ${sides}`;
  });
  if (topics.length === 0) {
    const all = story.statements.length;
    const none = all > 0 ? told.noneOf(all) : told.none;
    return `${told.byTopic} ${spokenTopics(story, view).length > 0 ? told.noTopic : none}`;
  }
  const lit = rows
    .flatMap(({ cells }) => cells.flatMap(({ statements }) => statements))
    .filter((said) => emphasis(`statement:${said.id}`) === 'active');
  const speakers = new Set(
    lit.flatMap((said) => indexStory(story).actor.get(said.speaker)?.name ?? []),
  );
  const light = lit.length > 0 ? told.lit(told.wordsOf([...speakers])) : '';
  return `${words.charts.statementsByTopic}. ${topics.join('. ')}.${light}`;
}
