// A chart of the story under a view, once its code is here; a fault in it stays in it.
import { useDeferredValue, useRef } from 'react';
import { FoundSizeContext } from '../charts/parts/useSize.ts';
import { CHARTS } from '../charts/registry.ts';
import type { Story, View } from '../story/schema.ts';
import { ChartBoundary, ChartFailed } from './ChartBoundary.tsx';
import { useNearChart } from './useNearChart.ts';

export function StoryChart(props: { story: Story; view: View }) {
  const { story } = props;
  /** Reading goes on while a picture is drawn. */
  const view = useDeferredValue(props.view);
  const place = useRef<HTMLDivElement>(null);
  const { Chart, found, failed, fetchNow } = useNearChart(view.chart, place);
  const { title } = CHARTS[view.chart];
  return (
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
  );
}
