// A chart of the story under a view, once its code is here; a fault in it stays in it.
import { lazy, Suspense, useDeferredValue, useRef, useState } from 'react';
import { FoundSizeContext } from '../charts/parts/useSize.ts';
import type { Story, View } from '../story/schema.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { ChartBoundary, ChartFailed } from './ChartBoundary.tsx';
import { loadCode } from './loadCode.ts';
import { useNearChart } from './useNearChart.ts';

const EmbedDialog = lazy(() =>
  loadCode(() => import('./EmbedDialog.tsx')).then((code) => ({ default: code.EmbedDialog })),
);

export function StoryChart(props: {
  story: Story;
  view: View;
  /** The step whose view it is. */
  step?: string;
}) {
  const { story, step } = props;
  const [isEmbedding, setEmbedding] = useState(false);
  /** Reading goes on while a picture is drawn. */
  const view = useDeferredValue(props.view);
  const place = useRef<HTMLDivElement>(null);
  const { Chart, found, failed, fetchNow } = useNearChart(view.chart, place);
  const { words, ours } = useSpeech();
  const { embedding } = usePageWords();
  const title = words.charts.titles[view.chart];
  return (
    <>
      <div className="picture" ref={place}>
        {Chart && (
          <ChartBoundary title={title} resetKey={view}>
            <FoundSizeContext value={found}>
              <Chart story={story} view={view} />
            </FoundSizeContext>
          </ChartBoundary>
        )}
        {!Chart && failed && <ChartFailed title={title} onRetry={fetchNow} />}
      </div>
      <div className="chart-tools" {...ours}>
        <button type="button" aria-haspopup="dialog" onClick={() => setEmbedding(true)}>
          {embedding.embed}
          <span className="unseen"> {embedding.thisChart(title)}</span>
        </button>
      </div>
      {isEmbedding && (
        <Suspense>
          <EmbedDialog
            story={story}
            chart={view.chart}
            folder={step === undefined ? '' : `step-${step}`}
            onClose={() => setEmbedding(false)}
          />
        </Suspense>
      )}
    </>
  );
}
