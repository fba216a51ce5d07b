// Draws every state in which a chart stands alone as a picture, still to be coloured by the CSS.
import { renderToStaticMarkup } from 'react-dom/server';
import { type ChartState, listChartStates, statePath } from '../charts/chartStates.ts';
import { describeMap } from '../charts/map/describeMap.ts';
import { describeNetwork } from '../charts/network/describeNetwork.ts';
import { StillContext } from '../charts/parts/Still.tsx';
import { describePlan } from '../charts/plan/describePlan.ts';
import { describeStatements } from '../charts/statements/describeStatements.ts';
import { describeTimeline } from '../charts/timeline/describeTimeline.ts';
import { longDay } from '../story/dates.ts';
import type { ChartId, Story, View } from '../story/schema.ts';
import { selectTable } from '../story/selectTable.ts';
import { placeSheet, StatementSheet } from './StatementSheet.tsx';
import { CHART_WIDTH, StatePicture } from './StatePicture.tsx';
import { STILLS } from './stills.ts';

/** A state, where it stands from the site's root, and its picture as SVG with classes. */
export interface DrawnState {
  readonly state: ChartState;
  readonly path: string;
  readonly drawing: string;
}

/** Heights of charts in the pixels of a picture's sheet; the timeline has many lines to part. */
const HEIGHTS: Readonly<Record<ChartId, number>> = {
  network: 560,
  timeline: 600,
  plan: 540,
  map: 520,
  statements: 540,
};
/** A sheet of few words is no higher than this. */
const LEAST_SHEET = 380;

const DESCRIBE: Readonly<Record<ChartId, (story: Story, view: View) => string>> = {
  network: describeNetwork,
  timeline: describeTimeline,
  plan: describePlan,
  map: describeMap,
  statements: (story, view) => describeStatements(story, view),
};

/** What the picture rests on, under which licence, and where it is from. */
function creditOf(story: Story, state: ChartState, site?: string): string {
  const { meta } = story;
  const count = new Set(selectTable(story, state.view).rows.flatMap((row) => row.sources)).size;
  const sources = count === 1 ? 'one published source' : `${count} published sources`;
  const from = count === 0 ? meta.title : `${meta.title}, from ${sources}`;
  const address = site?.replace(/^https?:\/\//, '');
  return [from, meta.licence.name, address].filter(Boolean).join(' · ');
}

function drawState(story: Story, state: ChartState, site?: string): string {
  const { chart, title, view, actor } = state;
  const { meta } = story;
  const day = longDay(meta.asOf);
  const Chart = STILLS[chart];
  const size = { width: CHART_WIDTH, height: HEIGHTS[chart] };
  const sheet = Chart ? undefined : placeSheet(story, view, size);
  const still = { ...size, share: (path: string) => ({ id: `p${path.length}`, isFirst: true }) };
  const nothing = `Nothing ${actor ? `said by ${actor.name} ` : ''}is on the record in the sources.`;
  return renderToStaticMarkup(
    <StatePicture
      title={title}
      asOf={`As known on ${day}`}
      description={`${DESCRIBE[chart](story, view)} As known on ${day}.`}
      credit={creditOf(story, state, site)}
      language={meta.language}
      height={sheet ? Math.max(sheet.bottom, LEAST_SHEET) : size.height}
      isMap={chart === 'map'}
    >
      <StillContext value={still}>
        {Chart && <Chart story={story} view={view} />}
        {sheet && <StatementSheet story={story} view={view} placed={sheet} nothing={nothing} />}
      </StillContext>
    </StatePicture>,
  );
}

/** Every state of `listChartStates` with its picture; `site` is the page's address, if known. */
export const drawStates = (story: Story, site?: string): readonly DrawnState[] =>
  listChartStates(story).map((state) => ({
    state,
    path: statePath(state),
    drawing: drawState(story, state, site),
  }));
