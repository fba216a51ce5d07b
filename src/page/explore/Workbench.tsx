// The workbench: one choice and one day for all charts, a list in words and their counts.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Sought, SoughtContext } from '../../charts/parts/ChartActions.tsx';
import { useParts } from '../../charts/parts/useParts.ts';
import { NARROW, useMedia } from '../../reading/media.ts';
import type { EvidenceRef } from '../../story/evidence.ts';
import { hasMark, type MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import { selectAsOf } from '../../story/selectAsOf.ts';
import { selectChosen } from '../../story/selectChosen.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { light, useAddress } from '../address.ts';
import { openedWith } from '../openedWith.ts';
import { takeWanted } from '../useLanding.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { AsOfKnew } from './AsOfKnew.tsx';
import { bringToMark } from './bringToMark.ts';
import { ChosenCharts, type Known } from './ChosenCharts.tsx';
import { Compare } from './Compare.tsx';
import { Conflicts } from './Conflicts.tsx';
import { choiceIn, chooseFound, setAsOf, showScene } from './choose.ts';
import { ownScene } from './chosenViews.ts';
import { FilterBar } from './FilterBar.tsx';
import { FoundList } from './FoundList.tsx';
import { FoundSummary, InFocus } from './FoundSummary.tsx';
import { listDropped } from './listDropped.ts';
import type { FoundRef } from './listEntries.ts';
import { SearchBox } from './SearchBox.tsx';
import { SourcesView } from './SourcesView.tsx';
import type { SearchResult } from './searchStory.ts';
import { useDroppedWords } from './useDroppedWords.ts';
import { useInTurn } from './useInTurn.ts';
import { WorkbenchWordsProvider } from './WorkbenchWordsProvider.tsx';
import '../../styles/workbench.css';
import '../../styles/benchBar.css';
import '../../styles/benchChosen.css';

/** To be awaited before the workbench is drawn. */
export { fetchWords } from './WorkbenchWordsProvider.tsx';

/** Says which parts of that address the story could not answer. */
function Dropped({ story }: { story: Story }) {
  const [names] = useState(() => listDropped(story, openedWith()));
  const words = useDroppedWords(names);
  return names.length > 0 && <p className="bench-note">{words}</p>;
}

/** What stands below the charts. */
function Accounts(props: { story: Story; now: Known; asked: string | null }) {
  const { story, now, asked } = props;
  const place = useRef<HTMLDivElement>(null);
  const { ours } = useSpeech();
  const { story: known, chosen } = useInTurn(place, now);
  return (
    <div className="bench-more" ref={place} {...ours}>
      <Compare story={story} known={known} asked={asked} />
      <Conflicts story={known} />
      <SourcesView story={known} chosen={chosen} />
    </div>
  );
}

export function Workbench({ story }: { story: Story }) {
  const address = useAddress(story);
  const { ours } = useSpeech();
  const bench = useRef<HTMLDivElement>(null);
  const day = address.asOf ?? story.meta.asOf;
  /** What was known on the day: all below takes this story. */
  const known = selectAsOf(story, day);
  const choice = choiceIn(address);
  const chosen = selectChosen(known, choice);
  const { actor: open } = address;
  const lit = choice.actor === null ? address.lit : null;
  const [sought, seek] = useState<Sought | null>(null);
  /** What is lit beside the choice. */
  const focus: MarkRef | null = open === null || open === choice.actor ? lit : `actor:${open}`;
  const own = ownScene(known, chosen);
  const scene = address.scene ?? own;
  /**
   * All that is in the window answers in one frame, as a second for the list would cost what the first
   * does; what is elsewhere follows.
   */
  const current = useMemo(() => ({ story: known, chosen, whole: story }), [known, chosen, story]);
  /** The search, the bar, the charts, the list, what stands below them: all at once would hold up a scroll. */
  const parts = useParts(5);
  const hasCharts = parts > 2;
  const onDay = useCallback(
    (next: string) => setAsOf(story, next === story.meta.asOf ? null : next),
    [story],
  );
  /** The plan goes where the mark is drawn. */
  const onShow = useCallback((ref: EvidenceRef | FoundRef) => showScene(story, ref), [story]);
  const lead = useCallback(async (ref: FoundRef) => {
    if (bench.current === null) return;
    const now = { ref };
    seek(now);
    await bringToMark(ref, bench.current);
    seek((last) => (last === now ? null : last));
  }, []);
  const onChoose = useCallback(
    ({ ref }: SearchResult) => {
      onShow(ref);
      const [kind, id = ''] = ref.split(':');
      if (kind === 'actor' || kind === 'report') chooseFound(story, kind, id);
      else if (kind !== 'source' && kind !== 'question') light(story, ref as MarkRef);
      lead(ref);
    },
    [story, onShow, lead],
  );
  /** Who follows the link of a citation reads what it cites, where day and choice show it. */
  useEffect(() => {
    if (!hasCharts) return;
    const mark = takeWanted();
    const isShown =
      mark !== null &&
      hasMark(known, mark) &&
      (chosen.isOpen || chosen.found.some(({ ref }) => ref === mark));
    if (!isShown) return;
    onShow(mark);
    lead(mark);
  }, [hasCharts, known, chosen, onShow, lead]);
  /** Below the lists where these stand over it, for a choice to be answered in the window. */
  const isNarrow = useMedia(NARROW);
  const summary = <FoundSummary story={story} known={known} chosen={chosen} />;
  return (
    <WorkbenchWordsProvider>
      <div className="bench" ref={bench} data-found={chosen.found.length} {...ours}>
        <Dropped story={story} />
        <SearchBox story={known} whole={story} onChoose={onChoose} />
        <div
          className="bench-bar"
          data-earlier={day !== story.meta.asOf}
          data-chosen={!chosen.isOpen}
        >
          {parts > 1 && (
            <>
              <FilterBar story={story} known={known} chosen={chosen} />
              <div className="bench-line">
                {isNarrow && summary}
                <AsOfControl story={story} day={day} chosen={chosen} onDay={onDay} />
                {!isNarrow && summary}
              </div>
              <div className="bench-told">
                <AsOfKnew story={story} day={day} />
                <InFocus story={story} known={known} lit={focus} />
              </div>
            </>
          )}
        </div>
        {parts > 3 && <FoundList story={story} known={known} chosen={chosen} onShow={onShow} />}
        <div className="bench-charts">
          {hasCharts && (
            <SoughtContext value={sought}>
              <ChosenCharts story={story} known={current} scene={scene} />
            </SoughtContext>
          )}
        </div>
      </div>
      {parts > 4 && <Accounts story={story} now={current} asked={address.compare} />}
    </WorkbenchWordsProvider>
  );
}
