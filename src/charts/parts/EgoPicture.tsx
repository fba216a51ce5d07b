// One actor's part of the network: keeps its height, which grows with rooms and people, until the chart is here.
import { isInRoom, tiesOf } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import type { ChartComponent } from '../loadChart.ts';

/** Pixels that a room, or a person with the name of a side above, takes of the height. */
const ROW = 64;
const LEAST_ROWS = 2;

/** Nothing for an actor without ties. */
export function EgoPicture(props: {
  story: Story;
  actor: string;
  /** The network's; `null` while it is not here. */
  Chart: ChartComponent | null;
}) {
  const { story, actor, Chart } = props;
  const ties = tiesOf(story, actor);
  const rooms = ties.filter((tie) => isInRoom(story, tie)).length;
  if (ties.length === 0) return null;
  return (
    <section style={{ height: ROW * Math.max(LEAST_ROWS, rooms, ties.length - rooms) }}>
      {Chart && <Chart story={story} view={{ chart: 'network', lit: [], ego: actor }} />}
    </section>
  );
}
