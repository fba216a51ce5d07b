// A state of a chart in the words of a citation: English throughout, whatever the language of the interface.
import { type Choice, chosenParts } from '../../story/choice.ts';
import type { CiteOptions } from '../../story/cite.ts';
import type { ChartId, Scene, Story } from '../../story/schema.ts';
import { EN_WORKBENCH } from '../../words/enWorkbench.ts';
import { DEFAULT_WORDS, type Words } from '../../words/words.ts';
import { nameValue } from './choiceNames.ts';

/** How far a chart is narrowed, by names in the whole story where `known`, that of the day, has none yet. */
export const nameChoice = (story: Story, known: Story, choice: Choice, words: Words): string =>
  chosenParts(choice)
    .map((part) => nameValue(story, known, part, choice[part] ?? '', words))
    .join(', ');

/** Topics of statements by name, in the story's order. */
export const nameTopics = (story: Story, topics: readonly string[]): string =>
  story.topics.flatMap(({ id, name }) => (topics.includes(id) ? name : [])).join(', ');

/** The title of a chart for its citation, and what it shows where that is not the whole of it. */
export function nameState(
  story: Story,
  known: Story,
  chart: ChartId,
  of: {
    readonly scene: Scene | null;
    readonly choice: Choice;
    /** Those switched on in the chart itself. */
    readonly topics: readonly string[] | undefined;
    /** What tells the state from the chart's others; empty for the whole chart. */
    readonly key: string;
  },
): Pick<CiteOptions, 'chartTitle' | 'state'> & { readonly chartTitle: string } {
  const { scene, choice, topics, key } = of;
  const { scenes, takeAway } = EN_WORKBENCH;
  const narrowed = nameChoice(story, known, choice, DEFAULT_WORDS);
  return {
    chartTitle: DEFAULT_WORDS.charts.titles[chart],
    state: key
      ? {
          key,
          about: [
            ...(scene ? [`${scenes.of}: ${scenes[scene]}`] : []),
            ...(narrowed ? [takeAway.narrowedTo(narrowed)] : []),
            ...(topics
              ? [`${DEFAULT_WORDS.charts.topics}: ${nameTopics(known, topics) || 'none'}`]
              : []),
          ],
        }
      : undefined,
  };
}
