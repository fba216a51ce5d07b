// The workbench: one choice and one day for five charts, a list in words and their counts.
import { useDeferredValue, useMemo, useState } from 'react';
import type { Story } from '../../story/schema.ts';
import { selectChosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { useAddress } from '../address.ts';
import { ChosenCharts } from './ChosenCharts.tsx';
import { Compare } from './Compare.tsx';
import { Conflicts } from './Conflicts.tsx';
import { choiceIn } from './choose.ts';
import { FilterBar } from './FilterBar.tsx';
import { FoundList } from './FoundList.tsx';
import { FoundSummary } from './FoundSummary.tsx';
import { listDropped } from './listDropped.ts';
import { SourcesView } from './SourcesView.tsx';
import { WorkbenchWordsProvider } from './WorkbenchWordsProvider.tsx';
import '../../styles/workbench.css';

/** The address that this page was opened with, before it was put right. */
const openedWith = () => performance.getEntriesByType('navigation')[0]?.name ?? location.href;

/** Says which parts of that address the story could not answer. */
function Dropped({ story }: { story: Story }) {
  const { dropped } = useWorkbenchWords();
  const [names] = useState(() => listDropped(story, openedWith()).join(', '));
  return names === '' ? null : <p className="bench-note">{dropped(names)}</p>;
}

export function Workbench({ story }: { story: Story }) {
  const address = useAddress(story);
  const { ours } = useSpeech();
  const day = address.asOf ?? story.meta.asOf;
  /** What was known on the day: all below, and nothing but the lists of the bar, takes this story. */
  const known = story;
  const choice = choiceIn(address);
  const chosen = selectChosen(known, choice);
  /** The list and the counts answer at once, the charts follow; both never tell of different stories. */
  const now = useMemo(() => ({ known, chosen }), [known, chosen]);
  const drawn = useDeferredValue(now);
  return (
    <WorkbenchWordsProvider>
      <div className="bench" data-found={chosen.found.length} {...ours}>
        <Dropped story={story} />
        <div className="bench-bar">
          <FilterBar story={story} chosen={chosen} />
          <FoundSummary
            story={story}
            chosen={chosen}
            day={day}
            lit={choice.actor === null ? address.lit : null}
          />
        </div>
        <FoundList story={story} known={known} chosen={chosen} />
        <div className="bench-charts" data-drawing={drawn !== now}>
          <ChosenCharts story={drawn.known} chosen={drawn.chosen} />
        </div>
      </div>
      <div className="bench-more" {...ours}>
        <Compare story={story} known={known} asked={address.compare} />
        <Conflicts story={known} />
        <SourcesView story={drawn.known} chosen={drawn.chosen} />
      </div>
    </WorkbenchWordsProvider>
  );
}
