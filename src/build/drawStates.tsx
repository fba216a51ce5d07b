// Draws every state in which a chart stands alone as a picture, still to be coloured by the CSS.
import { renderToStaticMarkup } from 'react-dom/server';
import { type ChartState, listChartStates, statePath, stateTitle } from '../charts/chartStates.ts';
import { describeMap } from '../charts/map/describeMap.ts';
import { describeNetwork } from '../charts/network/describeNetwork.ts';
import { StillContext } from '../charts/parts/Still.tsx';
import { describePlan } from '../charts/plan/describePlan.ts';
import { describeStatements } from '../charts/statements/describeStatements.ts';
import { describeTimeline } from '../charts/timeline/describeTimeline.ts';
import { placePlan } from '../layout/placePlan.ts';
import type { ChartId, Story, View } from '../story/schema.ts';
import { selectCredit } from '../story/selectCredit.ts';
import { planScene, selectPlan } from '../story/selectPlan.ts';
import { speak, WordsContext } from '../words/WordsContext.ts';
import type { Words } from '../words/words.ts';
import { placeSheet, StatementSheet } from './StatementSheet.tsx';
import { CHART_WIDTH, StatePicture } from './StatePicture.tsx';
import { createSharing, STILLS } from './stills.ts';
import { pictureWords, storyWords } from './storyWords.ts';

/** A state, where it stands from the site's root, and its picture as SVG with classes. */
export interface DrawnState {
  readonly state: ChartState;
  readonly path: string;
  readonly drawing: string;
}

/** Heights of charts in the pixels of a picture's sheet; the timeline has many lines to part. */
const HEIGHTS: Readonly<Record<ChartId, number>> = {
  network: 540,
  timeline: 620,
  plan: 520,
  map: 500,
  statements: 580,
};
/** A sheet of few words is no lower than this. */
const LEAST_SHEET = 300;
const BELOW_SHEET = 8;

const DESCRIBE: Readonly<Record<ChartId, (story: Story, view: View, words: Words) => string>> = {
  network: (story, view, words) => describeNetwork(story, view, undefined, words),
  timeline: (story, view, words) => describeTimeline(story, view, undefined, words),
  plan: (story, view, words) => describePlan(story, view, 0, words),
  map: describeMap,
  statements: (story, view, words) => describeStatements(story, view, words),
};

/** What the picture rests on, under which licence, and where it is from. */
function creditOf(story: Story, state: ChartState, site?: string): string {
  const { meta } = story;
  const { andOthers, credit } = pictureWords(story);
  const { sources, publishers } = selectCredit(story, state.view, andOthers);
  const from = credit(meta.title, sources, publishers.join('; '));
  const address = site?.replace(/^https?:\/\//, '');
  return [from, meta.licence.name, address].filter(Boolean).join(' · ');
}

/** From the top of the plan's drawing to its first line of words. */
const ABOVE_PLAN = 16;

/** The plan's height without the room that its drawing, lowered towards the middle, leaves above. */
function planHeight(story: Story, view: View): number {
  const size = { width: CHART_WIDTH, height: HEIGHTS.plan };
  const scene = planScene(story, view);
  if (scene !== 'revised') return size.height;
  const { texts } = placePlan(selectPlan(story, view, storyWords(story)), scene, new Set(), size);
  const top = Math.min(...texts.map(({ y }) => y));
  return Number.isFinite(top)
    ? Math.ceil(size.height - Math.max(0, top - ABOVE_PLAN))
    : size.height;
}

function drawState(story: Story, state: ChartState, site?: string): string {
  const { chart, view, actor } = state;
  const { language, asOf } = story.meta;
  const words = storyWords(story);
  const say = pictureWords(story);
  const known = `${words.reading.asKnownOn} ${words.day(asOf)}`;
  const Chart = STILLS[chart];
  const size = {
    width: CHART_WIDTH,
    height: chart === 'plan' ? planHeight(story, view) : HEIGHTS[chart],
  };
  const sheet = Chart ? undefined : placeSheet(story, view, size);
  const still = { ...size, share: createSharing() };
  return renderToStaticMarkup(
    <StatePicture
      title={stateTitle(state, words)}
      asOf={[state.step && words.charts.titles[chart], known].filter(Boolean).join(' · ')}
      description={`${DESCRIBE[chart](story, view, words)} ${known}.`}
      credit={creditOf(story, state, site)}
      language={language}
      words={words}
      height={sheet ? Math.max(sheet.bottom + BELOW_SHEET, LEAST_SHEET) : size.height}
    >
      <WordsContext value={speak(words, words.tag)}>
        <StillContext value={still}>
          {Chart && <Chart story={story} view={view} />}
          {sheet && (
            <StatementSheet
              story={story}
              view={view}
              placed={sheet}
              nothing={say.nothingSaid(actor?.name)}
            />
          )}
        </StillContext>
      </WordsContext>
    </StatePicture>,
  );
}

/** Every state of a story, or some, each with its picture; `site` is the page's address, if known. */
export function drawStates(
  story: Story,
  site?: string,
  states: readonly ChartState[] = listChartStates(story),
): readonly DrawnState[] {
  return states.map((state) => ({
    state,
    path: statePath(state),
    drawing: drawState(story, state, site),
  }));
}
