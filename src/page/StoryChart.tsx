// A chart of the story under a view, once its code is here, or its table; a fault in it stays in it.
import { Activity, memo, Suspense, useDeferredValue, useRef, useState } from 'react';
import { PacedContext } from '../charts/parts/useParts.ts';
import { FoundSizeContext } from '../charts/parts/useSize.ts';
import type { Story, View } from '../story/schema.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { ChartBoundary, ChartFailed } from './ChartBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';
import { useChartTable } from './useChartTable.ts';
import { useNearChart } from './useNearChart.ts';

const EmbedDialog = lazyPart(() => import('./EmbedDialog.tsx').then((code) => code.EmbedDialog));

export const StoryChart = memo(function StoryChart(props: {
  story: Story;
  view: View;
  /** What of the view its table holds, where a reader has picked from it. */
  shown?: View | undefined;
  /** The step whose view it is. */
  step?: string;
  /** The story's own day, where `story` may be as known on an earlier one. */
  lastDay?: string;
}) {
  const { story, step, lastDay } = props;
  const [isEmbedding, setEmbedding] = useState(false);
  /** Reading goes on while a step's picture is drawn; a choice shows what it finds at once. */
  const later = useDeferredValue(step === undefined ? undefined : props.view);
  const view = later ?? props.view;
  const place = useRef<HTMLDivElement>(null);
  const { Chart, found, failed, fetchNow } = useNearChart(view.chart, place);
  const { words, ours } = useSpeech();
  const { embedding, chartTable } = usePageWords();
  const table = useChartTable(place);
  const title = words.charts.titles[view.chart];
  /** The drawing stays until the table is here, and is kept behind it as the reader left it. */
  const isTable = table.Table !== null || table.failed;
  return (
    <>
      <div className="picture" ref={place} style={isTable ? { height: table.height } : undefined}>
        {Chart && (
          <Activity mode={isTable ? 'hidden' : 'visible'}>
            <ChartBoundary title={title} resetKey={view}>
              <FoundSizeContext value={found}>
                <PacedContext value={found !== null}>
                  <Chart story={story} view={view} />
                </PacedContext>
              </FoundSizeContext>
            </ChartBoundary>
          </Activity>
        )}
        {!Chart && failed && <ChartFailed title={title} onRetry={fetchNow} />}
        {table.Table && (
          <ChartBoundary title={title} resetKey={view}>
            <table.Table story={story} view={props.shown ?? view} />
          </ChartBoundary>
        )}
        {table.failed && <ChartFailed title={title} onRetry={table.fetchNow} />}
      </div>
      <div className="chart-tools" {...ours}>
        <button type="button" aria-pressed={table.isOn} onClick={table.toggle}>
          {chartTable.word}
          <span className="unseen"> {chartTable.ofThisChart(title)}</span>
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => setEmbedding(true)}>
          {embedding.embed}
          <span className="unseen"> {embedding.thisChart(title)}</span>
        </button>
      </div>
      {isEmbedding && (
        <Suspense>
          <EmbedDialog {...{ story, view, step, lastDay }} onClose={() => setEmbedding(false)} />
        </Suspense>
      )}
    </>
  );
});
