// The charts of the story under one choice; a passing focus still takes the light, the chosen actor's own does not.
import { memo, useContext, useMemo, useRef } from 'react';
import {
  ChartActionsContext,
  HeadingLevelContext,
  PickTopicsContext,
} from '../../charts/parts/ChartActions.tsx';
import { useFocus } from '../../reading/Focus.tsx';
import type { ChartId, Scene, Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { StoryChart } from '../StoryChart.tsx';
import { setScene } from './choose.ts';
import { chosenView, ownScene } from './chosenViews.ts';
import { OneOf } from './OneOf.tsx';
import { StoryFiles } from './StoryFiles.tsx';
import { chartsOf, scenesOf } from './storyHas.ts';
import { TakeAway } from './TakeAway.tsx';
import { useInTurn } from './useInTurn.ts';
import { usePickedView } from './usePickedView.ts';

/** What a choice finds in the story as known on a day. */
export interface Known {
  readonly story: Story;
  readonly chosen: Chosen;
  /** The story as published; `story` may be as known on an earlier day. */
  readonly whole: Story;
}

const ChosenChart = memo(function ChosenChart(props: {
  id: ChartId;
  known: Known;
  /** Of the plan, and which the story has. */
  scene: Scene;
  offered: readonly Scene[];
}) {
  const { id, known, offered } = props;
  const place = useRef<HTMLDivElement>(null);
  const { words, ours } = useSpeech();
  const { scenes } = useWorkbenchWords();
  const asked = useMemo(() => ({ ...known, scene: props.scene }), [known, props.scene]);
  const { story, chosen, whole, scene } = useInTurn(place, asked);
  const lastDay = whole.meta.asOf;
  const view = useMemo(() => chosenView(story, id, chosen, scene), [story, id, chosen, scene]);
  const [shown, pick] = usePickedView(story, view);
  const isBuilt =
    chosen.isOpen && story.meta.asOf === lastDay && scene === 'topics' && shown === view;
  return (
    <div
      className={`explore-chart explore-${id}`}
      data-scene={id === 'plan' ? scene : undefined}
      ref={place}
    >
      <h3 {...ours}>{words.charts.titles[id]}</h3>
      {id === 'plan' && offered.length > 1 && (
        <OneOf
          label={scenes.of}
          values={offered}
          names={scenes}
          chosen={scene}
          onChoose={(next) => setScene(story, next, ownScene(story, chosen))}
        />
      )}
      <PickTopicsContext value={pick}>
        <StoryChart {...{ story, view, shown, lastDay }} />
      </PickTopicsContext>
      <TakeAway
        whole={whole}
        story={story}
        chart={id}
        view={shown}
        topics={shown === view ? undefined : shown.topics}
        folder={isBuilt ? '' : undefined}
        choice={chosen.choice}
      />
    </div>
  );
});

export const ChosenCharts = memo(function ChosenCharts(props: {
  /** The whole story: what it has nothing of is not shown on any day. */
  story: Story;
  known: Known;
  scene: Scene;
}) {
  const { story, known } = props;
  const [charts, scenes] = useMemo(() => [chartsOf(story), scenesOf(story)], [story]);
  const scene = scenes.includes(props.scene) ? props.scene : (scenes[0] ?? 'topics');
  const { choice } = known.chosen;
  const { mark, passing } = useFocus();
  const actions = useContext(ChartActionsContext);
  const focus = mark === `actor:${choice.actor}` ? passing : mark;
  const linked = useMemo(() => ({ ...actions, focus }), [actions, focus]);
  return (
    <ChartActionsContext value={linked}>
      <HeadingLevelContext value={4}>
        <div className="explore-charts">
          {charts.map((id) => (
            <ChosenChart
              key={id}
              id={id}
              known={known}
              scene={id === 'plan' ? scene : 'topics'}
              offered={scenes}
            />
          ))}
        </div>
      </HeadingLevelContext>
      <StoryFiles />
    </ChartActionsContext>
  );
});
