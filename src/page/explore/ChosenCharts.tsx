// The five charts under one choice; a passing focus still takes the light, the chosen actor's own does not.
import { memo, useContext, useMemo } from 'react';
import { ChartActionsContext } from '../../charts/parts/ChartActions.tsx';
import { useFocus } from '../../reading/Focus.tsx';
import { CHART_IDS } from '../../story/kinds.ts';
import type { Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { StoryChart } from '../StoryChart.tsx';
import { chosenView } from './chosenViews.ts';
import { StoryFiles } from './StoryFiles.tsx';
import { TakeAway } from './TakeAway.tsx';
import { viewAddress } from './viewAddress.ts';

export const ChosenCharts = memo(function ChosenCharts(props: {
  story: Story;
  chosen: Chosen;
  /** Whether the story is as published, not as known on an earlier day. */
  isWhole: boolean;
}) {
  const { story, chosen, isWhole } = props;
  const { words, ours } = useSpeech();
  const { mark, passing } = useFocus();
  const actions = useContext(ChartActionsContext);
  const focus = mark === `actor:${chosen.choice.actor}` ? passing : mark;
  const linked = useMemo(() => ({ ...actions, focus }), [actions, focus]);
  const charts = useMemo(
    () => CHART_IDS.map((id) => ({ id, view: chosenView(story, id, chosen) })),
    [story, chosen],
  );
  return (
    <ChartActionsContext value={linked}>
      <div className="explore-charts">
        {charts.map(({ id, view }) => (
          <div className={`explore-chart explore-${id}`} key={id}>
            <h3 {...ours}>{words.charts.titles[id]}</h3>
            <StoryChart story={story} view={view} />
            <TakeAway
              story={story}
              chart={id}
              view={view}
              folder={chosen.isOpen && isWhole ? '' : undefined}
              asOf={story.meta.asOf}
              address={viewAddress(story)}
            />
          </div>
        ))}
      </div>
      <StoryFiles />
    </ChartActionsContext>
  );
});
