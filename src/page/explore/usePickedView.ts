// A view of the statements with the topics a reader has switched on in its chart, for table and files.
import { useMemo, useState } from 'react';
import type { PickedTopics } from '../../charts/parts/ChartActions.tsx';
import type { Story, View } from '../../story/schema.ts';
import { startTopics } from '../../story/selectStatements.ts';

/** What the chart shows, which is the view itself until topics are picked, and how to pick them. */
export function usePickedView(
  story: Story,
  view: View,
): readonly [View, (picked: PickedTopics) => void] {
  const [picked, pick] = useState<PickedTopics>();
  const shown = useMemo(() => {
    if (view.chart !== 'statements' || !picked) return view;
    const start = startTopics(story, view).join(' ');
    /** As in the chart, where the view starts from the topics that these were picked from. */
    const isOf = start === picked.start.join(' ') && start !== picked.topics.join(' ');
    return isOf ? { ...view, topics: [...picked.topics] } : view;
  }, [story, view, picked]);
  return [shown, pick];
}
