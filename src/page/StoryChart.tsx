// A chart of the story under a view, kept apart so that a fault in it stays in it.
import { CHARTS } from '../charts/registry.ts';
import type { Story, View } from '../story/schema.ts';
import { ChartBoundary } from './ChartBoundary.tsx';

export function StoryChart({ story, view }: { story: Story; view: View }) {
  const { Chart, title } = CHARTS[view.chart];
  return (
    <ChartBoundary title={title} resetKey={view}>
      <Chart story={story} view={view} />
    </ChartBoundary>
  );
}
