// An embed that answers: the chart alive, with its panel and notes, its state open to the page around.
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartComponent } from '../charts/loadChart.ts';
import { ChartActionsContext } from '../charts/parts/ChartActions.tsx';
import { EgoPicture } from '../charts/parts/EgoPicture.tsx';
import { ActorPanel } from '../reading/ActorPanel.tsx';
import { FocusProvider, useChartFocus } from '../reading/Focus.tsx';
import { useMotionOff } from '../reading/motion.ts';
import { Note } from '../reading/Note.tsx';
import type { EvidenceRef } from '../story/evidence.ts';
import { indexStory } from '../story/indexStory.ts';
import type { ChartId, Story } from '../story/schema.ts';
import type { SelectTable } from '../story/selectTable.ts';
import { showTable } from '../story/showTable.ts';
import { languageFor } from '../words/languages.ts';
import { useWords } from '../words/WordsContext.ts';
import { EmbedApp } from './EmbedApp.tsx';
import {
  chartOfState,
  type EmbedState,
  focusOfState,
  placeOfDay,
  queryOfState,
} from './embedState.ts';

function ChartFocus({ children }: { children: ReactNode }) {
  const isStill = useMotionOff();
  return <ChartActionsContext value={useChartFocus(isStill)}>{children}</ChartActionsContext>;
}

export function LiveEmbed(props: {
  story: Story;
  chart: ChartId;
  state: EmbedState;
  /** The earlier day that `story` is of; `null` for its own date. */
  asOf: string | null;
  lastDay: string;
  root: string;
  home: string;
  Chart: ChartComponent;
  selectRows: SelectTable;
  onStep: (step: string | null) => void;
  /** Told which mark the reader opened. */
  onSelect: (subject: EvidenceRef) => void;
  /** Called once the chart answers. */
  onReady: () => void;
}) {
  const {
    story,
    chart,
    state,
    asOf,
    lastDay,
    root,
    home,
    Chart,
    selectRows,
    onStep,
    onSelect,
    onReady,
  } = props;
  const [open, setOpen] = useState<string | null>(null);
  /** Of a mark of the step in which it was opened, with which it goes. */
  const [note, setNote] = useState<{ subject: EvidenceRef; beside: Element; of: string } | null>(
    null,
  );
  const opener = useRef<Element | null>(null);
  const actor = open === null ? undefined : indexStory(story).actor.get(open);
  const shown = useMemo(() => chartOfState(story, chart, state), [story, chart, state]);
  const { folder } = shown;
  const { tag } = useWords();
  const lang = tag === languageFor(story.meta.language) ? null : tag;
  if (note !== null && note.of !== folder) setNote(null);

  const select = useCallback(
    (subject: EvidenceRef, beside: Element) => {
      onSelect(subject);
      const isActor = subject.startsWith('actor:');
      if (isActor && !beside.closest('[data-panel]')) opener.current = beside;
      if (isActor) setOpen(subject.slice('actor:'.length));
      setNote(isActor ? null : { subject, beside, of: folder });
    },
    [onSelect, folder],
  );
  const closePanel = useCallback(() => {
    setOpen(null);
    setNote(null);
    const from = opener.current;
    opener.current = null;
    if (from instanceof HTMLElement) requestAnimationFrame(() => from.focus());
  }, []);
  const closeNote = useCallback(() => setNote(null), []);
  useEffect(onReady, [onReady]);

  /** Under the open panel nothing can be reached but what is in it. */
  const shownNote = note !== null && (
    <Note story={story} subject={note.subject} beside={note.beside} onClose={closeNote} />
  );
  return (
    <FocusProvider
      pinned={actor ? `actor:${actor.id}` : focusOfState(state)}
      openActor={open}
      select={select}
    >
      <ChartFocus>
        <EmbedApp
          story={story}
          state={shown}
          ways={{
            root,
            home,
            lastDay,
            query: `${queryOfState(state, asOf, lang)}${placeOfDay(story, state, asOf)}`,
          }}
          picture={<Chart key={folder} story={story} view={shown.view} />}
          table={showTable(story, shown.view, selectRows(story, shown.view))}
          onStep={onStep}
        />
        {actor && (
          <ActorPanel story={story} actor={actor} modal onClose={closePanel}>
            {chart === 'network' && <EgoPicture story={story} actor={actor.id} Chart={Chart} />}
            {shownNote}
          </ActorPanel>
        )}
        {!actor && shownNote}
      </ChartFocus>
    </FocusProvider>
  );
}
