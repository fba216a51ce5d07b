// The five charts under one choice; a passing focus still takes the light, the chosen actor's own does not.
import { memo, useContext, useMemo, useRef } from 'react';
import { ChartActionsContext } from '../../charts/parts/ChartActions.tsx';
import { useFocus } from '../../reading/Focus.tsx';
import { CHART_IDS } from '../../story/kinds.ts';
import type { ChartId, Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { StoryChart } from '../StoryChart.tsx';
import { chosenView } from './chosenViews.ts';
import { StoryFiles } from './StoryFiles.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useInTurn } from './useInTurn.ts';

interface Known {
  readonly story: Story;
  readonly chosen: Chosen;
  /** Whether the story is as published, not as known on an earlier day. */
  readonly isWhole: boolean;
}

const ChosenChart = memo(function ChosenChart({ id, known }: { id: ChartId; known: Known }) {
  const place = useRef<HTMLDivElement>(null);
  const { words, ours } = useSpeech();
  const { story, chosen, isWhole } = useInTurn(place, known);
  const view = useMemo(() => chosenView(story, id, chosen), [story, id, chosen]);
  return (
    <div className={`explore-chart explore-${id}`} ref={place}>
      <h3 {...ours}>{words.charts.titles[id]}</h3>
      <StoryChart story={story} view={view} />
      <TakeAway
        story={story}
        chart={id}
        view={view}
        folder={chosen.isOpen && isWhole ? '' : undefined}
        choice={chosen.choice}
      />
    </div>
  );
});

export const ChosenCharts = memo(function ChosenCharts({ story, chosen, isWhole }: Known) {
  const { mark, passing } = useFocus();
  const actions = useContext(ChartActionsContext);
  const focus = mark === `actor:${chosen.choice.actor}` ? passing : mark;
  const linked = useMemo(() => ({ ...actions, focus }), [actions, focus]);
  const known = useMemo(() => ({ story, chosen, isWhole }), [story, chosen, isWhole]);
  return (
    <ChartActionsContext value={linked}>
      <div className="explore-charts">
        {CHART_IDS.map((id) => (
          <ChosenChart key={id} id={id} known={known} />
        ))}
      </div>
      <StoryFiles />
    </ChartActionsContext>
  );
});
