// The five charts under one choice; a passing focus still takes the light, the chosen actor's own does not.
import { memo, useContext, useMemo, useRef, useState } from 'react';
import { ChartActionsContext } from '../../charts/parts/ChartActions.tsx';
import { useFocus } from '../../reading/Focus.tsx';
import { CHART_IDS } from '../../story/kinds.ts';
import type { ChartId, Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { StoryChart } from '../StoryChart.tsx';
import { chosenView, type Scene } from './chosenViews.ts';
import { StoryFiles } from './StoryFiles.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useInTurn } from './useInTurn.ts';

interface Known {
  readonly story: Story;
  readonly chosen: Chosen;
  /** Whether the story is as published, not as known on an earlier day. */
  readonly isWhole: boolean;
}

const SCENES: readonly Scene[] = ['topics', 'revised', 'counts'];

/** Which of the plan's pictures is shown: its points, what became of them, who counts how many. */
function SceneSwitch({ scene, onScene }: { scene: Scene; onScene: (scene: Scene) => void }) {
  const { scenes } = useWorkbenchWords();
  return (
    <fieldset className="scenes">
      <legend className="unseen">{scenes.of}</legend>
      {SCENES.map((one) => (
        <button key={one} type="button" aria-pressed={one === scene} onClick={() => onScene(one)}>
          {scenes[one]}
        </button>
      ))}
    </fieldset>
  );
}

const ChosenChart = memo(function ChosenChart({ id, known }: { id: ChartId; known: Known }) {
  const place = useRef<HTMLDivElement>(null);
  const { words, ours } = useSpeech();
  const { story, chosen, isWhole } = useInTurn(place, known);
  const [scene, setScene] = useState<Scene>('topics');
  const view = useMemo(() => chosenView(story, id, chosen, scene), [story, id, chosen, scene]);
  const isBuilt = chosen.isOpen && isWhole && scene === 'topics';
  return (
    <div className={`explore-chart explore-${id}`} ref={place}>
      <h3 {...ours}>{words.charts.titles[id]}</h3>
      {id === 'plan' && <SceneSwitch scene={scene} onScene={setScene} />}
      <StoryChart story={story} view={view} />
      <TakeAway
        story={story}
        chart={id}
        view={view}
        folder={isBuilt ? '' : undefined}
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
